using UapiGen.Cli.Serving;
using UapiGen.Linux.Kvm;

namespace UapiGen.Cli.Demo;

/// <summary>Old and new programs on old and new kernels, with a version 1 of the struct: one more u64, 32 bytes.</summary>
internal static class GrowthTable
{
    private const string Group = "growth (bytes)";

    public static IEnumerable<DemoScenario> Of(ContractChoice contract)
    {
        bool v5 = contract == ContractChoice.V5;
        DemoHost old = Host(structVersion: 0), grown = Host(structVersion: 1);

        yield return Row("program 24, kernel 24", old, 24, 0, "Success, size 24");
        yield return Row("program 32, kernel 24, zero tail", old, 32, 0, v5 ? "E2BIG and 24, then Success, size 24" : "Success, size 24");
        yield return Row("program 32, kernel 24, tail set", old, 32, 7, "E2BIG and 24, then Success, size 24");
        yield return Row("program 24, kernel 32", grown, 24, 0, v5 ? "Success, size 32" : "Success, size 24");
        yield return Row("program 32, kernel 32", grown, 32, 7, "Success, size 32");
    }

    private static DemoHost Host(int structVersion) => new(new PowerVmCompatCaps(KvmPpcCompat.All), structVersion);

    private static DemoScenario Row(string name, DemoHost host, int size, ulong extra, string expected) =>
        new(Group, name, host, new DemoRequest(size, extra), expected, Describe);

    private static string Describe(DemoAnswer answer)
    {
        string first = answer.First == answer.Last ? "" : FormattableString.Invariant($"{answer.First} and {answer.FirstSize}, then ");
        string modes = answer.Modes == KvmPpcCompat.All ? "" : ", wrong modes";
        string tail = answer.Untouched ? "" : ", bytes past the struct were touched";
        return FormattableString.Invariant($"{first}{answer.Last}, size {answer.Size}{modes}{tail}");
    }
}
