using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Packs a struct as it was packed when it shipped, or takes a packing off that it shipped without.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RestorePackFix))]
public sealed class RestorePackFix : BreakFix
{
    private const string Layout = "StructLayout", Pack = "Pack", Namespace = "System.Runtime.InteropServices.";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.AlignmentChanged);

    private protected override IEnumerable<FixPlan> Plan(FixTarget target, BrokenStruct broken, CancellationToken cancellation)
    {
        int shipped = broken.Was.Pack;
        string? pack = shipped == 0 ? null : shipped.ToString(CultureInfo.InvariantCulture);
        string title = pack is null ? "Take the packing off" : $"Pack it to {pack} again";
        if (AttributeArguments.Find(broken.Declared.AttributeLists, Layout) is not null)
        {
            yield return broken.Plan(title, nameof(RestorePackFix), declared =>
                AttributeArguments.Find(declared.AttributeLists, Layout) is { } written ? declared.ReplaceNode(written, AttributeArguments.With(written, Pack, pack)) : declared);
        }
        else if (pack is not null && broken.Declared.AttributeLists.Count > 0)
        {
            bool isNear = target.Model.LookupNamespacesAndTypes(broken.Declared.SpanStart, name: Layout + "Attribute").Length > 0;
            string prefix = isNear ? "" : Namespace;
            AttributeSyntax added = AttributeText.Parse($"{prefix}{Layout}({prefix}LayoutKind.Sequential, {Pack} = {pack})");
            yield return broken.Plan(title, nameof(RestorePackFix), declared => With(declared, (AttributeListSyntax)added.Parent!));
        }
    }

    /// <summary>On a line of its own, as the attributes before it.</summary>
    private static StructDeclarationSyntax With(StructDeclarationSyntax declared, AttributeListSyntax added)
    {
        AttributeListSyntax last = declared.AttributeLists.Last();
        SyntaxTriviaList indentation = SyntaxFactory.TriviaList(declared.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1));
        return declared.WithAttributeLists(declared.AttributeLists.Add(added.WithLeadingTrivia(indentation).WithTrailingTrivia(last.GetTrailingTrivia())));
    }
}
