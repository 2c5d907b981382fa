using UapiGen.Linux.DeviceTrees.Directories;
using UapiGen.Linux.DeviceTrees.Flattened;

namespace UapiGen.Linux.DeviceTrees;

/// <summary>
/// A device tree: a flattened blob (.dtb, /sys/firmware/fdt), or a directory like /proc/device-tree, whose directories are nodes and whose files
/// are properties.
/// </summary>
/// <remarks>
/// A blob is checked as a whole when it is opened; after that, reading it cannot fail. Of a directory the names are read when it is opened, and
/// each property when it is asked for.
/// </remarks>
public abstract class DeviceTree
{
    /// <summary>The largest blob, or property in a directory, that is read: 16 MiB. Real trees of large machines have some hundred KiB.</summary>
    public const int MaximumFileSize = 16 << 20;

    /// <summary>How many levels of nodes there may be, the root's included; the kernel's FDT_MAX_DEPTH (drivers/of/fdt.c).</summary>
    public const int MaximumDepth = 64;

    /// <summary>The longest name of a node or property, in bytes: what a file in /proc/device-tree can be called (NAME_MAX).</summary>
    public const int MaximumNameLength = 255;

    /// <summary>How many nodes a directory may have, so that a mistaken path (/, say) ends soon: 65536.</summary>
    public const int MaximumDirectoryNodes = 1 << 16;

    /// <summary>The handle that stands before the first node and after the last.</summary>
    internal const int NoNode = -1;

    private protected DeviceTree()
    {
    }

    /// <summary>
    /// All nodes in tree order: a parent before its children, siblings as a blob has them. What a directory's siblings are ordered by is said at
    /// <see cref="FromDirectory"/>.
    /// </summary>
    public DeviceTreeNodes Nodes => new(this);

    /// <summary>Opens a directory or a blob, whichever the path names.</summary>
    /// <param name="path">A directory, or a file.</param>
    /// <exception cref="DeviceTreeException">There is nothing there, it cannot be read, or it is not a sound device tree.</exception>
    public static DeviceTree Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Directory.Exists(path) ? FromDirectory(path) : FromBlob(path);
    }

    /// <summary>Opens a directory like /proc/device-tree.</summary>
    /// <remarks>
    /// The order of siblings is lost in a directory: that of /proc/device-tree is by a hash of the names (fs/kernfs/dir.c), that of a copy is the
    /// file system's affair. So one rule stands for all: nodes without a unit address first, by name; then the others by unit address, as
    /// numbers; the order in which sources are written (Documentation/devicetree/bindings/dts-coding-style.rst). /sys/firmware/fdt has the
    /// kernel's own order.
    /// <para>
    /// The path itself may be a symbolic link, as /proc/device-tree is. Within a tree the kernel makes none, and one found there is an error.
    /// </para>
    /// </remarks>
    /// <param name="path">The root's directory.</param>
    /// <exception cref="DeviceTreeException">
    /// It is no directory, cannot be read, holds a symbolic link, or has more than <see cref="MaximumDepth"/> levels or
    /// <see cref="MaximumDirectoryNodes"/> nodes.
    /// </exception>
    public static DeviceTree FromDirectory(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Directory.Exists(path) ? DirectoryScan.Read(path) : throw new DeviceTreeException($"{path}: no such directory");
    }

    /// <summary>Opens a flattened tree that lies in a file. A pipe is read to its end.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="DeviceTreeException">It cannot be read, is larger than <see cref="MaximumFileSize"/>, or is damaged.</exception>
    public static DeviceTree FromBlob(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return FlattenedTree.Read(BoundedFile.ReadBlob(path), path);
    }

    /// <summary>Opens a flattened tree. Its bytes are copied: what happens to the memory afterwards does not matter.</summary>
    /// <param name="blob">The bytes. What lies past the header's totalsize is ignored.</param>
    /// <exception cref="DeviceTreeException">The blob is damaged; the message has the offset and what is wrong there.</exception>
    public static DeviceTree FromBlob(ReadOnlyMemory<byte> blob) => FlattenedTree.Read(blob.Span, "device tree blob");

    /// <summary>The node after this one, or the first after <see cref="NoNode"/>: the kernel's <c>__of_find_all_nodes</c>.</summary>
    /// <param name="handle">A handle of this tree.</param>
    internal abstract int Next(int handle);

    internal abstract string NameOf(int handle);

    internal abstract string PathOf(int handle);

    internal abstract IEnumerable<DeviceTreeProperty> PropertiesOf(int handle);

    internal abstract bool TryGetProperty(int handle, string name, out ReadOnlyMemory<byte> value);
}
