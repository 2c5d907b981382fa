namespace UapiGen.Linux.DeviceTrees.Directories;

/// <summary>A tree that lies in a directory. A node's handle is its place in tree order.</summary>
internal sealed class DirectoryTree(string root, IReadOnlyList<DirectoryNode> nodes) : DeviceTree
{
    /// <summary>The file or directory that a path in the tree stands for.</summary>
    public static string FileOf(string root, string path) => path == "/" ? root : root.TrimEnd('/') + path;

    internal override int Next(int handle) => handle + 1 < nodes.Count ? handle + 1 : NoNode;

    internal override string NameOf(int handle) => Path.GetFileName(nodes[handle].Path);

    internal override string PathOf(int handle) => nodes[handle].Path;

    internal override IEnumerable<DeviceTreeProperty> PropertiesOf(int handle)
    {
        foreach (string name in nodes[handle].Properties)
            yield return new DeviceTreeProperty(name, ReadProperty(handle, name));
    }

    internal override bool TryGetProperty(int handle, string name, out ReadOnlyMemory<byte> value)
    {
        bool found = Array.BinarySearch(nodes[handle].Properties, name, StringComparer.Ordinal) >= 0;
        value = found ? ReadProperty(handle, name) : default;
        return found;
    }

    private byte[] ReadProperty(int handle, string name) => BoundedFile.ReadProperty($"{FileOf(root, nodes[handle].Path).TrimEnd('/')}/{name}");
}
