using UapiGen.Linux.DeviceTrees;

namespace UapiGen.Linux.Tests.DeviceTrees;

/// <summary>Our reader against dtc's: every node, in order, and every property with every byte.</summary>
public class DtcCrossCheckTests
{
    [Theory]
    [MemberData(nameof(DtbFiles.All), MemberType = typeof(DtbFiles))]
    public void Blob_ReadsAsDtcReadsIt(string name)
    {
        Dtc.SkipUnlessInstalled();

        List<string> expected = DtsText.Lines(Dtc.Decompile(DtbFiles.PathOf(name)));

        Assert.True(expected.Count > 50);
        Assert.Equal(expected, Lines(DeviceTree.FromBlob(DtbFiles.PathOf(name))));
    }

    [Theory]
    [MemberData(nameof(DtbFiles.All), MemberType = typeof(DtbFiles))]
    public void BlobWrittenByDtcInEitherVersion_ReadsTheSame(string name)
    {
        Dtc.SkipUnlessInstalled();

        List<string> expected = Lines(DeviceTree.FromBlob(DtbFiles.PathOf(name)));

        Assert.Equal(expected, Lines(Rewritten("16")));
        Assert.Equal(expected, Lines(Rewritten("17")));

        DeviceTree Rewritten(string version) => DeviceTree.FromBlob(Dtc.Run([], "-I", "dtb", "-O", "dtb", "-V", version, DtbFiles.PathOf(name)));
    }

    [Fact]
    public void Directory_ReadsAsDtcReadsIt()
    {
        Dtc.SkipUnlessInstalled();
        using var directory = new TemporaryDirectory();
        TreeDump.WriteDirectory(DeviceTree.FromBlob(DtbFiles.PathOf("guest-p10-nested-smp4")), directory["tree"]);

        DeviceTree read = DeviceTree.FromBlob(Dtc.Run([], "-I", "fs", "-O", "dtb", directory["tree"]));

        Assert.Equal(TreeDump.Lines(read).Order(StringComparer.Ordinal), TreeDump.Lines(DeviceTree.Open(directory["tree"])).Order(StringComparer.Ordinal));
    }

    // dtc drops a "name" property that only repeats the node's name, and leaves any other.
    private static List<string> Lines(DeviceTree tree)
    {
        var dropped = new HashSet<string>(StringComparer.Ordinal);
        foreach (DeviceTreeNode node in tree.Nodes)
        {
            string name = node.Name.Split('@')[0];
            dropped.Add(TreeDump.Line(node.Path, "name", [.. System.Text.Encoding.Latin1.GetBytes(name), 0]));
        }
        return [.. TreeDump.Lines(tree).Where(line => !dropped.Contains(line))];
    }
}
