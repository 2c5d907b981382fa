using System.Runtime.InteropServices;
using System.Text;

namespace UapiGen.Linux.Files;

/// <summary>Which file a call is about: a path, a path that begins at a directory, or a file that is open.</summary>
/// <remarks>A string and a handle are one by themselves: <c>InodeAttributes.Get("/etc/passwd")</c>, <c>InodeAttributes.Get(handle)</c>.</remarks>
public readonly struct FileTarget
{
    /// <summary><c>AT_FDCWD</c>: paths begin at the working directory.</summary>
    internal const int WorkingDirectory = -100;

    private readonly string? _path;

    /// <summary>A path; a relative one begins at the working directory.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="ArgumentException">It has a NUL in it, which no file's path has.</exception>
    public FileTarget(string path)
        : this(null, path, nameof(path))
    {
    }

    /// <summary>A path that begins at a directory, unless it is absolute.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="path">The path.</param>
    /// <exception cref="ArgumentException">It has a NUL in it, which no file's path has.</exception>
    public FileTarget(SafeHandle directory, string path)
        : this(directory, path, nameof(path)) => ArgumentNullException.ThrowIfNull(directory);

    /// <summary>A file that is open, be it only as a path (<c>O_PATH</c>).</summary>
    /// <param name="file">The file.</param>
    public FileTarget(SafeHandle file)
    {
        ArgumentNullException.ThrowIfNull(file);
        Directory = file;
    }

    private FileTarget(SafeHandle? directory, string path, string parameter)
    {
        ArgumentNullException.ThrowIfNull(path, parameter);
        if (path.Contains('\0', StringComparison.Ordinal)) throw new ArgumentException("A path has no NUL in it.", parameter);
        Directory = directory;
        _path = path;
    }

    /// <summary>Whether a symbolic link that the path ends in is itself the file.</summary>
    public bool NoFollow { get; init; }

    /// <summary>The directory, or the file itself; null for the working directory.</summary>
    internal SafeHandle? Directory { get; }

    /// <summary>The path in UTF-8 with its NUL.</summary>
    internal byte[] Path
    {
        get
        {
            // A new array is zero, so that it ends with a NUL.
            string path = _path ?? "";
            byte[] bytes = new byte[Encoding.UTF8.GetByteCount(path) + 1];
            Encoding.UTF8.GetBytes(path, bytes);
            return bytes;
        }
    }

    /// <summary>The flags for the call.</summary>
    internal PathFlags Flags => (NoFollow ? PathFlags.NoFollow : 0) | (_path is null ? PathFlags.EmptyPath : 0);

    /// <summary>A path; a relative one begins at the working directory.</summary>
    /// <param name="path">The path.</param>
    public static implicit operator FileTarget(string path) => new(path);

    /// <summary>A file that is open.</summary>
    /// <param name="file">The file.</param>
    public static implicit operator FileTarget(SafeHandle file) => new(file);

    /// <summary>A path; a relative one begins at the working directory.</summary>
    /// <param name="path">The path.</param>
    public static FileTarget FromString(string path) => new(path);

    /// <summary>A file that is open.</summary>
    /// <param name="file">The file.</param>
    public static FileTarget FromSafeHandle(SafeHandle file) => new(file);

    /// <summary>The path, in quotation marks, or what stands for it.</summary>
    public override string ToString() => _path is null ? "the open file" : $"'{_path}'";
}
