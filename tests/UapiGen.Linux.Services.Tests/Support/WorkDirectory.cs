namespace UapiGen.Linux.Services.Tests;

/// <summary>A directory with the same path and content each time it is prepared.</summary>
internal sealed class WorkDirectory : IDisposable
{
    /// <summary>Its path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("uapigen-files-").FullName;

    /// <summary>Makes it anew: "file", "long", and "dir" with "inner". For everybody to use: some clients run as another user.</summary>
    /// <returns>Its path, as a client's arguments.</returns>
    public string[] Prepare()
    {
        Directory.Delete(Path, recursive: true);
        Directory.CreateDirectory(System.IO.Path.Combine(Path, "dir"));
        File.WriteAllText(System.IO.Path.Combine(Path, "file"), "text");
        File.WriteAllText(System.IO.Path.Combine(Path, "long"), new string('x', 5000));
        File.WriteAllText(System.IO.Path.Combine(Path, "dir", "inner"), "inner text");
        foreach (string entry in Directory.GetFileSystemEntries(Path, "*", SearchOption.AllDirectories).Append(Path)) File.SetUnixFileMode(entry, (UnixFileMode)0b111_111_111);
        return [Path];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
