using System.Buffers.Binary;
using System.Text;

namespace UapiGen.Linux.DeviceTrees;

/// <summary>One node of a device tree, the kernel's <c>struct device_node</c> (include/linux/of.h). A view: it holds no bytes itself.</summary>
public readonly struct DeviceTreeNode
{
    private readonly DeviceTree _tree;
    private readonly int _handle;

    internal DeviceTreeNode(DeviceTree tree, int handle)
    {
        _tree = tree;
        _handle = handle;
    }

    /// <summary>The name with its unit address, such as <c>PowerPC,POWER10@8</c>; empty for the root.</summary>
    public string Name => _tree.NameOf(_handle);

    /// <summary>The names from the root on, such as <c>/cpus/PowerPC,POWER10@8</c>; <c>/</c> for the root.</summary>
    public string Path => _tree.PathOf(_handle);

    /// <summary>The properties, each name once: in the order of the blob, or in ordinal order of a directory.</summary>
    /// <exception cref="DeviceTreeException">Thrown by the walk when a directory's file cannot be read or is too large.</exception>
    public IEnumerable<DeviceTreeProperty> Properties => _tree.PropertiesOf(_handle);

    /// <summary>Gets a property's bytes, as <c>of_get_property</c> does: of two with one name, the first.</summary>
    /// <param name="name">The name, compared byte by byte.</param>
    /// <param name="value">The bytes; empty when there is no such property.</param>
    /// <returns>Whether the node has it.</returns>
    /// <exception cref="DeviceTreeException">The property's file in a directory cannot be read, or is too large.</exception>
    public bool TryGetProperty(string name, out ReadOnlyMemory<byte> value) => _tree.TryGetProperty(_handle, name, out value);

    /// <summary>
    /// Reads the first cell of a property, as <c>of_property_read_u32</c> does: big-endian, and a longer value's further bytes do not matter.
    /// </summary>
    /// <param name="name">The property.</param>
    /// <param name="value">The number; 0 when it cannot be read.</param>
    /// <returns>False when there is no such property (the kernel's EINVAL), or it is empty (ENODATA) or shorter than 4 bytes (EOVERFLOW).</returns>
    /// <exception cref="DeviceTreeException">The property's file in a directory cannot be read, or is too large.</exception>
    public bool TryReadU32(string name, out uint value)
    {
        value = 0;
        return TryGetProperty(name, out ReadOnlyMemory<byte> bytes) && BinaryPrimitives.TryReadUInt32BigEndian(bytes.Span, out value);
    }

    /// <summary>
    /// Whether <c>device_type</c> is exactly the type, as the kernel's <c>__of_node_is_type</c> finds by strcmp: what follows a NUL byte does not
    /// matter, and the name and the place of the node do not either.
    /// </summary>
    /// <param name="type">The type, such as <c>cpu</c>.</param>
    /// <exception cref="DeviceTreeException">The property's file in a directory cannot be read, or is too large.</exception>
    public bool IsType(string type)
    {
        if (!TryGetProperty("device_type", out ReadOnlyMemory<byte> bytes))
            return false;

        // A value without a NUL ends where the property ends: the kernel's strcmp then finds the zero padding of the flattened form.
        ReadOnlySpan<byte> text = bytes.Span;
        int end = text.IndexOf((byte)0);
        return Ascii.Equals(end < 0 ? text : text[..end], type);
    }
}
