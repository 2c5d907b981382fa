using UapiGen.Cli.Tests.Reference;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Matrix;

/// <summary>An unmodified C client, by contract, version of the kernel's struct, and host: every case gets exactly what the kernel would give.</summary>
public sealed class MatrixTests
{
    public static IEnumerable<TheoryDataRow<string, int, string>> Hosts =>
        from contract in new[] { CompatContract.V5, CompatContract.Linux73 }
        from version in new[] { 0, 1 }
        from backend in CompatBackend.Each
        select new TheoryDataRow<string, int, string>(contract.Name, version, backend.Name);

    public static IEnumerable<TheoryDataRow<string, int>> Kernels =>
        from contract in new[] { CompatContract.V5, CompatContract.Linux73 }
        from version in new[] { 0, 1 }
        select new TheoryDataRow<string, int>(contract.Name, version);

    // What hosts differ in comes after the copy in: on these three, which answer, fail and have no operation, bad memory is tried in every form.
    private static readonly string[] s_allCases = ["powervm-all", "host", "none"];

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Client_GetsWhatTheKernelWouldGive(string contract, int structVersion, string backend) =>
        MatrixRun.Check(
            Kernel(contract, structVersion, backend), Uapigen.StandIn, CClient.Compile("cases"), s_allCases.Contains(backend) ? ClientCases.Each : ClientCases.Plain);

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Client_OnARealVirtualMachine_GetsTheSame(string contract, int structVersion)
    {
        RealKvm.Require();
        MatrixRun.Check(Kernel(contract, structVersion, "powernv-p11"), "kvm", CClient.Compile("cases"), ClientCases.Each);
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Client_OfThirtyTwoBits_GetsTheSame(string contract, int structVersion)
    {
        string client = CClient.CompileStatic("cases", "i686-linux-gnu-gcc");
        Assert.SkipUnless(ProgramRun.Of("/bin/sh", ["-c", $"'{client}'"]).ExitCode == 98, "the kernel runs no 32-bit programs");

        // Of its addresses the kernel sees 32 bits, so those that do not fit are others; and its address space ends elsewhere.
        ClientCase[] cases = [.. ClientCases.Each.Where(one => one.Base == CaseBase.Arena || (one.Base == CaseBase.Absolute && one.Argument < (1UL << 31)))];
        MatrixRun.Check(Kernel(contract, structVersion, "powervm-p11-p10"), Uapigen.StandIn, client, cases);
    }

    [Fact]
    public void Cases_AtTheEndOfUserSpace_CanBeStaged()
    {
        ClientCase[] cases = [.. ClientCases.Each.Where(one => one.Base == CaseBase.Top)];
        int missing = MatrixRun.Check(Kernel("linux-7.3", 0, "powervm-all"), Uapigen.StandIn, CClient.Compile("cases"), cases);
        Assert.SkipUnless(missing == 0, "the last pages of user space cannot be mapped on this machine");
    }

    private static ReferenceKernel Kernel(string contract, int structVersion, string backend) =>
        new(CompatContract.Of(contract), structVersion, CompatBackend.Of(backend), (ulong)Environment.SystemPageSize);
}
