using UapiGen.Abi;
using UapiGen.Cli.Inputs;
using UapiGen.Conformance.Tests;
using UapiGen.Conformance.Tests.Driving;
using UapiGen.Tests.Reference;

namespace UapiGen.Cli.Tests.Explain;

/// <summary>The order of checks that is shown, exported and explained is that of kernels written by hand, one for each dialect of the contract: errno and every byte written.</summary>
public class DialectTests(ITestOutputHelper output)
{
    private const int Calls = 6000;

    private static readonly IReadOnlyList<AbiInput> s_declared = AbiInputs.Read([typeof(DialectTests).Assembly.Location]);

    public static TheoryData<string> Names => [.. AllSubjects.ByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Judgement_IsThatOfTheKernel(string name)
    {
        Subject subject = AllSubjects.ByName[name];
        Situation situation = new(subject, new Random(20_261_126));
        AbiSnapshot snapshot = s_declared.Select(input => input.Snapshot).Single(one => one.TypeName.StartsWith($"{subject.GetType().FullName}.", StringComparison.Ordinal));
        Dictionary<Errno, int> answers = [];
        int skipped = 0;
        for (int i = 0; i < Calls; i++)
        {
            Call call = situation.Next();
            if (Passed(snapshot, situation.Reference, call) is not { } passed)
            {
                skipped++;
                continue;
            }
            Errno error = Compare(subject, passed, situation.Reference, call);
            answers[error] = answers.GetValueOrDefault(error) + 1;
        }

        output.WriteLine($"{name}: {string.Join(", ", answers.OrderBy(answer => answer.Key).Select(answer => $"{answer.Key} {answer.Value}"))}; not to be said {skipped}");
        Assert.InRange(skipped, 0, Calls / 2);
        // What a handler answers by itself, and what becomes of its reply, is not in what was passed.
        Assert.Empty(subject.Errors.Except(answers.Keys).Except([Errno.ENOENT, Errno.EMSGSIZE]));
    }

    private static Errno Compare(Subject subject, PassedStruct passed, ReferenceMemory memory, Call call)
    {
        Judgement judgement = Judgement.Of(passed);
        byte[] expected = [.. memory.Bytes];
        if (judgement.ReportedSize is { } size)
        {
            for (int i = 0; i < passed.SizeField!.Size.Lp64; i++)
                expected[call.User - memory.Start + (ulong)(passed.SizeField.Offset.Lp64 + i)] = (byte)(size >> (8 * i));
        }

        Answer answer = subject.Written(memory, call);

        string what = $"{subject.Name}: {call}\nthe kernel answers {answer}\nthe judgement is {judgement.Error} ({judgement.Fired?.Rule}: {judgement.Fired?.Reason})";
        if (!judgement.IsHandled)
        {
            Assert.True(answer.In.ToString() == judgement.Error.ToString(), what);
            // A field that is refused may have a reply of its own.
            if (passed.Contract.ErrorReply == Abi.ErrorReply.None) Assert.True(expected.AsSpan().SequenceEqual(memory.Bytes), what + "\nwritten otherwise");
            return answer.In;
        }

        // Where the call is dispatched, what its handler answers comes with it.
        bool isDispatched = passed.Contract.ErrorReply != Abi.ErrorReply.None;
        if (isDispatched && call.Result != Errno.Success && answer.In == call.Result) return answer.In;
        if (passed.Contract.Cut == Abi.CutReply.Refused && answer.Out.ToString() == passed.Contract.CutError.ToString()) return answer.Out;
        Errno last = answer.In != Errno.Success ? answer.In : answer.Out;
        Assert.True((isDispatched || answer.In == Errno.Success) && last.ToString() == judgement.Error.ToString(), what);
        return last;
    }

    /// <summary>The call as one says it: bytes, of which some may not be mapped. Null where some can be read and not written.</summary>
    private static PassedStruct? Passed(AbiSnapshot snapshot, ReferenceMemory memory, Call call)
    {
        VersionSnapshot version = call.Version == Call.Newest ? snapshot.Versions[^1] : snapshot.Versions[call.Version];
        ulong size = snapshot.Contract.SizeSource == Abi.SizeSource.CommandBits && snapshot.Contract.ErrorReply != Abi.ErrorReply.None ? call.Usize & 0x1FFF : call.Usize;
        byte[] bytes = new byte[Reach(memory, call, Math.Max(size, (ulong)snapshot.Versions[^1].Size.Lp64))];
        Access[] access = [.. Enumerable.Range(0, bytes.Length).Select(i => memory.Access[call.User - memory.Start + (ulong)i])];
        if (access.Contains(Access.Read)) return null;

        for (int i = 0; i < bytes.Length; i++) bytes[i] = access[i] == Access.None ? (byte)0 : memory[call.User + (ulong)i];
        return new PassedStruct(snapshot, version, new EquatableArray<byte>(bytes), size)
        {
            Address = call.User == 0 ? PassedAddress.Null : bytes.Length == 0 ? PassedAddress.Unmapped : PassedAddress.Mapped,
            HoleStart = (ulong)Math.Max(0, Array.IndexOf(access, Access.None)),
            HoleEnd = (ulong)(Array.LastIndexOf(access, Access.None) + 1),
            PageSize = (ulong)Environment.SystemPageSize,
        };
    }

    /// <summary>How much of what can be looked at lies in the memory that there is.</summary>
    private static ulong Reach(ReferenceMemory memory, Call call, ulong looked)
    {
        ulong end = memory.Start + (ulong)memory.Bytes.Length;
        return call.User >= memory.Start && call.User < end ? Math.Min(looked, end - call.User) : 0;
    }
}
