using System.CommandLine;
using Microsoft.CodeAnalysis.CSharp;

namespace UapiGen.Cli.Import;

/// <summary>What both imports are asked.</summary>
internal static class ImportOptions
{
    /// <summary>The structs that are wanted.</summary>
    public static Option<string[]> Structs() => new("--struct") { Description = "The tag of a struct or union, or a typedef of one. May be given several times.", HelpName = "NAME", Required = true };

    /// <summary>The sizes of the versions.</summary>
    public static Option<string?> Sizes() => new("--sizes") { Description = "The sizes of the versions of the struct, in bytes: each field gets the first that reaches past it.", HelpName = "N,N,..." };

    /// <summary>The namespace.</summary>
    public static Option<string> Namespace() => new("--namespace") { Description = "The namespace of the declarations.", HelpName = "NAME", DefaultValueFactory = _ => "Imported" };

    /// <summary>Where it is written.</summary>
    public static Option<string?> Output() => new("--output", "-o") { Description = "The file. Standard output unless said.", HelpName = "FILE" };

    /// <summary>Refuses what no namespace of C# can be called: the declarations would not compile.</summary>
    /// <exception cref="ImportException">It is no such name.</exception>
    public static void CheckNamespace(string name)
    {
        foreach (string part in name.Split('.'))
        {
            if (SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None) continue;
            throw new ImportException($"--namespace '{name}': '{part}' is no name in C#; names with dots between are, such as My.Structs");
        }
    }

    /// <summary>Reads sizes.</summary>
    /// <exception cref="ImportException">They are no numbers, or there are several structs that they could be of.</exception>
    public static IReadOnlyList<int> Read(string? sizes, IReadOnlyList<string> structs)
    {
        if (sizes is null) return [];
        if (structs.Count > 1) throw new ImportException("--sizes are of one struct, and several are asked for: import them one by one");
        List<int> read = [];
        foreach (string one in sizes.Split(','))
            read.Add(int.TryParse(one, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int size) ? size : throw new ImportException($"--sizes: '{one}' is no number of bytes"));
        return read;
    }
}
