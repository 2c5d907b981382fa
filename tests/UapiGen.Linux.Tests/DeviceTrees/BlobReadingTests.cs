using UapiGen.Linux.DeviceTrees;
using static UapiGen.Linux.Tests.DeviceTrees.BlobBuilder;

namespace UapiGen.Linux.Tests.DeviceTrees;

public class BlobReadingTests
{
    [Fact]
    public void Nodes_ComeParentsFirst_SiblingsAsTheyLie()
    {
        byte[] blob = new BlobBuilder().Begin().Begin("z").Begin("b").End().Begin("a").End().End().Begin("y").End().End().Finish();
        Assert.Equal(["/", "/z", "/z/b", "/z/a", "/y"], DeviceTree.FromBlob(blob).Nodes.Select(node => node.Path));
        Assert.Equal(["", "z", "b", "a", "y"], DeviceTree.FromBlob(blob).Nodes.Select(node => node.Name));
    }

    [Fact]
    public void Nops_AreSkippedEverywhere()
    {
        byte[] blob = new BlobBuilder().Cell(Nop).Begin().Cell(Nop).Prop("x", 7).Cell(Nop).Prop("y").Cell(Nop)
            .Begin("a").Cell(Nop).Prop("z", 8).End().Cell(Nop).End().Cell(Nop).Finish();
        Assert.Equal(["/", "/:x=07", "/:y=", "/a", "/a:z=08"], TreeDump.Lines(DeviceTree.FromBlob(blob)));
    }

    [Fact]
    public void ChildsProperty_IsNotTheParents()
    {
        byte[] blob = new BlobBuilder().Begin().Begin("a").Prop("x", 1).End().End().Finish();
        Assert.False(DeviceTree.FromBlob(blob).Nodes.First().TryGetProperty("x", out ReadOnlyMemory<byte> value));
        Assert.True(value.IsEmpty);
    }

    [Fact]
    public void OfTwoPropertiesWithOneName_TheFirstCounts()
    {
        DeviceTreeNode node = DeviceTree.FromBlob(new BlobBuilder().Begin().Prop("x", 1).Prop("x", 2).End().Finish()).Nodes.Single();
        Assert.True(node.TryGetProperty("x", out ReadOnlyMemory<byte> value));
        Assert.Equal([1], value.ToArray());
        Assert.Equal([1], Assert.Single(node.Properties).Value.ToArray());
    }

    [Fact]
    public void PropertyName_MayShareTheEndOfAnother()
    {
        BlobBuilder builder = new BlobBuilder().Begin().Prop("linux,phandle", 1).Cell(Property).Cell(0).Cell(6).End();
        Assert.Equal(["/", "/:linux,phandle=01", "/:phandle="], TreeDump.Lines(DeviceTree.FromBlob(builder.Finish())));
    }

    [Fact]
    public void PropertyNames_AreComparedWhole()
    {
        DeviceTreeNode node = DeviceTree.FromBlob(new BlobBuilder().Begin().Prop("cpu-version", 1).End().Finish()).Nodes.Single();
        Assert.False(node.TryGetProperty("cpu-versio", out _));
        Assert.False(node.TryGetProperty("cpu-version2", out _));
        Assert.False(node.TryGetProperty("CPU-version", out _));
        Assert.False(node.TryGetProperty("", out _));
        Assert.True(node.TryGetProperty("cpu-version", out _));
    }

    [Fact]
    public void BytesOfAName_AreKept()
    {
        byte[] blob = new BlobBuilder().Begin().Prop("\u00fc\u0001", 1).End().Finish();
        Assert.True(DeviceTree.FromBlob(blob).Nodes.Single().TryGetProperty("\u00fc\u0001", out _));
    }

    [Theory]
    [InlineData("cpu", true)]
    [InlineData("cpu\0", true)]
    [InlineData("cpu\0other", true)]
    [InlineData("cpus", false)]
    [InlineData("cp", false)]
    [InlineData("CPU", false)]
    [InlineData("", false)]
    [InlineData("\0cpu", false)]
    [InlineData("cpu ", false)]
    public void DeviceType_IsComparedAsStrcmpDoes(string value, bool isCpu)
    {
        byte[] blob = new BlobBuilder().Begin().Prop("device_type", System.Text.Encoding.Latin1.GetBytes(value)).End().Finish();
        Assert.Equal(isCpu, DeviceTree.FromBlob(blob).Nodes.Single().IsType("cpu"));
    }

    [Theory]
    [InlineData(new byte[0], false, 0)]
    [InlineData(new byte[] { 1, 2, 3 }, false, 0)]
    [InlineData(new byte[] { 1, 2, 3, 4 }, true, 0x01020304)]
    [InlineData(new byte[] { 1, 2, 3, 4, 5 }, true, 0x01020304)]
    public void U32_IsTheFirstCell(byte[] bytes, bool readable, uint expected)
    {
        DeviceTreeNode node = DeviceTree.FromBlob(new BlobBuilder().Begin().Prop("x", bytes).End().Finish()).Nodes.Single();
        Assert.Equal(readable, node.TryReadU32("x", out uint value));
        Assert.Equal(expected, value);
    }

    [Fact]
    public void Blob_IsCopied()
    {
        byte[] blob = new BlobBuilder().Begin().Prop("x", 1).End().Finish();
        DeviceTree tree = DeviceTree.FromBlob(blob);
        Array.Clear(blob);
        Assert.Equal(["/", "/:x=01"], TreeDump.Lines(tree));
    }

    [Fact]
    public void Walk_AllocatesNothing()
    {
        DeviceTree tree = DeviceTree.FromBlob(DtbFiles.PathOf("guest-powernv10"));
        Assert.Equal(1, CountCpus(tree));

        long before = GC.GetAllocatedBytesForCurrentThread();
        int cpus = CountCpus(tree);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(1, cpus);
        Assert.Equal(0, allocated);
    }

    private static int CountCpus(DeviceTree tree)
    {
        int cpus = 0;
        foreach (DeviceTreeNode node in tree.Nodes)
            cpus += node.IsType("cpu") && node.TryReadU32("cpu-version", out _) ? 1 : 0;
        return cpus;
    }
}
