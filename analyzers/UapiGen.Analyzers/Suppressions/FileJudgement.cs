using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>All that is said of the structs, enumerations and handler classes of one file, suppressed or not.</summary>
internal static class FileJudgement
{
    /// <summary>Judges each type that has a part in the file.</summary>
    public static List<Diagnostic> Of(SemanticModel model, SyntaxNode root, BaselineSet baselines, CancellationToken cancellation)
    {
        var found = new List<Diagnostic>();
        var compilation = new DeclaringCompilation(baselines);
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (BaseTypeDeclarationSyntax declaration in root.DescendantNodes(node => node is not StatementSyntax).OfType<BaseTypeDeclarationSyntax>())
        {
            if (model.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol type || !seen.Add(type)) continue;
            if (type.TypeKind == TypeKind.Enum)
            {
                found.AddRange(EnumJudgement.Of(type, baselines, cancellation));
                continue;
            }
            found.AddRange(type.Find(WellKnownNames.UapiStruct) is { } uapiStruct
                ? StructJudgement.Of(type, uapiStruct, compilation, cancellation).Diagnostics
                : StructJudgement.OfStranger(type, cancellation));
        }
        return found;
    }

    /// <summary>What is said in a file of structs that are declared anywhere. Judges them all: only for the rare suppression that nothing in its own file answers.</summary>
    public static List<Diagnostic> OfStructsThatReachInto(SemanticModel model, BaselineSet baselines, CancellationToken cancellation)
    {
        var found = new List<Diagnostic>();
        var compilation = new DeclaringCompilation(baselines);
        foreach (INamedTypeSymbol type in model.Compilation.Assembly.GlobalNamespace.AllTypes())
        {
            if (type.Find(WellKnownNames.UapiStruct) is not { } uapiStruct) continue;
            foreach (Diagnostic diagnostic in StructJudgement.Of(type, uapiStruct, compilation, cancellation).Diagnostics)
            {
                if (diagnostic.Location.SourceTree == model.SyntaxTree) found.Add(diagnostic);
            }
        }
        return found;
    }
}
