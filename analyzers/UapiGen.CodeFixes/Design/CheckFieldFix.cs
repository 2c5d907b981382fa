using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Demands of flags or reserved room that it is zero; of flags that are an enum with a member for all, that no other bit is set.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CheckFieldFix))]
public sealed class CheckFieldFix : SourceFixProvider
{
    /// <summary>The remedy by which only zero passes.</summary>
    public const string ZeroKey = nameof(CheckFieldFix) + ".Zero";

    /// <summary>The remedy by which the bits of all members pass.</summary>
    public const string AllKey = nameof(CheckFieldFix) + ".All";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.FlagsUnchecked, RuleIdentifiers.ReservedUnchecked);

    /// <inheritdoc/>
    protected override IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation)
    {
        // A rule for all the fields of one declaration is right only for one.
        if (target.Around<FieldDeclarationSyntax>() is not { Declaration: { Variables.Count: 1 } declaration } field) yield break;

        if (EnumMask.Find(target.Model.GetTypeInfo(declaration.Type, cancellation).Type) is { } all)
        {
            string known = $"{RuntimeNames.PrefixOf(target.Model, field.SpanStart, "KnownBitsAttribute")}KnownBits({declaration.Type.WithoutTrivia()}.{all})";
            yield return Add(field, known, "Let the bits of all members pass", AllKey);
        }
        string zero = RuntimeNames.PrefixOf(target.Model, field.SpanStart, "MustBeZeroAttribute") + "MustBeZero";
        yield return Add(field, zero, "Demand zero", ZeroKey);
    }

    private static FixPlan Add(FieldDeclarationSyntax field, string attribute, string title, string key) => new(title, key, editor =>
        editor.ReplaceNode(field, (current, _) => ((FieldDeclarationSyntax)current).WithLeadingAttribute(AttributeText.Parse(attribute))));
}
