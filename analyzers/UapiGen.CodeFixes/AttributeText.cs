using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UapiGen.CodeFixes;

/// <summary>Attributes made from text: their trivia is not elastic, so that no formatter moves them to a line of their own.</summary>
internal static class AttributeText
{
    /// <summary>The attribute of a text such as <c>Since(1)</c>.</summary>
    public static AttributeSyntax Parse(string text) =>
        ((BaseTypeDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration("[" + text + "] class C;")!).AttributeLists[0].Attributes[0];
}
