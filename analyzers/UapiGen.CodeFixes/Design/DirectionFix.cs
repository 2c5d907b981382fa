using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Takes the direction off a command whose struct tells its size, so that its number stays when the struct grows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DirectionFix))]
public sealed class DirectionFix : SourceFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.CommandSizeTwice);

    /// <inheritdoc/>
    protected override IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation)
    {
        if (target.Around<AttributeSyntax>() is not { ArgumentList: { } list }) yield break;
        if (list.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Direction") is not { } direction) yield break;

        yield return new FixPlan("Leave the direction out", nameof(DirectionFix), editor =>
            editor.ReplaceNode(list, list.WithArguments(list.Arguments.Remove(direction))));
    }
}
