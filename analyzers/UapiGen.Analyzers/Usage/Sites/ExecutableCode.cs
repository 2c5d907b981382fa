using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>A piece of code that runs: a body, or an initializer.</summary>
/// <param name="node">Where it stands.</param>
/// <param name="model">What the compiler knows of the file.</param>
/// <param name="report">Takes what is found.</param>
/// <param name="cancellation">Ends the search early.</param>
internal sealed class ExecutableCode(SyntaxNode node, SemanticModel model, Action<Diagnostic> report, CancellationToken cancellation)
{
    private ISymbol? _owner;

    /// <summary>What the compiler knows of the file.</summary>
    public SemanticModel SemanticModel => model;

    /// <summary>Ends the search early.</summary>
    public CancellationToken CancellationToken => cancellation;

    /// <summary>Whose code it is. Asked for by few rules.</summary>
    public ISymbol Owner => _owner ??= FindOwner();

    /// <summary>Says what was found.</summary>
    public void Report(Diagnostic diagnostic) => report(diagnostic);

    /// <summary>Asks every rule about every operation that it wants to be asked about.</summary>
    public void Ask(UsageActions actions)
    {
        if (model.GetOperation(node, cancellation) is not { } root) return;
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            foreach (Action<UseSite> action in actions.Of(operation.Kind))
                action(new UseSite(operation, this));
        }
    }

    private ISymbol FindOwner() => Declared() ?? model.GetEnclosingSymbol(node.SpanStart, cancellation) ?? model.Compilation.Assembly;

    private ISymbol? Declared() => node switch
    {
        ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property } => (model.GetDeclaredSymbol(property, cancellation) as IPropertySymbol)?.GetMethod,
        EqualsValueClauseSyntax { Parent: ParameterSyntax parameter } => model.GetDeclaredSymbol(parameter, cancellation)?.ContainingSymbol,
        EqualsValueClauseSyntax { Parent: { } declared } => model.GetDeclaredSymbol(declared, cancellation),
        PrimaryConstructorBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax { ParameterList.Parameters: [var first, ..] } } => model.GetDeclaredSymbol(first, cancellation)?.ContainingSymbol,
        _ => model.GetDeclaredSymbol(node, cancellation),
    };
}
