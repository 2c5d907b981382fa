using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace UapiGen.KernelConformance.Planting;

/// <summary>Compiles what ships in memory, with a mistake in its text.</summary>
internal static class PlantedBuild
{
    /// <summary>The assembly without a mistake.</summary>
    public static byte[] Right(ShippedSources sources, ShippedAssembly assembly) => Emit(sources.Of(assembly));

    /// <summary>The assembly with a mistake.</summary>
    /// <param name="sources">What ships.</param>
    /// <param name="mistake">The mistake.</param>
    /// <param name="places">In how many places it was planted.</param>
    public static byte[] Wrong(ShippedSources sources, PlantedMistake mistake, out int places)
    {
        CSharpCompilation compilation = sources.Of(mistake.Where);
        Regex right = new(mistake.Right, RegexOptions.Singleline | RegexOptions.CultureInvariant);
        int found = 0;
        foreach (SyntaxTree tree in compilation.SyntaxTrees.Where(tree => IsMeant(mistake, tree.FilePath)))
        {
            string text = tree.ToString();
            string wrong = right.Replace(text, match =>
            {
                found++;
                return match.Result(mistake.Wrong);
            });
            if (wrong != text) compilation = compilation.ReplaceSyntaxTree(tree, ShippedSources.Parse(wrong, tree.FilePath));
        }

        places = found;
        return Emit(compilation);
    }

    private static bool IsMeant(PlantedMistake mistake, string path) =>
        mistake.File.Length == 0 ? path.EndsWith(".g.cs", StringComparison.Ordinal) : Path.GetFileName(path) == mistake.File;

    private static byte[] Emit(CSharpCompilation compilation)
    {
        using MemoryStream stream = new();
        EmitResult emitted = compilation.Emit(stream);
        if (!emitted.Success)
        {
            IEnumerable<Diagnostic> errors = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(10);
            throw new InvalidOperationException($"{compilation.AssemblyName} does not compile:\n{string.Join("\n", errors)}");
        }

        return stream.ToArray();
    }
}
