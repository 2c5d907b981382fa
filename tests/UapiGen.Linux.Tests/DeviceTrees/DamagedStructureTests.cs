using UapiGen.Linux.DeviceTrees;
using static UapiGen.Linux.Tests.DeviceTrees.BlobBuilder;

namespace UapiGen.Linux.Tests.DeviceTrees;

/// <summary>Every way in which a blob's structure block can be wrong, and what is said of it. The block begins at 0x38.</summary>
public class DamagedStructureTests
{
    [Fact]
    public void EmptyBlock_HasNoEndToken() =>
        AssertDamaged("at offset 0x38: the structure block ends without its END token", new BlobBuilder().FinishWithoutEnd());

    [Fact]
    public void EndTokenAlone_HasNoRoot() => AssertDamaged("at offset 0x38: there is no root node", new BlobBuilder().Finish());

    [Fact]
    public void MissingEndToken_IsNamed() =>
        AssertDamaged("at offset 0x44: the structure block ends without its END token", new BlobBuilder().Begin().End().FinishWithoutEnd());

    [Fact]
    public void UnknownToken_IsNamed() =>
        AssertDamaged("at offset 0x40: 0x00000005 is no token", new BlobBuilder().Begin().Cell(5).End().Finish());

    [Fact]
    public void ZeroToken_IsNamed() =>
        AssertDamaged("at offset 0x40: 0x00000000 is no token", new BlobBuilder().Begin().Cell(0).End().Finish());

    [Fact]
    public void SecondRoot_IsNamed() =>
        AssertDamaged("at offset 0x44: a second root begins", new BlobBuilder().Begin().End().Begin().End().Finish());

    [Fact]
    public void EndNodeWithoutBeginNode_IsNamed() =>
        AssertDamaged("at offset 0x44: a node ends that did not begin", new BlobBuilder().Begin().End().End().Finish());

    [Fact]
    public void OpenNodes_AreCounted() =>
        AssertDamaged("at offset 0x48: the structure block ends within 2 open nodes", new BlobBuilder().Begin().Begin("a").Finish());

    [Fact]
    public void PropertyBeforeTheRoot_IsNamed() =>
        AssertDamaged("at offset 0x38: a property lies outside of every node", new BlobBuilder().Prop("x").Begin().End().Finish());

    [Fact]
    public void PropertyAfterTheRoot_IsNamed() =>
        AssertDamaged("at offset 0x44: a property lies outside of every node", new BlobBuilder().Begin().End().Prop("x").Finish());

    [Fact]
    public void PropertyAfterChild_IsNamed() =>
        AssertDamaged("at offset 0x4c: a property follows its node's children", new BlobBuilder().Begin().Begin("a").End().Prop("x").End().Finish());

    [Fact]
    public void NodeNameWithoutEnd_IsNamed() =>
        AssertDamaged("at offset 0x38: a node's name has no end", new BlobBuilder().Cell(BeginNode).Cell(0x61616161).FinishWithoutEnd());

    [Fact]
    public void NodeNameTooLong_IsNamed() =>
        AssertDamaged("at offset 0x40: a node's name is longer than 255 bytes", new BlobBuilder().Begin().Begin(new string('a', 256)).End().End().Finish());

    [Fact]
    public void PropertyNameTooLong_IsNamed() =>
        AssertDamaged("at offset 0x40: a property's name is longer than 255 bytes", new BlobBuilder().Begin().Prop(new string('a', 256)).End().Finish());

    [Fact]
    public void LongestNames_AreRead()
    {
        string name = new('a', 255);
        byte[] blob = new BlobBuilder().Begin().Prop(name).Begin(name).End().End().Finish();
        Assert.Equal(["/", $"/:{name}=", $"/{name}"], TreeDump.Lines(DeviceTree.FromBlob(blob)));
    }

    [Fact]
    public void PropertyNameOutsideOfStrings_IsNamed() =>
        AssertDamaged("at offset 0x4c: a property's name is at 0x2 of the strings block, which has 0x2 bytes", new BlobBuilder().Begin().Prop("x").Cell(Property).Cell(0).Cell(2).End().Finish());

