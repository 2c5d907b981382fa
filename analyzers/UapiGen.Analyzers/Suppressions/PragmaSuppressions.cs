using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace UapiGen.Analyzers;

/// <summary>Finds <c>#pragma warning disable UAPI…</c>; its reason is a comment on the same line.</summary>
internal static class PragmaSuppressions
{
    /// <summary>All of a file, in its order.</summary>
    public static IEnumerable<Suppression> In(SyntaxNode root)
    {
        // A file without directives, as most are, is answered by a flag of its root.
        if (!root.ContainsDirectives) yield break;

        List<PragmaWarningDirectiveTriviaSyntax> pragmas = Pragmas(root);
        for (int i = 0; i < pragmas.Count; i++)
        {
            PragmaWarningDirectiveTriviaSyntax pragma = pragmas[i];
            if (!pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword)) continue;
            foreach (ExpressionSyntax code in pragma.ErrorCodes)
            {
                if (code is not IdentifierNameSyntax { Identifier.ValueText: { } id } || !RuleIds.IsOurs(id)) continue;
                int end = EndOf(pragmas, i, id, root.FullSpan.End);
                yield return new Suppression(id, code.GetLocation(), TextSpan.FromBounds(pragma.FullSpan.End, Math.Max(pragma.FullSpan.End, end)), HasReason(pragma));
            }
        }
    }

    private static List<PragmaWarningDirectiveTriviaSyntax> Pragmas(SyntaxNode root)
    {
        var pragmas = new List<PragmaWarningDirectiveTriviaSyntax>();
        for (DirectiveTriviaSyntax? directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is PragmaWarningDirectiveTriviaSyntax { IsActive: true } pragma) pragmas.Add(pragma);
        }
        return pragmas;
    }

    private static int EndOf(List<PragmaWarningDirectiveTriviaSyntax> pragmas, int start, string id, int endOfFile)
    {
        for (int i = start + 1; i < pragmas.Count; i++)
        {
            PragmaWarningDirectiveTriviaSyntax pragma = pragmas[i];
            if (!pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.RestoreKeyword)) continue;
            if (pragma.ErrorCodes.Count == 0 || pragma.ErrorCodes.Any(code => code is IdentifierNameSyntax name && name.Identifier.ValueText == id))
                return pragma.FullSpan.Start;
        }
        return endOfFile;
    }

    private static bool HasReason(PragmaWarningDirectiveTriviaSyntax pragma) =>
        pragma.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && trivia.ToString().TrimStart('/').Trim().Length > 0);
}
