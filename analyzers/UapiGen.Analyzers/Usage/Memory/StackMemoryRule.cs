using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UapiGen.Analyzers;

/// <summary>Finds stack memory under <c>[SkipLocalsInit]</c> that becomes a declared struct.</summary>
internal sealed class StackMemoryRule : UsageRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.StackNotCleared);

    // IOperation has no node of its own for stackalloc, so it is found by its syntax.
    public override void Register(UsageActions actions) => actions.OnOperation(Analyze, OperationKind.None);

    private static void Analyze(UseSite site)
    {
        if (site.Operation.Syntax is not StackAllocArrayCreationExpressionSyntax allocation || site.Operation.Parent?.Syntax == allocation) return;
        if (allocation.Initializer is not null || allocation.Type is not ArrayTypeSyntax { ElementType: var element } || !SkipsLocalsInit(site.ContainingSymbol)) return;

        INamedTypeSymbol? type = site.SemanticModel.GetTypeInfo(element, site.CancellationToken).Type.AsDeclared();
        if (Local(site, allocation) is { } local && Body(site, allocation) is { } body)
            type = BufferUse.BecomesUncleared(body, local, type);
        if (type is not null)
            site.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.StackNotCleared, allocation.GetLocation(), type.Name));
    }

    private static ILocalSymbol? Local(UseSite site, SyntaxNode allocation)
    {
        SyntaxNode? parent = allocation.Parent;
        while (parent is CastExpressionSyntax or ParenthesizedExpressionSyntax or ConditionalExpressionSyntax)
            parent = parent.Parent;
        return parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }
            ? site.SemanticModel.GetDeclaredSymbol(declarator, site.CancellationToken) as ILocalSymbol
            : null;
    }

    private static IOperation? Body(UseSite site, SyntaxNode allocation) =>
        allocation.FirstAncestorOrSelf<StatementSyntax>(statement => statement is BlockSyntax) is { } block
            ? site.SemanticModel.GetOperation(block, site.CancellationToken)?.Root()
            : null;

    private static bool SkipsLocalsInit(ISymbol? symbol)
    {
        for (ISymbol? around = symbol; around is not null and not INamespaceSymbol; around = around.ContainingSymbol)
        {
            if (HasSkip(around)) return true;
        }
        return symbol?.ContainingModule is { } module && HasSkip(module);
    }

    private static bool HasSkip(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "SkipLocalsInitAttribute") return true;
        }
        return false;
    }
}