    [Fact]
    public void PropertyNameFarOutsideOfStrings_IsNamed() =>
        AssertDamaged("at offset 0x4c: a property's name is at 0xffffffff of the strings block, which has 0x2 bytes", new BlobBuilder().Begin().Prop("x").Cell(Property).Cell(0).Cell(0xffffffff).End().Finish());

    [Fact]
    public void PropertyNameWithoutEnd_IsNamed()
    {
        byte[] blob = new BlobBuilder().Begin().Prop("x").End().Finish();
        blob[^1] = (byte)'y';
        AssertDamaged("at offset 0x40: a property's name has no end", blob);
    }

    [Fact]
    public void PropertyWithoutItsCells_IsNamed() =>
        AssertDamaged("at offset 0x40: the structure block ends within a property", new BlobBuilder().Begin().Cell(Property).Cell(0).FinishWithoutEnd());

    [Theory]
    [InlineData(9, "0x9")]
    [InlineData(0x7fffffff, "0x7fffffff")]
    [InlineData(0xffffffff, "0xffffffff")]
    public void PropertyTooLong_IsNamed(uint length, string shown)
    {
        byte[] blob = new BlobBuilder().Begin().Prop("x").End().Finish();
        AssertDamaged($"at offset 0x40: a property of {shown} bytes reaches past the structure block's end at 0x54", Put(blob, 0x44, length));
    }

    [Fact]
    public void PropertyWhosePaddingIsCutOff_IsNamed()
    {
        byte[] blob = new BlobBuilder().Begin().Prop("x", 1).FinishWithoutEnd();
        AssertDamaged("at offset 0x40: the structure block ends within the padding of a property's value", Put(blob, StructSizeField, 0x15));
    }

    [Fact]
    public void NodeWhosePaddingIsCutOff_IsNamed()
    {
        byte[] blob = new BlobBuilder().Begin().FinishWithoutEnd();
        AssertDamaged("at offset 0x38: the structure block ends within the padding of a node's name", Put(blob, StructSizeField, 5));
    }

    [Fact]
    public void SixtyFourLevels_AreRead_AndOneMoreIsNamed()
    {
        DeviceTree tree = DeviceTree.FromBlob(Nested(DeviceTree.MaximumDepth).Finish());
        Assert.Equal(DeviceTree.MaximumDepth, tree.Nodes.Count());
        Assert.Equal(string.Concat(Enumerable.Repeat("/n", DeviceTree.MaximumDepth - 1)), tree.Nodes.Last().Path);

        AssertDamaged("at offset 0x238: nodes are nested more than 64 deep", Nested(DeviceTree.MaximumDepth + 1).Finish());
    }

    [Fact]
    public void NestingWithoutEnd_IsRefusedAtOnce()
    {
        var builder = new BlobBuilder().Begin();
        for (int i = 0; i < 1_000_000; i++)
            builder.Begin("n");
        AssertDamaged("at offset 0x238: nodes are nested more than 64 deep", builder.FinishWithoutEnd());
    }

    [Fact]
    public void MessageOfAFile_HasItsPath()
    {
        using var directory = new TemporaryDirectory();
        string file = directory["bad.dtb"];
        File.WriteAllBytes(file, [1, 2, 3, 4, 5]);
        Assert.Equal($"{file}: at offset 0x0: the magic number is 0x01020304 instead of 0xd00dfeed", Assert.Throws<DeviceTreeException>(() => DeviceTree.Open(file)).Message);
    }

    private static BlobBuilder Nested(int levels)
    {
        var builder = new BlobBuilder().Begin();
        for (int i = 1; i < levels; i++)
            builder.Begin("n");
        for (int i = 0; i < levels; i++)
            builder.End();
        return builder;
    }

    private static void AssertDamaged(string message, byte[] blob) =>
        Assert.Equal(
            $"device tree blob: {message}",
            Assert.Throws<DeviceTreeException>(() => DeviceTree.FromBlob(blob)).Message);
}
