using System.Text;
using UapiGen.Abi;
using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Export;

/// <summary>Where what is exported goes: standard output, a file, or a folder with a file for each struct.</summary>
internal sealed class ExportTarget(string? output, string extension)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether each struct gets a file.</summary>
    public bool IsFolder => output is not null && (Directory.Exists(output) || output.EndsWith('/'));

    /// <summary>The one file's name without its extension; null for standard output.</summary>
    public string? FileName => output is null ? null : Path.GetFileNameWithoutExtension(output);

    /// <summary>What the files of a folder are called: the struct's tag, or its name in C# where others have the tag.</summary>
    public static IEnumerable<(string Name, AbiSnapshot Snapshot)> Names(IReadOnlyList<AbiSnapshot> snapshots)
    {
        ILookup<string, AbiSnapshot> byTag = snapshots.ToLookup(snapshot => snapshot.CName);
        return snapshots.Select(snapshot => (byTag[snapshot.CName].Count() > 1 ? snapshot.TypeName : snapshot.CName, snapshot));
    }

    /// <summary>Writes a file of the folder, and says so.</summary>
    /// <exception cref="InputException">It cannot be written.</exception>
    public void Write(string name, string text)
    {
        string file = Path.Combine(output!, name + extension);
        WriteFile(file, text, makesFolder: true);
        Console.Out.WriteLine(file);
    }

    /// <summary>Writes all of it to one place.</summary>
    /// <exception cref="InputException">It cannot be written.</exception>
    public void Write(string text)
    {
        if (output is null) Console.Out.Write(text);
        else WriteFile(output, text, makesFolder: false);
    }

    private void WriteFile(string file, string text, bool makesFolder)
    {
        try
        {
            if (makesFolder) Directory.CreateDirectory(output!);
            File.WriteAllText(file, text, s_utf8);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.Of(error, file);
        }
    }
}
