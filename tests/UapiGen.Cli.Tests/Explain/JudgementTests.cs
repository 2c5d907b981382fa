using System.Buffers.Binary;
using UapiGen.Abi;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Explain;

/// <summary>What is explained is what happens: errno and every byte that is written, over structs of all sizes, right and wrong in every way, for every kernel that there was.</summary>
public class JudgementTests(ITestOutputHelper output)
{
    private const int Cases = 4000;
    private const ulong Start = 0x1000_0000;
    private const ulong Nowhere = 0x2000_0000;

    private static readonly Dictionary<string, AbiSnapshot> s_snapshots =
        AbiInputs.Read([Path.Combine(AppContext.BaseDirectory, "UapiGen.Linux.dll")]).ToDictionary(input => input.Snapshot.TypeName[(input.Snapshot.TypeName.LastIndexOf('.') + 1)..], input => input.Snapshot);

    public static TheoryData<string> Structs => [.. GeneratedKernels.All.Keys];

    [Theory]
    [MemberData(nameof(Structs))]
    public void Explanation_IsWhatTheKernelSideDoes(string name)
    {
        AbiSnapshot snapshot = s_snapshots[name];
        Random random = new(name.Length);
        Dictionary<Errno, int> answers = [];
        foreach (VersionSnapshot version in snapshot.Versions.Where(version => !version.IsWithdrawn))
        {
            for (int i = 0; i < Cases; i++)
            {
                PassedStruct passed = Draw(random, snapshot, version);
                Errno error = Compare(name, passed);
                answers[error] = answers.GetValueOrDefault(error) + 1;
            }
        }
        output.WriteLine($"{name}: {string.Join(", ", answers.OrderBy(answer => answer.Key).Select(answer => $"{answer.Key} {answer.Value}"))}");
        // A judge that always says the same agrees with nobody here.
        if (snapshot.Contract.Request != Abi.Request.None || snapshot.Versions.Count > 1) Assert.True(answers.Count > 1, name);
    }

    private static Errno Compare(string name, PassedStruct passed)
    {
        Judgement judgement = Judgement.Of(passed);
        byte[] expected = [.. passed.Bytes];
        if (judgement.ReportedSize is { } size) Write(expected, passed.SizeField!, size);

        byte[] bytes = [.. passed.Bytes];
        BufferMemory memory = new(new UserAddress(Start), bytes);
        UserAddress user = new(passed.Address switch { PassedAddress.Null => 0, PassedAddress.Unmapped => Nowhere, _ => Start });
        Errno error = GeneratedKernels.All[name](ref memory, passed.Version.Number, user, passed.Size);

        string what = $"{name} for version {passed.Version.Number}, size {passed.Size}, at {user}, bytes {Convert.ToHexString([.. passed.Bytes])}";
        Assert.True(error.ToString() == (judgement.IsHandled ? Abi.Errno.Success : judgement.Error).ToString(), $"{what}: the kernel side says {error}, the explanation {judgement.Error} ({judgement.Fired?.Rule}: {judgement.Fired?.Reason})");
        Assert.True(expected.AsSpan().SequenceEqual(bytes), $"{what}: written otherwise");
        return error;
    }

    /// <summary>Mostly zeros, of a length near one that means something, the size sometimes another than the length, a few bits wrong.</summary>
    private static PassedStruct Draw(Random random, AbiSnapshot snapshot, VersionSnapshot version)
    {
        int[] near = [0, snapshot.Contract.Floor, version.Size.Lp64, snapshot.Versions[random.Next(snapshot.Versions.Count)].Size.Lp64, snapshot.Versions[^1].Size.Lp64 + 16, 4096];
        int size = Math.Max(0, near[random.Next(near.Length)] + (random.Next(3) == 0 ? random.Next(-9, 10) : 0));
        byte[] bytes = new byte[random.Next(6) == 0 ? random.Next(size + 1) : size];
        for (int wrong = random.Next(4); wrong > 0 && bytes.Length > 0; wrong--) bytes[random.Next(bytes.Length)] = random.Next(2) == 0 ? (byte)(1 << random.Next(8)) : (byte)random.Next(256);
        if (snapshot.Fields.FirstOrDefault(field => field.IsStructSize) is { } sizeField) Write(bytes, sizeField, (ulong)(random.Next(10) == 0 ? random.Next(5000) : size));
        ulong passed = random.Next(50) == 0 ? (1UL << 32) + (ulong)size : (ulong)size;
        PassedAddress address = random.Next(10) switch { 0 => PassedAddress.Null, 1 => PassedAddress.Unmapped, _ => PassedAddress.Mapped };
        return new PassedStruct(snapshot, version, new EquatableArray<byte>(bytes), passed) { Address = address, PageSize = (ulong)Environment.SystemPageSize };
    }

    private static void Write(byte[] bytes, FieldSnapshot field, ulong value)
    {
        Span<byte> wide = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(wide, value);
        int count = Math.Clamp(bytes.Length - field.Offset.Lp64, 0, field.Size.Lp64);
        wide[..count].CopyTo(bytes.AsSpan(Math.Min(field.Offset.Lp64, bytes.Length)));
    }
}
