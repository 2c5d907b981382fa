using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi.Roslyn;

namespace UapiGen.CodeFixes;

/// <summary>Where a field is used.</summary>
internal static class FieldUses
{
    /// <summary>The uses in the document.</summary>
    public static IEnumerable<IdentifierNameSyntax> Find(FixTarget target, IFieldSymbol field, CancellationToken cancellation)
    {
        SemanticModel model = target.Model;
        return target.Root.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == field.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, field));
    }

    /// <summary>Whether no other file that somebody wrote has the field's name in it, and no other project can.</summary>
    public static bool InThisFileAlone(FixTarget target, IFieldSymbol field)
    {
        Project project = target.Document.Project;
        if (project.Solution.GetProjectDependencyGraph().GetProjectsThatDirectlyDependOnThisProject(project.Id).Any()) return false;
        return target.Model.Compilation.SyntaxTrees
            .Where(tree => tree != target.Root.SyntaxTree && !tree.FilePath.Contains(WellKnownNames.Generator))
            .All(tree => tree.ToString().IndexOf(field.Name, StringComparison.Ordinal) < 0);
    }
}
