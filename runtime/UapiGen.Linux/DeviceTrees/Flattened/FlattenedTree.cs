using System.Text;

namespace UapiGen.Linux.DeviceTrees.Flattened;

/// <summary>A tree read straight from the bytes of a checked blob. A node's handle is the offset of its BEGIN_NODE token.</summary>
internal sealed class FlattenedTree : DeviceTree
{
    private readonly byte[] _blob;
    private readonly FdtHeader _header;

    private FlattenedTree(byte[] blob, FdtHeader header)
    {
        _blob = blob;
        _header = header;
    }

    /// <summary>Checks a blob and keeps a copy of it: what was checked cannot change any more.</summary>
    /// <param name="blob">The bytes.</param>
    /// <param name="source">What error messages call it.</param>
    public static FlattenedTree Read(ReadOnlySpan<byte> blob, string source)
    {
        FdtFault? fault = FdtHeader.TryRead(blob, out FdtHeader header);
        if (fault is not null)
            throw new DeviceTreeException($"{source}: {fault}");

        // From here on only the copy is read: another thread may still be writing to the original.
        byte[] copy = blob[..header.TotalSize].ToArray();
        fault = FdtHeader.TryRead(copy, out header) ?? FdtCheck.CheckStructure(copy, header);
        if (fault is not null)
            throw new DeviceTreeException($"{source}: {fault}");
        return new FlattenedTree(copy, header);
    }

    internal override int Next(int handle)
    {
        FdtCursor cursor = CursorAt(handle == NoNode ? _header.StructStart : handle);
        while (cursor.MoveNext())
        {
            if (cursor.Token == FdtToken.BeginNode && cursor.Offset != handle)
                return cursor.Offset;
        }
        return NoNode;
    }

    internal override string NameOf(int handle)
    {
        FdtCursor cursor = CursorAt(handle);
        cursor.MoveNext();
        return Encoding.Latin1.GetString(cursor.Name);
    }

    // Only the way down is stored in a blob, so the way up is found by walking from the root with the open nodes' offsets.
    internal override string PathOf(int handle)
    {
        Span<int> open = stackalloc int[MaximumDepth];
        int depth = 0;
        FdtCursor cursor = CursorAt(_header.StructStart);
        while (cursor.Offset != handle && cursor.MoveNext())
        {
            if (cursor.Token == FdtToken.BeginNode)
                open[depth++] = cursor.Offset;
            else if (cursor.Token == FdtToken.EndNode)
                depth--;
        }

        if (depth == 1)
            return "/";
        var path = new StringBuilder();
        foreach (int node in open[1..depth])
            path.Append('/').Append(NameOf(node));
        return path.ToString();
    }

    internal override IEnumerable<DeviceTreeProperty> PropertiesOf(int handle)
    {
        var properties = new List<DeviceTreeProperty>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        FdtCursor cursor = CursorAt(handle);
        cursor.MoveNext();
        while (MoveToProperty(ref cursor))
        {
            // Of two properties with one name the kernel finds the first.
            string name = Encoding.Latin1.GetString(cursor.Name);
            if (names.Add(name))
                properties.Add(new DeviceTreeProperty(name, _blob.AsMemory(cursor.Value)));
        }
        return properties;
    }

    internal override bool TryGetProperty(int handle, string name, out ReadOnlyMemory<byte> value)
    {
        FdtCursor cursor = CursorAt(handle);
        cursor.MoveNext();
        while (MoveToProperty(ref cursor))
        {
            if (NameIs(cursor.Name, name))
            {
                value = _blob.AsMemory(cursor.Value);
                return true;
            }
        }
        value = default;
        return false;
    }

    // A node's properties come before its children, with NOPs between them.
    private static bool MoveToProperty(ref FdtCursor cursor)
    {
        while (cursor.MoveNext())
        {
            if (cursor.Token != FdtToken.Nop)
                return cursor.Token == FdtToken.Property;
        }
        return false;
    }

    // Latin-1 gives each byte the character of its number.
    private static bool NameIs(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.Length != name.Length)
            return false;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != name[i])
                return false;
        }
        return true;
    }

    private FdtCursor CursorAt(int offset) => new(_blob, _header, offset);
}
