using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Writes a struct's baseline, or its draft anew: the one file that changes is the one that a review reads.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WriteBaselineFix))]
public sealed class WriteBaselineFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIdentifiers.ProjectWithoutBaselines, RuleIdentifiers.BaselineMissing, RuleIdentifiers.BaselineStale);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new WriteBaselinesFixAll();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (await StructOfAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } type) continue;
            if (!BaselineWriter.CanWrite(type, context.CancellationToken)) continue;

            string title = diagnostic.Id == RuleIdentifiers.BaselineStale ? $"Write the draft of '{type.Name}' anew" : $"Write a draft baseline of '{type.Name}'";
            context.RegisterCodeFix(
                CodeAction.Create(title, cancellation => WriteAsync(context.Document.Project, [type], cancellation), nameof(WriteBaselineFix)),
                diagnostic);
        }
    }

    /// <summary>The struct that a diagnostic is about.</summary>
    internal static async Task<INamedTypeSymbol?> StructOfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root ||
            await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model ||
            root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<StructDeclarationSyntax>() is not { } declared)
            return null;
        return model.GetDeclaredSymbol(declared, cancellation) as INamedTypeSymbol;
    }

    /// <summary>Writes the baselines of some structs of a project.</summary>
    internal static async Task<Solution> WriteAsync(Project project, IEnumerable<INamedTypeSymbol> types, CancellationToken cancellation)
    {
        BaselineWriter writer = await BaselineWriter.OpenAsync(project, cancellation).ConfigureAwait(false);
        foreach (INamedTypeSymbol type in types)
            writer.Write(type, cancellation);
        return writer.Solution;
    }
}
