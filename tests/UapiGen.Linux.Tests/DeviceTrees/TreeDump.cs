using UapiGen.Linux.DeviceTrees;

namespace UapiGen.Linux.Tests.DeviceTrees;

/// <summary>A tree as text, one line a node and one a property, so that two trees can be compared whole.</summary>
internal static class TreeDump
{
    /// <summary>In tree order; properties by name, as their order means nothing.</summary>
    public static List<string> Lines(DeviceTree tree)
    {
        var lines = new List<string>();
        foreach (DeviceTreeNode node in tree.Nodes)
        {
            lines.Add(node.Path);
            foreach (DeviceTreeProperty property in node.Properties.OrderBy(property => property.Name, StringComparer.Ordinal))
                lines.Add(Line(node.Path, property.Name, property.Value.Span));
        }
        return lines;
    }

    public static string Line(string path, string name, ReadOnlySpan<byte> value) => $"{path}:{name}={Convert.ToHexStringLower(value)}";

    /// <summary>Writes a tree out as /proc/device-tree shows one.</summary>
    public static void WriteDirectory(DeviceTree tree, string root)
    {
        foreach (DeviceTreeNode node in tree.Nodes)
        {
            string directory = root + node.Path;
            Directory.CreateDirectory(directory);
            foreach (DeviceTreeProperty property in node.Properties)
                File.WriteAllBytes(Path.Combine(directory, property.Name), property.Value.ToArray());
        }
    }
}
