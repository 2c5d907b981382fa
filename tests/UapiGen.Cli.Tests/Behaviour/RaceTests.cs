using System.Globalization;
using UapiGen.Cli.Tests.Reference;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Behaviour;

/// <summary>
/// A thread of the client rewrites its struct while another calls. Every answer must be the one to a single reading: either of the two values that are
/// written in turn, and whether the modes are written must go with it.
/// </summary>
public sealed class RaceTests
{
    private const int EFAULT = -14, EINVAL = -22, E2BIG = -7;

    /// <param name="offset">What is rewritten.</param>
    /// <param name="first">A value that is answered with success.</param>
    /// <param name="second">The other.</param>
    /// <param name="tail">What the bytes behind the first 24 hold.</param>
    /// <param name="refusal">The other's answer, with which nothing is written.</param>
    [Theory]
    [InlineData(0, 24, 16, 0, EINVAL)] // below the floor
    [InlineData(0, 24, 40, 7, E2BIG)] // a tail that is set
    [InlineData(0, 24, 1UL << 20, 7, E2BIG)] // above the page
    [InlineData(0, 24, (1UL << 63) + 24, 7, E2BIG)] // good in its low half
    [InlineData(8, 0, 1, 0, EINVAL)] // flags
    public void EveryAnswer_IsToOneReading(int offset, ulong first, ulong second, int tail, int refusal)
    {
        foreach (CompatContract contract in new[] { CompatContract.V5, CompatContract.Linux73 })
            Assert.Equal(["0 1", $"{refusal} 0", "guard 0"], Race(contract, structVersion: 0, offset, first, second, 24, tail, hole: false));
    }

    /// <summary>A kernel with 32 bytes: who first reads 24 must not copy 32 afterwards, which the hole would show.</summary>
    [Theory]
    [InlineData("v5")]
    [InlineData("linux-7.3")]
    public void GrownKernel_CopiesNoMoreThanTheSizeItReadFirst(string contract) =>
        Assert.Equal(["0 1", $"{EFAULT} 0", "guard 0"], Race(CompatContract.Of(contract), structVersion: 1, 0, 24, 32, 24, 0, hole: true));

    [Fact]
    public void TailByte_IsZeroOrNot() =>
        Assert.Equal(["0 1", $"{E2BIG} 0", "guard 0"], Race(CompatContract.Linux73, structVersion: 0, 24, 0, 7, 40, 0, hole: false));

    private static string[] Race(CompatContract contract, int structVersion, int offset, ulong first, ulong second, int size, int tail, bool hole)
    {
        string[] numbers = [.. new object[] { offset, first, second, size, tail, hole ? 1 : 0 }.Select(number => Convert.ToString(number, CultureInfo.InvariantCulture)!)];
        ProgramRun run = Uapigen.Serve(
            ["--contract", contract.Name, "--struct-version", $"{structVersion}", "--on", Uapigen.StandIn, "--backend", "powervm"],
            [CClient.Compile("race"), Uapigen.StandIn, contract.Hex, $"{CompatBackend.All:x}", .. numbers]);

        // Which of the two comes first is chance.
        return [.. run.AssertClean().Lines.OrderBy(line => line.StartsWith("guard", StringComparison.Ordinal)).ThenByDescending(line => line, StringComparer.Ordinal)];
    }
}
