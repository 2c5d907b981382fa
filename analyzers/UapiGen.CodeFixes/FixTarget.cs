using Microsoft.CodeAnalysis;
using UapiGen.Abi;

namespace UapiGen.CodeFixes;

/// <summary>What a plan is made for: a diagnostic in a document that was parsed and bound.</summary>
/// <param name="Document">The document.</param>
/// <param name="Root">Its syntax.</param>
/// <param name="Model">What its names mean.</param>
/// <param name="Diagnostic">The diagnostic.</param>
public readonly record struct FixTarget(Document Document, SyntaxNode Root, SemanticModel Model, Diagnostic Diagnostic)
{
    /// <summary>The baselines of the project, for a fix that needs them.</summary>
    internal IReadOnlyList<Baseline> Baselines { get; init; } = [];

    /// <summary>The innermost node that the diagnostic underlines.</summary>
    public SyntaxNode Node => Root.FindNode(Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    /// <summary>The nearest node of a kind around the diagnostic's place, that place included; null where there is none.</summary>
    public T? Around<T>()
        where T : SyntaxNode => Node.FirstAncestorOrSelf<T>();
}
