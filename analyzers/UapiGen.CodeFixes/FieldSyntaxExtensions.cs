using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UapiGen.CodeFixes;

/// <summary>Attributes put on fields and taken off, with the comments and blanks around them left as they are.</summary>
internal static class FieldSyntaxExtensions
{
    /// <summary>Puts an attribute first, on the field's own line.</summary>
    /// <param name="field">The field.</param>
    /// <param name="attribute">The attribute, alone in its brackets, as <see cref="AttributeText"/> makes it.</param>
    public static FieldDeclarationSyntax WithLeadingAttribute(this FieldDeclarationSyntax field, AttributeSyntax attribute)
    {
        SyntaxTriviaList before = field.GetLeadingTrivia();
        AttributeListSyntax list = ((AttributeListSyntax)attribute.Parent!).WithLeadingTrivia(before).WithTrailingTrivia(SyntaxFactory.Space);
        return field.WithoutLeadingTrivia().WithAttributeLists(field.WithoutLeadingTrivia().AttributeLists.Insert(0, list));
    }

    /// <summary>Takes an attribute off, and its brackets with it where it stands alone in them.</summary>
    public static FieldDeclarationSyntax WithoutAttribute(this FieldDeclarationSyntax field, AttributeSyntax attribute)
    {
        if (attribute.Parent is not AttributeListSyntax list) return field;
        SyntaxTriviaList before = field.GetLeadingTrivia();
        if (list.Attributes.Count > 1)
            return field.RemoveNode(attribute, SyntaxRemoveOptions.KeepNoTrivia)!;
        return field.WithAttributeLists(field.AttributeLists.Remove(list)).WithLeadingTrivia(before);
    }
}
