using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi;

namespace UapiGen.CodeFixes;

/// <summary>Members of an enumeration given values, added at the end and moved there.</summary>
internal static class EnumSyntax
{
    /// <summary>The member of a name, or null.</summary>
    public static EnumMemberDeclarationSyntax? Find(EnumDeclarationSyntax declared, string name) =>
        declared.Members.FirstOrDefault(member => member.Identifier.ValueText == name);

    /// <summary>The enumeration with a value written for a member.</summary>
    public static EnumDeclarationSyntax WithValue(EnumDeclarationSyntax declared, string name, string value)
    {
        if (Find(declared, name) is not { } member) return declared;
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(value);
        return declared.ReplaceNode(member, member.EqualsValue is { } written
            ? member.WithEqualsValue(written.WithValue(expression.WithTriviaFrom(written.Value)))
            : Member(member.WithoutTrailingTrivia(), value).WithTrailingTrivia(member.GetTrailingTrivia()));
    }

    /// <summary>The enumeration with a member behind all others.</summary>
    public static EnumDeclarationSyntax WithLast(EnumDeclarationSyntax declared, EnumMemberDeclarationSyntax member)
    {
        if (Find(declared, member.Identifier.ValueText) is not null) return declared;
        if (declared.Members.Count == 0) return declared.WithMembers(SyntaxFactory.SingletonSeparatedList(member));

        EnumMemberDeclarationSyntax last = declared.Members[declared.Members.Count - 1];
        SyntaxTriviaList end = SyntaxFactory.TriviaList(declared.OpenBraceToken.TrailingTrivia.Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)));
        SyntaxTriviaList indentation = SyntaxFactory.TriviaList(last.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1));
        SyntaxNodeOrTokenList all = declared.Members.GetWithSeparators();
        if (declared.Members.SeparatorCount == declared.Members.Count)
        {
            // A comma behind the last one stays the style.
            return declared.WithMembers(SyntaxFactory.SeparatedList<EnumMemberDeclarationSyntax>(
                all.Add(member.WithLeadingTrivia(indentation)).Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(end))));
        }
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(last.GetTrailingTrivia().Any() ? end : SyntaxFactory.TriviaList(SyntaxFactory.Space));
        return declared.WithMembers(SyntaxFactory.SeparatedList<EnumMemberDeclarationSyntax>(
            all.Replace(all[all.Count - 1], last.WithTrailingTrivia())
                .Add(comma)
                .Add(member.WithLeadingTrivia(indentation).WithTrailingTrivia(last.GetTrailingTrivia()))));
    }

    /// <summary>The enumeration with a member moved behind all others. It keeps its comments and loses its value, which its place gives it.</summary>
    public static EnumDeclarationSyntax WithMoved(EnumDeclarationSyntax declared, string name)
    {
        if (Find(declared, name) is not { } member || declared.Members.Last() == member) return declared;
        SyntaxTriviaList before = member.GetLeadingTrivia();
        declared = declared.WithMembers(declared.Members.Remove(member));
        declared = WithLast(declared, member.WithEqualsValue(null).WithIdentifier(member.Identifier.WithTrailingTrivia()));
        EnumMemberDeclarationSyntax moved = Find(declared, name)!;
        return declared.ReplaceNode(moved, moved.WithLeadingTrivia(before.SkipWhile(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))));
    }

    /// <summary>A member with its value: <c>Name = 2</c>.</summary>
    public static EnumMemberDeclarationSyntax Member(EnumMemberDeclarationSyntax member, string value)
    {
        var made = (EnumDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration("enum E { A = " + value + " }")!;
        return member.WithIdentifier(member.Identifier.WithTrailingTrivia(SyntaxFactory.Space)).WithEqualsValue(made.Members[0].EqualsValue!.WithTrailingTrivia());
    }

    /// <summary>A member of that name and value, behind an attribute if there is any.</summary>
    public static EnumMemberDeclarationSyntax Member(string attribute, string name, string value)
    {
        string identifier = SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
        var made = (EnumDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"enum E {{ {attribute}{identifier} = {value} }}")!;
        return made.Members[0].WithoutTrivia();
    }

    /// <summary>A value as members of such an enumeration are written: hexadecimal where others are, negative with its sign.</summary>
    public static string Text(EnumDeclarationSyntax declared, ScalarKind underlying, ulong value)
    {
        if (underlying.IsSigned() && unchecked((long)value) < 0) return unchecked((long)value).ToString(CultureInfo.InvariantCulture);
        bool isHex = declared.Members.Any(member => member.EqualsValue?.Value is LiteralExpressionSyntax { Token.Text: var text } && text.StartsWith("0x", StringComparison.OrdinalIgnoreCase));
        return isHex ? "0x" + value.ToString("X", CultureInfo.InvariantCulture) : value.ToString(CultureInfo.InvariantCulture);
    }
}
