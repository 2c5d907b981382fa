using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Lets bits be set again with every struct that they could be set with when they shipped.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RestoreBitsVersionFix))]
public sealed class RestoreBitsVersionFix : PromiseFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.BitsNeedLargerStruct);

    private protected override IEnumerable<FixPlan> Plan(FixTarget target, BrokenPromise broken, CancellationToken cancellation)
    {
        if (broken.Change.Arguments is not [var bits, var before, var version] || broken.FieldSyntax(target, broken.Change.Field, cancellation) is not { } field) yield break;
        if (target.Around<AttributeSyntax>() is not { ArgumentList.Arguments: [{ NameColon: null, Expression: not null }, _] } written
            || written.FirstAncestorOrSelf<FieldDeclarationSyntax>() != field) yield break;
        // Beside the bits there may be new ones, which did come with the version.
        if (!IsAllOf(broken, bits, version)) yield break;

        string text = written.ToString();
        yield return new FixPlan(
            before == "0" ? "Let every struct set them again" : $"Say again that version {before} brought them",
            nameof(RestoreBitsVersionFix),
            editor => editor.ReplaceNode(field, (current, _) => Edit((FieldDeclarationSyntax)current, text, before)));
    }

    private static bool IsAllOf(BrokenPromise broken, string bits, string version)
    {
        FieldSnapshot? now = broken.Now.Fields.FirstOrDefault(field => field.Name == broken.Change.Field);
        KnownBitsSince? row = now?.KnownSince.FirstOrDefault(one => one.Version.ToString(CultureInfo.InvariantCulture) == version);
        return row is not null && ulong.TryParse(bits.Substring("0x".Length), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ulong known) && row.Bits == known;
    }

    private static FieldDeclarationSyntax Edit(FieldDeclarationSyntax field, string written, string version)
    {
        if (field.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(attribute => attribute.ToString() == written) is not { } found) return field;
        return version == "0" ? field.WithoutAttribute(found) : field.ReplaceNode(found, AttributeArguments.WithFirst(found, version));
    }
}
