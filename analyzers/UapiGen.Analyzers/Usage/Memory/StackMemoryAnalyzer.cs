using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UapiGen.Analyzers;

/// <summary>Finds stack memory under <c>[SkipLocalsInit]</c> that becomes a declared struct.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StackMemoryAnalyzer : UsageAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.StackNotCleared);

    // IOperation has no node of its own for stackalloc, so it is found by its syntax.
    private protected override void Register(CompilationStartAnalysisContext start) =>
        start.RegisterSyntaxNodeAction(Analyze, SyntaxKind.StackAllocArrayCreationExpression);

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var allocation = (StackAllocArrayCreationExpressionSyntax)context.Node;
        if (allocation.Initializer is not null || allocation.Type is not ArrayTypeSyntax { ElementType: var element } || !SkipsLocalsInit(context.ContainingSymbol)) return;

        INamedTypeSymbol? type = context.SemanticModel.GetTypeInfo(element, context.CancellationToken).Type.AsDeclared();
        if (Local(context, allocation) is { } local && Body(context, allocation) is { } body)
            type = BufferUse.BecomesUncleared(body, local, type);
        if (type is not null)
            context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.StackNotCleared, allocation.GetLocation(), type.Name));
    }

    private static ILocalSymbol? Local(SyntaxNodeAnalysisContext context, SyntaxNode allocation)
    {
        SyntaxNode? parent = allocation.Parent;
        while (parent is CastExpressionSyntax or ParenthesizedExpressionSyntax or ConditionalExpressionSyntax)
            parent = parent.Parent;
        return parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }
            ? context.SemanticModel.GetDeclaredSymbol(declarator, context.CancellationToken) as ILocalSymbol
            : null;
    }

    private static IOperation? Body(SyntaxNodeAnalysisContext context, SyntaxNode allocation) =>
        allocation.FirstAncestorOrSelf<StatementSyntax>(statement => statement is BlockSyntax) is { } block
            ? context.SemanticModel.GetOperation(block, context.CancellationToken)?.Root()
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
