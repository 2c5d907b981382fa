namespace UapiGen.Cli.Tests.Support;

/// <summary>A folder that is gone when the test is.</summary>
internal sealed class Folder : IDisposable
{
    /// <summary>Its path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("uapigen-cli-").FullName;

    /// <summary>Writes a file in it.</summary>
    /// <returns>The file's path.</returns>
    public string Write(string name, string text)
    {
        string file = System.IO.Path.Combine(Path, name);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>Writes a program in it.</summary>
    public void WriteScript(string name, string text) =>
        File.SetUnixFileMode(Write(name, "#!/bin/sh\n" + text), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
