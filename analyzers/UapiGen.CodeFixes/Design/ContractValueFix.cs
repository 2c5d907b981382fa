using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Replaces a value of the contract by the one that lets the struct grow.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ContractValueFix))]
public sealed class ContractValueFix : SourceFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIdentifiers.LargerStructRejected, RuleIdentifiers.LargerStructTruncated, RuleIdentifiers.NoCap, RuleIdentifiers.ReplyLeavesTail,
        RuleIdentifiers.ReplySizeUnchanged);

    /// <inheritdoc/>
    protected override IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation)
    {
        // A number or a constant of the user's own has no name to be exchanged.
        SimpleNameSyntax? name = target.Around<AttributeArgumentSyntax>()?.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            SimpleNameSyntax simple => simple,
            _ => null,
        };
        if (name is null || Better(name.Identifier.ValueText) is not { } better) yield break;
        // By a constant of the user's own, the name may mean anything.
        if (target.Model.GetSymbolInfo(name, cancellation).Symbol is not IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } type } || type.GetMembers(better).IsEmpty) yield break;

        yield return new FixPlan($"Say {better}", nameof(ContractValueFix) + better, editor =>
            editor.ReplaceNode(name, SyntaxFactory.IdentifierName(better).WithTriviaFrom(name)));
    }

    private static string? Better(string value) => value switch
    {
        "Reject" or "Truncate" => "AcceptZeroTail",
        "RejectAndReportSize" => "AcceptZeroTailOrReportSize",
        "None" => "PageSize",
        "CopyHead" => "CopyStructToUser",
        "Unchanged" => "Filled",
        _ => null,
    };
}
