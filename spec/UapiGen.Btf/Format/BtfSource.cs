namespace UapiGen.Btf.Format;

/// <summary>Reads files: the one place of this library that does.</summary>
internal static class BtfSource
{
    /// <summary>The whole of a file that begins as BTF or ELF does; another is refused before its rest is read.</summary>
    public static byte[] Read(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Write | FileShare.Delete, bufferSize: 0);
        Span<byte> start = stackalloc byte[4];
        int read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (!BtfHeader.Begins(start[..read]) && !ElfSection.Begins(start[..read]))
            throw new BtfException($"{path} is neither BTF nor ELF: it begins with {(read == 0 ? "nothing" : Convert.ToHexStringLower(start[..read]))}");

        long length = file.Length;
        if (length > Array.MaxLength) throw new BtfException($"{path} has {length} bytes; this reader takes {Array.MaxLength}");

        // A file of sysfs says its size, and has it in one piece.
        byte[] bytes = new byte[Math.Max(length, read)];
        start[..read].CopyTo(bytes);
        int filled = read + file.ReadAtLeast(bytes.AsSpan(read), bytes.Length - read, throwOnEndOfStream: false);
        return filled == bytes.Length ? bytes : bytes[..filled];
    }
}
