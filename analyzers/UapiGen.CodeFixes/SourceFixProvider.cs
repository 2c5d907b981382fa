using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace UapiGen.CodeFixes;

/// <summary>
/// A fix within one document. What it does to one diagnostic it does to all: fix-all runs the plans in the order of the source on one editor.
/// </summary>
public abstract class SourceFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAllAsync);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (FixPlan plan in await PlansAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(plan.Title, cancellation => ApplyAsync(context.Document, [plan], cancellation), plan.EquivalenceKey),
                    diagnostic);
            }
        }
    }

    /// <summary>
    /// Works out the remedies. Everything that could make one useless is checked here: a plan that is returned changes something, and what it
    /// leaves compiles.
    /// </summary>
    /// <param name="target">The diagnostic and where it is.</param>
    /// <param name="cancellation">Ends the work early.</param>
    protected abstract IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation);

    /// <summary>Reads what the plans need besides the document; nothing unless a fix says so.</summary>
    private protected virtual Task<FixTarget> PrepareAsync(FixTarget target, CancellationToken cancellation) => Task.FromResult(target);

    private async Task<ImmutableArray<FixPlan>> PlansAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root ||
            await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model ||
            diagnostic.Location.SourceTree != root.SyntaxTree)
            return ImmutableArray<FixPlan>.Empty;
        FixTarget target = await PrepareAsync(new FixTarget(document, root, model, diagnostic), cancellation).ConfigureAwait(false);
        return Plan(target, cancellation).ToImmutableArray();
    }

    private async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var plans = new List<FixPlan>();
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            ImmutableArray<FixPlan> all = await PlansAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            plans.AddRange(all.Where(plan => plan.EquivalenceKey == context.CodeActionEquivalenceKey));
        }
        return plans.Count == 0 ? document : await ApplyAsync(document, plans, context.CancellationToken).ConfigureAwait(false);
    }

    private static async Task<Document> ApplyAsync(Document document, IReadOnlyList<FixPlan> plans, CancellationToken cancellation)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        foreach (FixPlan plan in plans)
            plan.Apply(editor);
        return editor.GetChangedDocument();
    }
}
