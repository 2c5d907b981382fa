using System.ComponentModel;
using System.Diagnostics;

namespace UapiGen.Benchmarks.Native;

/// <summary>gcc, which makes the yardsticks when the benchmark starts, so that both sides are of this machine.</summary>
internal sealed class CCompiler : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("uapigen-benchmarks-");

    /// <summary>Makes a shared object of a file in the folder C.</summary>
    /// <exception cref="CCompilerException">gcc is not there, or refuses the file.</exception>
    public string SharedObject(string file) => Compile(file, Path.ChangeExtension(file, ".so"), "-shared", "-fPIC");

    /// <summary>Makes a program of a file in the folder C.</summary>
    /// <exception cref="CCompilerException">gcc is not there, or refuses the file.</exception>
    public string Program(string file) => Compile(file, Path.GetFileNameWithoutExtension(file));

    public void Dispose() => folder.Delete(recursive: true);

    private string Compile(string file, string output, params string[] options)
    {
        string made = Path.Combine(folder.FullName, output);
        string source = Path.Combine(AppContext.BaseDirectory, "C", file);
        var start = new ProcessStartInfo("gcc", ["-O2", "-Wall", "-Wextra", "-Werror", .. options, "-o", made, source]) { RedirectStandardError = true };
        try
        {
            using Process gcc = Process.Start(start)!;
            string messages = gcc.StandardError.ReadToEnd();
            gcc.WaitForExit();
            return gcc.ExitCode == 0 ? made : throw new CCompilerException($"gcc refused {file}:\n{messages}");
        }
        catch (Win32Exception error)
        {
            throw new CCompilerException($"gcc cannot be started ({error.Message}). The yardsticks are C programs: install gcc, or run without this table.", error);
        }
    }
}
