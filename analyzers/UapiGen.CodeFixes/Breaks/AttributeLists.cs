using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UapiGen.CodeFixes;

/// <summary>Attributes given to declarations, each where those stand that people write.</summary>
internal static class AttributeLists
{
    private static readonly SyntaxTriviaList s_blank = SyntaxFactory.TriviaList(SyntaxFactory.Space);

    /// <summary>An attribute on a line of its own, below another one.</summary>
    public static MemberDeclarationSyntax WithBelow(MemberDeclarationSyntax declared, int index, AttributeSyntax attribute)
    {
        AttributeListSyntax above = declared.AttributeLists[index];
        return declared.WithAttributeLists(declared.AttributeLists.Insert(index + 1, ListOf(attribute).WithLeadingTrivia(Blanks(above.GetLeadingTrivia())).WithTrailingTrivia(above.GetTrailingTrivia())));
    }

    /// <summary>An attribute on a line of its own before a type, below those that it has.</summary>
    public static MemberDeclarationSyntax WithLine(MemberDeclarationSyntax declared, AttributeSyntax attribute)
    {
        if (declared.AttributeLists.Count > 0) return WithBelow(declared, declared.AttributeLists.Count - 1, attribute);
        SyntaxTrivia end = declared.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return WithFirst(declared, attribute, end.IsKind(SyntaxKind.EndOfLineTrivia) ? Blanks(declared.GetLeadingTrivia()).Insert(0, end) : s_blank);
    }

    /// <summary>An attribute in the line of a member: among those that it has, or before all else.</summary>
    public static MemberDeclarationSyntax WithWord(MemberDeclarationSyntax declared, AttributeSyntax attribute)
    {
        if (declared.AttributeLists.LastOrDefault(list => list.Target is null) is not { } own) return WithFirst(declared, attribute, s_blank);
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        return declared.ReplaceNode(own, own.WithAttributes(SyntaxFactory.SeparatedList<AttributeSyntax>(own.Attributes.GetWithSeparators().Add(comma).Add(attribute))));
    }

    /// <summary>An attribute before all else of a declaration, whose comments stay above it.</summary>
    private static MemberDeclarationSyntax WithFirst(MemberDeclarationSyntax declared, AttributeSyntax attribute, SyntaxTriviaList between)
    {
        AttributeListSyntax list = ListOf(attribute).WithLeadingTrivia(declared.GetLeadingTrivia()).WithTrailingTrivia(between);
        declared = declared.WithLeadingTrivia();
        return declared.WithAttributeLists(declared.AttributeLists.Insert(0, list));
    }

    private static AttributeListSyntax ListOf(AttributeSyntax attribute) => (AttributeListSyntax)AttributeText.Parse(attribute.ToString()).Parent!;

    /// <summary>The blanks before what trivia lead to.</summary>
    private static SyntaxTriviaList Blanks(SyntaxTriviaList leading) =>
        leading.Count > 0 && leading.Last() is var last && last.IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(last) : SyntaxTriviaList.Empty;
}
