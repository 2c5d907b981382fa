using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UapiGen.CodeFixes;

/// <summary>Members made from text, written as their neighbours are.</summary>
internal static class MemberText
{
    /// <summary>A member of one line, indented as its neighbour and ended as that.</summary>
    public static MemberDeclarationSyntax Parse(string text, MemberDeclarationSyntax neighbour) =>
        SyntaxFactory.ParseMemberDeclaration(text)!.WithLeadingTrivia(Indentation(neighbour)).WithTrailingTrivia(End(neighbour));

    /// <summary>The blanks before a member.</summary>
    public static SyntaxTriviaList Indentation(MemberDeclarationSyntax member) =>
        SyntaxFactory.TriviaList(member.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1));

    /// <summary>How the lines of a file end, seen from a member; a blank where all stands on one line.</summary>
    public static SyntaxTrivia End(MemberDeclarationSyntax member)
    {
        SyntaxTrivia end = member.GetTrailingTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return end.IsKind(SyntaxKind.EndOfLineTrivia) ? end : SyntaxFactory.Space;
    }
}
