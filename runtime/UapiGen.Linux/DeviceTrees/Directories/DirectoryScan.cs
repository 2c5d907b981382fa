using System.Globalization;

namespace UapiGen.Linux.DeviceTrees.Directories;

/// <summary>Lists a directory's nodes in tree order, and the names of their properties.</summary>
internal static class DirectoryScan
{
    // Nothing is left out: a file that cannot be seen would change the answer.
    private static readonly EnumerationOptions s_everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Reads the names. The nodes still to do are kept on a list, so that no depth can overflow the stack.</summary>
    public static DirectoryTree Read(string root)
    {
        var nodes = new List<DirectoryNode>();
        var pending = new Stack<(string Path, int Depth)>();
        pending.Push(("/", 1));
        while (pending.TryPop(out (string Path, int Depth) next))
        {
            if (next.Depth > DeviceTree.MaximumDepth)
                throw Error(root, next.Path, $"nodes are nested more than {DeviceTree.MaximumDepth} deep");
            if (nodes.Count == DeviceTree.MaximumDirectoryNodes)
                throw Error(root, next.Path, $"more than {DeviceTree.MaximumDirectoryNodes} nodes; is this a device tree?");

            (string[] children, string[] properties) = List(root, next.Path);
            nodes.Add(new DirectoryNode(next.Path, properties));

            // The stack turns the order around: the first child is pushed last.
            for (int i = children.Length - 1; i >= 0; i--)
                pending.Push(($"{next.Path.TrimEnd('/')}/{children[i]}", next.Depth + 1));
        }
        return new DirectoryTree(root, nodes);
    }

    private static (string[] Children, string[] Properties) List(string root, string path)
    {
        var children = new List<string>();
        var properties = new List<string>();
        try
        {
            foreach (FileSystemInfo entry in new DirectoryInfo(DirectoryTree.FileOf(root, path)).EnumerateFileSystemInfos("*", s_everything))
            {
                if ((entry.Attributes & FileAttributes.ReparsePoint) != 0)
                    throw Error(root, path, $"'{entry.Name}' is a symbolic link, which a device tree has none of");
                (entry is DirectoryInfo ? children : properties).Add(entry.Name);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DeviceTreeException($"{DirectoryTree.FileOf(root, path)}: {e.Message}", e);
        }

        children.Sort(UnitAddressOrder.Instance);
        properties.Sort(StringComparer.Ordinal);
        return (children.ToArray(), properties.ToArray());
    }

    private static DeviceTreeException Error(string root, string path, FormattableString what) =>
        new($"{DirectoryTree.FileOf(root, path)}: {what.ToString(CultureInfo.InvariantCulture)}");
}
