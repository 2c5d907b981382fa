using System.Globalization;
using UapiGen.KernelConformance.Planting;

namespace UapiGen.KernelConformance;

/// <summary>That the measured cases can fail: what ships is compiled with one mistake in its own text, and the replay says which cases find it.</summary>
public class PlantedMistakeTests(PlantedMistakeTests.RightBuild build, ITestOutputHelper output) : IClassFixture<PlantedMistakeTests.RightBuild>
{
    private const int Shown = 3;

    public static TheoryData<string> Mistakes { get; } = [.. PlantedMistake.All.Select(mistake => mistake.Name)];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_IsFoundByMeasuredCases(string name)
    {
        PlantedMistake mistake = PlantedMistake.All.Single(mistake => mistake.Name == name);
        byte[] wrong = PlantedBuild.Wrong(build.Sources, mistake, out int places);
        Assert.True(places > 0, $"The text in which to plant '{name}' is not there any more: {mistake.Right}");

        IReadOnlyList<string> found = mistake.Where == ShippedAssembly.Runtime
            ? new PlantedContext(wrong, build.Linux).Replay()
            : new PlantedContext(build.Runtime, wrong).Replay();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}, in {places} place(s): {found.Count:N0} cases find it, among them"));
        foreach (string one in found.Take(Shown)) output.WriteLine("  " + one);
        Assert.NotEmpty(found);
    }

    /// <summary>The same way without a mistake: what finds the others is not the way.</summary>
    [Fact]
    public void BuildWithoutAMistake_AnswersAsMeasured() => Assert.Empty(new PlantedContext(build.Runtime, build.Linux).Replay());

    /// <summary>What ships, read and compiled once for all mistakes.</summary>
    public sealed class RightBuild
    {
        internal ShippedSources Sources { get; } = new(Repository.Root);

        internal byte[] Runtime => field ??= PlantedBuild.Right(Sources, ShippedAssembly.Runtime);

        internal byte[] Linux => field ??= PlantedBuild.Right(Sources, ShippedAssembly.Linux);
    }
}
