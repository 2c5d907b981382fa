using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Puts the fields that shipped into the order that they shipped in. Comments and attributes go with their fields.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RestoreOrderFix))]
public sealed class RestoreOrderFix : BreakFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.FieldMoved);

    private protected override IEnumerable<FixPlan> Plan(FixTarget target, BrokenStruct broken, CancellationToken cancellation)
    {
        string[] order = broken.Was.Fields.Select(field => field.Name).ToArray();
        yield return broken.Plan("Restore the order of the fields", nameof(RestoreOrderFix), declared => declared.WithOrder(order));
    }
}
