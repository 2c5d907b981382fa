using UapiGen.Abi;
using UapiGen.Cli.Checks;

namespace UapiGen.Cli.Tests.Checks;

/// <summary>Which struct of one side is which of the other. A struct is written as its name in C#, a colon and its tag in C.</summary>
public sealed class StructPairTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("A:a", "A:a", "A=A")]
    [InlineData("A:a", "A:b", "A=A")]
    [InlineData("A:a", "", "A=")]
    [InlineData("", "A:a", "=A")]
    [InlineData("A:a B:b", "B:b A:a", "A=A B=B")]
    [InlineData("A:a B:b", "B:a C:c", "B=B A= =C")]
    [InlineData("A:a", "B:a", "A=B")]
    [InlineData("A:a B:b C:c", "C:c B2:b A2:a", "C=C A=A2 B=B2")]
    [InlineData("A:a B:a", "C:a", "A= B= =C")]
    [InlineData("A:a", "B:a C:a", "A= =B =C")]
    [InlineData("A:a B:b", "B:b C:a D:b", "B=B A=C =D")]
    public void Structs_ArePaired(string old, string now, string expected)
    {
        IEnumerable<string> pairs = StructPair.Of(Structs(old), Structs(now)).Select(pair => $"{pair.Was?.Newest.TypeName}={pair.Now?.Newest.TypeName}");

        Assert.Equal(expected, string.Join(' ', pairs));
    }

    [Fact]
    public void OfSeveralWithOneName_TheFirstStandsForIt()
    {
        StructPair pair = Assert.Single(StructPair.Of(Structs("A:first A:second"), Structs("A:first A:second")));

        Assert.Equal(("first", "first"), (pair.Was!.Newest.CName, pair.Now!.Newest.CName));
    }

    private static List<DiffStruct> Structs(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split(':')).Select(names => new DiffStruct("file", null, new AbiSnapshot(names[0], names[1])))];
}
