using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>
/// Puts a field back that shipped and is gone: at its place, of its type, with the rules that it had. A check that it did not have would be
/// another break.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RestoreFieldFix))]
public sealed class RestoreFieldFix : BreakFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.FieldRemoved, RuleIdentifiers.PaddingAppeared);

    private protected override IEnumerable<FixPlan> Plan(FixTarget target, BrokenStruct broken, CancellationToken cancellation)
    {
        if (!target.Diagnostic.Properties.TryGetValue(BreakDiagnostics.FieldProperty, out string? name) || broken.Shipped(name) is not { } gone) yield break;
        // A property or a constant may have the name now.
        if (broken.Type.GetMembers(gone.Name).Length > 0) yield break;
        if (ShippedFieldText.Of(gone, target.Model, broken.Declared.OpenBraceToken.Span.End, cancellation) is not { } text) yield break;

        yield return broken.Plan($"Put '{gone.Name}' back, as it shipped", nameof(RestoreFieldFix), declared => Insert(declared, broken.Was, gone, text));
    }

    /// <summary>Behind the nearest field before it that is there, or before the nearest behind it.</summary>
    private static StructDeclarationSyntax Insert(StructDeclarationSyntax declared, AbiSnapshot was, FieldSnapshot gone, string text)
    {
        FieldSnapshot[] fields = was.Fields.ToArray();
        int index = Array.IndexOf(fields, gone);
        FieldDeclarationSyntax? before = fields.Take(index).Reverse().Select(field => Holding(declared, field.Name)).FirstOrDefault(field => field is not null);
        if (before is not null)
            return declared.WithMembers(declared.Members.Insert(declared.Members.IndexOf(before) + 1, MemberText.Parse(text, before)));
        FieldDeclarationSyntax? behind = fields.Skip(index + 1).Select(field => Holding(declared, field.Name)).FirstOrDefault(field => field is not null);
        return behind is null ? declared : declared.WithMembers(declared.Members.Insert(declared.Members.IndexOf(behind), MemberText.Parse(text, behind)));
    }

    private static FieldDeclarationSyntax? Holding(StructDeclarationSyntax declared, string name) =>
        declared.InstanceFields().FirstOrDefault(field => field.Declaration.Variables.Any(variable => variable.Identifier.ValueText == name));
}
