using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>
/// Silences advice for ordinary types that is wrong for a declared struct: its fields are its ABI, so they are public fields; the other side fills
/// them, so that nobody here may ever assign one; and whether two of them are equal is a question of versions that no operator answers.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclaredStructSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor s_neverAssigned = new("UAPIS001", "CS0649", "The kernel, or a caller, fills the fields of a declared struct.");
    private static readonly SuppressionDescriptor s_neverUsed = new("UAPIS002", "CS0169", "A field of a declared struct is part of its layout, used or not.");
    private static readonly SuppressionDescriptor s_visibleField = new("UAPIS003", "CA1051", "The fields of a declared struct are its ABI.");
    private static readonly SuppressionDescriptor s_equality = new("UAPIS004", "CA1815", "Whether two structs are equal depends on their versions.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        ImmutableArray.Create(s_neverAssigned, s_neverUsed, s_visibleField, s_equality);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (DescriptorOf(diagnostic.Id) is { } descriptor && DeclaredTypeAt(diagnostic, context)?.Find(WellKnownNames.UapiStruct) is not null)
                context.ReportSuppression(Microsoft.CodeAnalysis.Diagnostics.Suppression.Create(descriptor, diagnostic));
        }
    }

    private SuppressionDescriptor? DescriptorOf(string id)
    {
        foreach (SuppressionDescriptor descriptor in SupportedSuppressions)
        {
            if (descriptor.SuppressedDiagnosticId == id) return descriptor;
        }
        return null;
    }

    /// <summary>The type that the diagnostic's place declares, or declares a field of.</summary>
    private static INamedTypeSymbol? DeclaredTypeAt(Diagnostic diagnostic, SuppressionAnalysisContext context)
    {
        if (diagnostic.Location.SourceTree is not { } tree) return null;

        SyntaxNode node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan);
        return context.GetSemanticModel(tree).GetDeclaredSymbol(node, context.CancellationToken) switch
        {
            INamedTypeSymbol type => type,
            IFieldSymbol field => field.ContainingType,
            _ => null,
        };
    }
}
