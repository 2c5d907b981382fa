using CsCheck;

namespace UapiGen.Abi.Export.Tests.Documents;

/// <summary>The structs of a description have the sizes of their versions and their fields where they are: on 64-bit targets, and on i386 where nothing had to be packed.</summary>
public class SyzlangLayoutTests
{
    [Theory]
    [MemberData(nameof(Subjects.Names), MemberType = typeof(Subjects))]
    public void EachVersion_LiesAsItIs(string name) => AssertLies(Subjects.Of(name));

    [Fact]
    public void RandomStructs_LieAsTheyAre() => RandomStructs.Snapshot.Sample(AssertLies, iter: 300);

    [Theory]
    [MemberData(nameof(Subjects.Names), MemberType = typeof(Subjects))]
    public void Tails_AreEightBytesBehindTheNewest(string name)
    {
        AbiSnapshot snapshot = Subjects.Of(name);
        SyzlangPlaces places = new(new SyzlangGrammar(Syzlang.Write(snapshot)).Blocks, 8);
        if (!ContractRules.IsSized(snapshot.Contract.SizeSource)) return;
        Assert.Equal(snapshot.Versions[^1].Size.Lp64 + 8, places.SizeOf(snapshot.CName + "_zero_tail"));
        Assert.Equal(snapshot.Versions[^1].Size.Lp64 + 8, places.SizeOf(snapshot.CName + "_bad_tail"));
    }

    private static void AssertLies(AbiSnapshot snapshot)
    {
        string text = Syzlang.Write(snapshot);
        Dictionary<string, SyzlangBlock> blocks = new SyzlangGrammar(text).Blocks;
        foreach (VersionSnapshot version in snapshot.Versions.Where(version => !version.IsWithdrawn))
        {
            string name = $"{snapshot.CName}_v{version.Number}";
            AssertLies(snapshot, version, name, new SyzlangPlaces(blocks, 8), place => place.Lp64, text);
            if (blocks[name].Attributes.Length == 0 && !snapshot.IsUnion) AssertLies(snapshot, version, name, new SyzlangPlaces(blocks, 4), place => place.I386, text);
        }
    }

    private static void AssertLies(AbiSnapshot snapshot, VersionSnapshot version, string name, SyzlangPlaces places, Func<PerLayout, int> of, string text)
    {
        Assert.True(of(version.Size) == places.SizeOf(name), $"{name} is {places.SizeOf(name)} bytes instead of {of(version.Size)}:\n{text}");
        if (snapshot.IsUnion) return;

        Dictionary<string, int> found = places.Of(name);
        foreach (LayoutRow row in LayoutTable.Of(snapshot).Rows.Where(row => row.Since <= version.Number && !row.IsUnnamed && row.Kind != LayoutRowKind.FlexibleTail))
        {
            bool isBits = row.Children is [{ BitWidth: > 0 }, ..];
            foreach (LayoutRow part in isBits ? row.Children : [row])
            {
                if (part.Name.Length == 0) continue;
                Assert.True(found[part.Name] == (of(row.Offset) * 8) + part.FirstBit, $"{name}.{part.Name} is at bit {found[part.Name]} instead of {(of(row.Offset) * 8) + part.FirstBit}:\n{text}");
            }
        }
    }
}
