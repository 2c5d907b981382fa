using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using UapiGen.Abi;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Applies a plan to a copy, and looks whether it is worth offering.</summary>
internal static class Trial
{
    /// <summary>Whether the file has no new error, and the struct fewer breaks: of the diagnostic's rule, and in all.</summary>
    public static bool Mends(FixPlan plan, FixTarget target, INamedTypeSymbol broken, AbiSnapshot shipped, AbiSnapshot declared, CancellationToken cancellation)
    {
        var editor = new SyntaxEditor(target.Root, target.Document.Project.Solution.Services);
        plan.Apply(editor);
        SyntaxTree before = target.Root.SyntaxTree, after = before.WithRootAndOptions(editor.GetChangedRoot(), before.Options);
        Compilation compilation = target.Model.Compilation.ReplaceSyntaxTree(before, after);
        string? id = DocumentationCommentId.CreateDeclarationId(broken);
        if (id is null || DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is not INamedTypeSymbol type) return false;
        if (BaselineWriter.Snapshot(type, cancellation) is not { } now) return false;

        EquatableArray<AbiChange> were = AbiDiff.Compare(shipped, declared, broken.MemberNames.ToArray());
        EquatableArray<AbiChange> are = AbiDiff.Compare(shipped, now, type.MemberNames.ToArray());
        return are.Count < were.Count
            && CountOf(are, target.Diagnostic.Id) < CountOf(were, target.Diagnostic.Id)
            && Errors(compilation.GetSemanticModel(after), cancellation) <= Errors(target.Model, cancellation);
    }

    private static int CountOf(EquatableArray<AbiChange> changes, string id) => changes.Count(change => BreakDescriptors.Of(change.Rule).Id == id);

    private static int Errors(SemanticModel model, CancellationToken cancellation) =>
        model.GetDiagnostics(cancellationToken: cancellation).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
