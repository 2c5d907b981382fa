using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UapiGen.CodeFixes;

/// <summary>Attributes found by the names that they are written with, and their named arguments set, added and taken off.</summary>
internal static class AttributeArguments
{
    private const string Suffix = "Attribute";

    /// <summary>The first attribute written with a name, with or without its suffix and namespace.</summary>
    public static AttributeSyntax? Find(SyntaxList<AttributeListSyntax> lists, string name) =>
        lists.SelectMany(list => list.Attributes).FirstOrDefault(attribute => LastOf(attribute.Name) is var last && (last == name || last == name + Suffix));

    /// <summary>The attribute with a named argument of this value, or without it where the value is null.</summary>
    public static AttributeSyntax With(AttributeSyntax attribute, string name, string? value)
    {
        AttributeArgumentSyntax? written = Find(attribute, name);
        if (value is null) return written is null ? attribute : Without(attribute, written);
        if (written is not null)
            return attribute.ReplaceNode(written.Expression, SyntaxFactory.ParseExpression(value).WithTriviaFrom(written.Expression));

        AttributeArgumentSyntax added = AttributeText.Parse($"A({name} = {value})").ArgumentList!.Arguments[0];
        if (attribute.ArgumentList is not { Arguments.Count: > 0 } list)
            return AttributeText.Parse($"{attribute.Name}({name} = {value})").WithTriviaFrom(attribute);
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        return attribute.WithArgumentList(list.WithArguments(SyntaxFactory.SeparatedList<AttributeArgumentSyntax>(list.Arguments.GetWithSeparators().Add(comma).Add(added))));
    }

    /// <summary>The attribute with another first argument.</summary>
    public static AttributeSyntax WithFirst(AttributeSyntax attribute, string value) =>
        attribute.ArgumentList is { Arguments: [{ NameEquals: null } first, ..] }
            ? attribute.ReplaceNode(first.Expression, SyntaxFactory.ParseExpression(value).WithTriviaFrom(first.Expression))
            : attribute;

    /// <summary>The argument of that name, where it is written.</summary>
    public static AttributeArgumentSyntax? Find(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);

    private static AttributeSyntax Without(AttributeSyntax attribute, AttributeArgumentSyntax argument)
    {
        AttributeArgumentListSyntax list = attribute.ArgumentList!;
        return list.Arguments.Count == 1
            ? attribute.WithArgumentList(null).WithTrailingTrivia(list.GetTrailingTrivia())
            : attribute.WithArgumentList(list.WithArguments(list.Arguments.Remove(argument)));
    }

    private static string LastOf(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        _ => "",
    };
}
