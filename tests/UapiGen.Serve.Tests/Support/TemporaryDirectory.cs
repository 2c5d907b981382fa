namespace UapiGen.Serve.Tests;

internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("uapigen-").FullName;

    /// <summary>Writes a file in it.</summary>
    /// <remarks>
    /// A program is another process's copy. What this process writes is for a moment open for writing in every process that another test starts just then, and
    /// what is open for writing cannot be executed (ETXTBSY).
    /// </remarks>
    public void Write(string name, string text, bool executable)
    {
        string path = System.IO.Path.Combine(Path, name), written = executable ? path + ".text" : path;
        File.WriteAllText(written, text);
        if (executable) NativeRun.Lines("/bin/cp", written, path);
        File.SetUnixFileMode(path, executable ? (UnixFileMode)0b111_101_101 : (UnixFileMode)0b110_100_100);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
