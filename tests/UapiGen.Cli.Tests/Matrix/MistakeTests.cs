using UapiGen.Cli.Tests.Reference;

namespace UapiGen.Cli.Tests.Matrix;

/// <summary>Whether the cases would tell: for each mistake that a kernel might make, one of them comes out otherwise.</summary>
public sealed class MistakeTests
{
    public static TheoryData<string> Mistakes => [.. MistakenKernels.Each.Keys];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_IsSeenByACase(string mistake)
    {
        foreach (CompatContract contract in new[] { CompatContract.Linux73, CompatContract.V5 })
        {
            foreach (string backend in new[] { "none", "powervm-all" })
            {
                ReferenceKernel right = new(contract, 1, CompatBackend.Of(backend), (ulong)Environment.SystemPageSize);
                ReferenceKernel wrong = MistakenKernels.Each[mistake](right);
                if (ClientCases.Each.Any(one => MatrixRun.Expect(right, one) != MatrixRun.Expect(wrong, one))) return;
            }
        }
        Assert.Fail("no case tells a kernel that makes it from a right one");
    }
}
