using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace UapiGen.CodeFixes;

/// <summary>Writes the baselines of all structs in a document, project or solution: files are added and changed beside the documents, so that no ready provider serves.</summary>
internal sealed class WriteBaselinesFixAll : FixAllProvider
{
    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var found = new List<(Project Project, INamedTypeSymbol Type)>();
        foreach (Project project in Projects(context))
        {
            foreach (Document document in context.Scope == FixAllScope.Document ? [context.Document!] : project.Documents)
            {
                ImmutableArray<Diagnostic> diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
                foreach (Diagnostic diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
                {
                    if (await WriteBaselineFix.StructOfAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } type && BaselineWriter.CanWrite(type, context.CancellationToken))
                        found.Add((project, type));
                }
            }
        }
        return found.Count == 0
            ? null
            : CodeAction.Create("Write the draft baselines", cancellation => WriteAsync(context.Solution, found, cancellation), nameof(WriteBaselineFix));
    }

    private static IEnumerable<Project> Projects(FixAllContext context) =>
        context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];

    private static async Task<Solution> WriteAsync(Solution solution, List<(Project Project, INamedTypeSymbol Type)> found, CancellationToken cancellation)
    {
        foreach (IGrouping<ProjectId, INamedTypeSymbol> project in found.GroupBy(item => item.Project.Id, item => item.Type))
            solution = await WriteBaselineFix.WriteAsync(solution.GetProject(project.Key)!, project, cancellation).ConfigureAwait(false);
        return solution;
    }
}
