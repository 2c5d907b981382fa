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
    /// <remarks>
    /// It is another process's copy. What this process writes is for a moment open for writing in every process that another test starts just then, and what is
    /// open for writing cannot be executed (ETXTBSY).
    /// </remarks>
    /// <returns>The program's path.</returns>
    public string WriteProgram(string name, string text)
    {
        string program = System.IO.Path.Combine(Path, name);
        ProgramRun.Of("/bin/cp", [Write(name + ".text", text), program]).AssertClean();
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return program;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
