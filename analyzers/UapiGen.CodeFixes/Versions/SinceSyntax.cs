using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UapiGen.CodeFixes;

/// <summary>The <c>[Since(n)]</c> of a field, as it is written.</summary>
internal static class SinceSyntax
{
    private const string Name = "Since";

    /// <summary>The attribute, or null on a field of version 0.</summary>
    public static AttributeSyntax? Find(FieldDeclarationSyntax field) =>
        field.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(attribute => IsSince(attribute.Name));

    /// <summary>The version that a field says, where it is a literal; 0 without the attribute.</summary>
    public static int? VersionOf(FieldDeclarationSyntax field) => Find(field) switch
    {
        null => 0,
        { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: int number } }] } => number,
        _ => null,
    };

    /// <summary>The newest version that a field before this one says.</summary>
    public static int NewestBefore(TypeDeclarationSyntax declared, FieldDeclarationSyntax field)
    {
        int newest = 0;
        foreach (FieldDeclarationSyntax earlier in declared.Members.OfType<FieldDeclarationSyntax>().TakeWhile(member => member != field))
            newest = Math.Max(newest, VersionOf(earlier) ?? 0);
        return newest;
    }

    /// <summary>The field with another version, or with none.</summary>
    /// <param name="field">The field.</param>
    /// <param name="version">The version; null for none.</param>
    /// <param name="prefix">What stands before the attribute's name where it is not in sight.</param>
    public static FieldDeclarationSyntax With(FieldDeclarationSyntax field, int? version, string prefix = "")
    {
        if (Find(field) is not { } attribute)
            return version is null ? field : field.WithLeadingAttribute(Attribute(version.Value, prefix));
        if (version is not null)
            return field.ReplaceNode(attribute, Attribute(version.Value, prefix).WithTriviaFrom(attribute));
        return field.WithoutAttribute(attribute);
    }

    /// <summary><c>Since(n)</c>.</summary>
    public static AttributeSyntax Attribute(int version, string prefix = "") =>
        AttributeText.Parse(string.Format(CultureInfo.InvariantCulture, "{0}{1}({2})", prefix, Name, version));

    private static bool IsSince(NameSyntax name)
    {
        string last = name switch
        {
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
            _ => "",
        };
        return last is Name or Name + "Attribute";
    }
}
