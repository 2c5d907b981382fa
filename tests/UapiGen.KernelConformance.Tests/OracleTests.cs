using System.Globalization;
using UapiGen.KernelConformance.Oracle;

namespace UapiGen.KernelConformance;

/// <summary>The generated kernel side against what a kernel answered when it was measured, over memory that is an array: on any machine.</summary>
public class OracleTests(ITestOutputHelper output)
{
    public static TheoryData<string> Files { get; } = [.. OracleFile.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void GeneratedSide_AnswersAsMeasured(string file)
    {
        (int cases, IReadOnlyList<string> disagreements) = OracleReplay.Run(file);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {cases - disagreements.Count:N0} of {cases:N0} cases agree"));
        Assert.Empty(disagreements);
    }

    [Fact]
    public void Files_HoldAllThatWasMeasured()
    {
        Assert.Equal(25, OracleFile.Names.Count);
        Assert.Equal(6116, OracleFile.Names.Sum(name => OracleFile.Read(name).Cases.Count));
    }
}
