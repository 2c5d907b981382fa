using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Restores a constant of a struct: its value, or all of it, of the smallest type that holds it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RestoreConstantFix))]
public sealed class RestoreConstantFix : PromiseFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.ConstantRemoved, RuleIdentifiers.ConstantValue);

    private protected override IEnumerable<FixPlan> Plan(FixTarget target, BrokenPromise broken, CancellationToken cancellation)
    {
        string name = broken.Change.Arguments[0];
        if (broken.Was.Constants.FirstOrDefault(one => one.Name == name) is not { } shipped) yield break;

        if (broken.Change.Rule == BreakRule.ConstantValue)
        {
            if (target.Around<VariableDeclaratorSyntax>() is not { Initializer.Value: { } written } || target.Around<FieldDeclarationSyntax>() is null) yield break;
            string value = Text(shipped, written is LiteralExpressionSyntax { Token.Text: var text } && text.StartsWith("0x", StringComparison.OrdinalIgnoreCase));
            yield return new FixPlan($"Restore the value of '{name}', {value}", nameof(RestoreConstantFix), editor =>
                editor.ReplaceNode(written, (current, _) => SyntaxFactory.ParseExpression(value).WithTriviaFrom(current)));
        }
        else if (target.Around<StructDeclarationSyntax>() is { Members: [var first, ..], ContainsDirectives: false } declared && broken.Type.GetMembers(name).IsEmpty)
        {
            // Behind the constants that stand first.
            first = declared.Members.FirstOrDefault(member => !member.Modifiers.Any(SyntaxKind.ConstKeyword)) ?? first;
            string named = ShippedCName.Before(target, broken.Type, CConstantName.Macro(broken.Now.CName) + "_", name, shipped.CName);
            string text = $"{named}public const {Type(shipped)} {name} = {Text(shipped, isHex: false)};";
            yield return new FixPlan($"Put '{name}' back", nameof(RestoreConstantFix), editor => editor.InsertBefore(first, MemberText.Parse(text, first)));
        }
    }

    private static string Text(ConstantDeclaration one, bool isHex) =>
        one.IsNegative ? unchecked((long)one.Value).ToString(CultureInfo.InvariantCulture)
        : isHex ? "0x" + one.Value.ToString("X", CultureInfo.InvariantCulture)
        : one.Value.ToString(CultureInfo.InvariantCulture);

    private static string Type(ConstantDeclaration one) =>
        one.IsNegative ? (unchecked((long)one.Value) >= int.MinValue ? "int" : "long")
        : one.Value <= int.MaxValue ? "int"
        : one.Value <= uint.MaxValue ? "uint"
        : one.Value <= long.MaxValue ? "long" : "ulong";
}
