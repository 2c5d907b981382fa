using System.Text.Json;
using UapiGen.Abi;
using UapiGen.Cli.Explain.Commands;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Machines;

/// <summary>Other machines than this one: what <c>uapigen explain --machine</c> says of bytes and numbers is what programs say that were compiled for them and run there.</summary>
public class MachineTests
{
    private static readonly AbiSnapshot[] s_structs = [.. AbiInputs.Read([Own, Repository.Baselines], null).Select(input => input.Snapshot)];

    private static string Own => typeof(Sample).Assembly.Location;

    public static TheoryData<string> Names => CrossMachine.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Values_AreThoseThatTheProgramFilledIn(string machine)
    {
        MachineReport report = CrossMachine.Report(machine);

        Assert.Equal(27, AssertValues(report, "machine_sample", Own, machine));
        Assert.Equal(12, AssertValues(report, "perf_event_attr", Repository.Baselines, machine));
    }

    /// <summary>The last bit of the word is the highest on little-endian machines and the lowest on the others; both are reserved.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void ReservedBit_IsFoundWhereTheCompilerPutIt(string machine)
    {
        MachineReport report = CrossMachine.Report(machine);

        Assert.Null(Judge(report.Bytes("perf_event_attr"), machine).Fired);
        JudgedCheck fired = Judge(report.Bytes("perf_event_attr_reserved"), machine).Fired!;
        Assert.Equal(Abi.Errno.EINVAL, fired.Error);
        Assert.StartsWith("Flags has no bits but ", fired.Rule, StringComparison.Ordinal);
        Assert.EndsWith($"of which {(TargetNames.Find(machine)!.BigEndian ? "0x1" : "0x8000000000000000")} is not known (Reserved1)", fired.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Command_IsTheOneOfTheMachinesHeaders(string machine)
    {
        TargetAbi target = TargetNames.Find(machine)!;
        foreach ((string name, string number) in CrossMachine.Report(machine).Commands)
        {
            CommandQuestion asked = CommandQuestion.Read(number, target);
            AbiSnapshot[] carried = [.. s_structs.Where(asked.IsOf)];

            Assert.True(carried.Any(one => one.CName == name) && carried.All(one => one.CName == name), $"{name} {number}: {string.Join(", ", carried.Select(one => one.CName))}");
            // A size in the number is one that the struct has there.
            if (asked.Parts is { Direction: not Abi.IoctlDirection.None, Size: var size }) Assert.Contains(size, carried.SelectMany(one => one.Versions).Select(version => version.Size.On(target)));
        }
    }

    /// <summary>Bytes of one byte order, read in the other, and a number of x86 on powerpc: neither is taken for what it is not.</summary>
    [Fact]
    public void OtherMachinesBytes_AreNotTakenForOnesOwn()
    {
        ProgramRun bytes = Uapigen.Run("explain", Repository.Baselines, "--struct", "perf_event_attr", "--bytes", "00000001 00000040" + new string('0', 2 * 56));
        ProgramRun number = Uapigen.Run("explain", Repository.Baselines, "--command", "0xaeb8", "--machine", "ppc64le");

        Assert.Contains("E2BIG   the size is at most a page: it is 1073741824", bytes.Text, StringComparison.Ordinal);
        Assert.Contains("In the other byte order Size is 64", bytes.Text, StringComparison.Ordinal);
        Assert.Equal(1, number.ExitCode);
        Assert.Contains("it is _IO(0xae, 0xb8): kvm_ppc_compat_caps", number.Text, StringComparison.Ordinal);
        Assert.Contains("it would be 0x2000aeb8 on ppc64le", number.Text, StringComparison.Ordinal);
    }

    private static int AssertValues(MachineReport report, string name, string input, string machine)
    {
        using JsonDocument document = JsonDocument.Parse(Explain(input, name, report.Bytes(name), machine, "--format", "json").AssertClean().Text);
        Dictionary<string, string> said = Numbers(document.RootElement)
            .ToDictionary(value => value.GetProperty("field").GetString()!, value => value.GetProperty("value").GetString()!, StringComparer.Ordinal);

        IReadOnlyDictionary<string, string> filled = report.Values(name);
        Assert.All(filled, value => Assert.Equal(value, KeyValuePair.Create(value.Key, said.GetValueOrDefault(value.Key, "missing"))));
        return filled.Count;
    }

    /// <summary>Those of unions among them.</summary>
    private static IEnumerable<JsonElement> Numbers(JsonElement holder) => holder.GetProperty("values").EnumerateArray()
        .SelectMany(value => value.TryGetProperty("arms", out JsonElement arms) ? arms.EnumerateArray().SelectMany(Numbers) : [value]);

    private static Judgement Judge(string bytes, string machine)
    {
        AbiSnapshot snapshot = s_structs.Single(one => one.TypeName == "UapiGen.Linux.Perf.PerfEventAttr");
        byte[] passed = Convert.FromHexString(bytes);
        return Judgement.Of(new PassedStruct(snapshot, snapshot.Versions[^1], new EquatableArray<byte>(passed), (ulong)passed.Length) { Target = TargetNames.Find(machine)! });
    }

    private static ProgramRun Explain(string input, string name, string bytes, string machine, params string[] more) =>
        Uapigen.Run(["explain", input, "--struct", name, "--bytes", bytes, "--machine", machine, .. more]);
}
