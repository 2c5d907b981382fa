using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>
/// Says of a suppression of our rules that it gives no reason, or must not be; and of one around declared structs and handlers that it silences
/// nothing any more: what it once excused may come back unseen.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuppressionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        SuppressionDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (!AttributeUse.HasAttributes(start.Compilation)) return;
            BaselineSet baselines = BaselineSet.Read(start.Options, start.CancellationToken);
            start.RegisterSemanticModelAction(model => Analyze(model, baselines));
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, BaselineSet baselines)
    {
        if (!SourceFile.Of(context.SemanticModel.SyntaxTree, context.CancellationToken).MaySuppress) return;
        SyntaxNode root = context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken);
        List<Suppression>? suppressions = null;
        foreach (Suppression suppression in PragmaSuppressions.In(root).Concat(AttributeSuppressions.In(root)))
        {
            if (SuppressibleRules.IsNever(suppression))
            {
                context.ReportDiagnostic(Diagnostic.Create(SuppressionDescriptors.Forbidden, OutOfReach(suppression.At), suppression.Id));
                continue;
            }
            if (!suppression.HasReason) context.ReportDiagnostic(Diagnostic.Create(SuppressionDescriptors.WithoutReason, suppression.At, suppression.Id));
            if (SuppressibleRules.IsJudgedHere(suppression)) (suppressions ??= []).Add(suppression);
        }
        if (suppressions is null) return;

        List<Diagnostic> found = FileJudgement.Of(context.SemanticModel, root, baselines, context.CancellationToken);
        List<Diagnostic>? elsewhere = null;
        foreach (Suppression suppression in suppressions)
        {
            if (found.Exists(diagnostic => IsSilenced(diagnostic, suppression))) continue;
            if (SuppressibleRules.MayBeOfAnotherFile(suppression))
            {
                elsewhere ??= FileJudgement.OfStructsThatReachInto(context.SemanticModel, baselines, context.CancellationToken);
                if (elsewhere.Exists(diagnostic => IsSilenced(diagnostic, suppression))) continue;
            }
            context.ReportDiagnostic(Diagnostic.Create(SuppressionDescriptors.OfNothing, suppression.At, suppression.Id));
        }
    }

    /// <summary>The place as a file's and not as the source's: an attribute around it silences nothing that is said there.</summary>
    private static Location OutOfReach(Location place)
    {
        FileLinePositionSpan lines = place.GetLineSpan();
        return Location.Create(lines.Path, place.SourceSpan, lines.Span);
    }

    /// <summary>A struct has parts in other files, too, where the same place is another.</summary>
    private static bool IsSilenced(Diagnostic diagnostic, Suppression suppression) =>
        diagnostic.Id == suppression.Id && diagnostic.Location.SourceTree == suppression.At.SourceTree && suppression.Span.Contains(diagnostic.Location.SourceSpan);
}
