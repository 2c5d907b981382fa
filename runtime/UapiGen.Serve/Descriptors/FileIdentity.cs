namespace UapiGen.Serve;

/// <summary>What makes two descriptors the same file: the device that holds it, and its inode there.</summary>
/// <param name="Device">st_dev, major and minor number.</param>
/// <param name="Inode">st_ino.</param>
public readonly record struct FileIdentity(ulong Device, ulong Inode)
{
    /// <summary>The identity of the file that a path leads to.</summary>
    /// <param name="path">The path. Symbolic links are followed.</param>
    /// <exception cref="IOException">The path cannot be looked at: it is missing, or a directory of it must not be searched.</exception>
    public static FileIdentity Of(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);

        FileFacts facts = new();
        Errno error = facts.Look(NativePath.Encode(path), followLinks: true);
        if (error != Errno.Success) throw new IOException($"{path} cannot be served: {error} ({LinuxError.Describe(error)}).");
        return facts.Identity;
    }
}
