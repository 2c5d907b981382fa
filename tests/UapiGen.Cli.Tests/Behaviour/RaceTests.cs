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

    // Offset, its two values, the size field where it is another, the tail, a hole behind byte 24; then the answers, the modes being written with 0 alone.
    public static TheoryData<string, int, ulong, ulong, int, int, bool, int> Races => new()
    {
        { "size below the floor", 0, 24, 16, 24, 0, false, EINVAL },
        { "size with a tail that is set", 0, 24, 40, 24, 7, false, E2BIG },
        { "size above the page", 0, 24, 1UL << 20, 24, 7, false, E2BIG },
        { "size whose low half is good", 0, 24, (1UL << 63) + 24, 24, 7, false, E2BIG },
        { "flags", 8, 0, 1, 24, 0, false, EINVAL },
    };

    [Theory]
    [MemberData(nameof(Races))]
    public void EveryAnswer_IsToOneReading(string what, int offset, ulong first, ulong second, int size, int tail, bool hole, int other)
    {
        Assert.NotEmpty(what);
        foreach (CompatContract contract in new[] { CompatContract.V5, CompatContract.Linux73 })
            Assert.Equal([$"0 1", $"{other} 0", "guard 0"], Race(contract, structVersion: 0, offset, first, second, size, tail, hole));
    }

    /// <summary>A kernel with 32 bytes: who first reads 24 must not copy 32 afterwards, which the hole would show.</summary>
    [Theory]
    [InlineData("v5")]
    [InlineData("linux-7.3")]
    public void GrownKernel_CopiesNoMoreThanTheSizeItReadFirst(string contract) =>
        Assert.Equal([$"0 1", $"{EFAULT} 0", "guard 0"], Race(CompatContract.Of(contract), structVersion: 1, 0, 24, 32, 24, 0, hole: true));

    [Fact]
    public void TailByte_IsZeroOrNot()
    {
        Assert.Equal(["0 1", $"{E2BIG} 0", "guard 0"], Race(CompatContract.Linux73, structVersion: 0, 24, 0, 7, 40, 0, hole: false));
    }

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
