namespace UapiGen.Abi.Export.Tests.Tables;

/// <summary>The table of a layout accounts for every byte, in both layouts.</summary>
public class LayoutTableTests
{
    [Theory]
    [MemberData(nameof(Subjects.Names), MemberType = typeof(Subjects))]
    public void Rows_CoverTheStructWithoutOverlap(string name)
    {
        AbiSnapshot snapshot = Subjects.Of(name);
        AssertCovered(LayoutTable.Of(snapshot).Rows, default, snapshot.Versions[^1].Size, snapshot.IsUnion);
    }

    [Fact]
    public void HoleOfOneLayoutOnly_IsARowInBoth()
    {
        StructDeclaration declaration = new("Odd", "odd", new(new("A", new ScalarType(ScalarKind.U32)), new("B", new ScalarType(ScalarKind.U64))), new Contract());
        LayoutTable table = LayoutTable.Of(AbiSnapshot.Of(declaration, "Ns.Odd"));

        Assert.True(table.DiffersOnI386);
        LayoutRow hole = Assert.Single(table.Rows, row => row.Kind == LayoutRowKind.Hole);
        Assert.Equal((new PerLayout(4, 4), new PerLayout(4, 0)), (hole.Offset, hole.Size));
        Assert.Contains("i386 offset", LayoutGrids.Fields(table).Headers);
    }

    [Fact]
    public void PaddingOfAnOlderVersion_IsOfThatVersion()
    {
        StructDeclaration declaration = new("Grown", "grown", new(
            new("A", new ScalarType(ScalarKind.U64)), new("B", new ScalarType(ScalarKind.U32)), new("C", new ScalarType(ScalarKind.U64), Since: 1)), new Contract());
        LayoutRow hole = Assert.Single(LayoutTable.Of(AbiSnapshot.Of(declaration, "Ns.Grown")).Rows, row => row.Kind == LayoutRowKind.Hole);

        Assert.Equal((0, new PerLayout(12, 12)), (hole.Since, hole.Offset));
    }

    private static void AssertCovered(IReadOnlyList<LayoutRow> rows, PerLayout start, PerLayout size, bool isUnion)
    {
        foreach (Func<PerLayout, int> side in new Func<PerLayout, int>[] { place => place.Lp64, place => place.I386 })
        {
            int end = side(start), last = end;
            foreach (LayoutRow row in rows.Where(row => row.Kind != LayoutRowKind.FlexibleTail && side(row.Size) > 0))
            {
                Assert.Equal(isUnion && !row.IsUnnamed ? side(start) : end, side(row.Offset));
                last = Math.Max(last, side(row.Offset) + side(row.Size));
                end = last;
            }
            Assert.Equal(side(start) + side(size), last);
        }
        foreach (LayoutRow row in rows.Where(row => row is { IsArray: false, Children: [{ BitWidth: 0 }, ..] }))
            AssertCovered(row.Children, row.Offset, row.Size, row.IsUnion);
        foreach (LayoutRow row in rows.Where(row => row.Children is [{ BitWidth: > 0 }, ..]))
            Assert.Equal(row.Size.Lp64 * 8, row.Children.Sum(bits => bits.BitWidth));
    }
}
