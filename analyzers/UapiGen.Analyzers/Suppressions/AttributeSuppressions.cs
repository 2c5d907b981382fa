using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace UapiGen.Analyzers;

/// <summary>Finds <c>[SuppressMessage("…", "UAPI…", Justification = "…")]</c> on the thing that it silences.</summary>
/// <remarks>Read off the syntax: an attribute with a target elsewhere (<c>[assembly: …]</c>) is looked at for its reason only.</remarks>
internal static class AttributeSuppressions
{
    /// <summary>What a file that has one contains. Looking for the word is far cheaper than walking the tree.</summary>
    public const string Word = "SuppressMessage";

    /// <summary>All of a file, in its order.</summary>
    public static IEnumerable<Suppression> In(SyntaxNode root)
    {
        foreach (AttributeListSyntax list in root.DescendantNodes(node => node is not StatementSyntax).OfType<AttributeListSyntax>())
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                if (!IsSuppression(attribute.Name) || IdOf(attribute) is not { } id || list.Parent is not { } bearer) continue;
                // Of a whole assembly: what it silences is not in this file alone.
                TextSpan span = list.Target is { Identifier.ValueText: "assembly" or "module" } ? default : bearer.FullSpan;
                yield return new Suppression(id.Text, id.At, span, HasReason(attribute));
            }
        }
    }

    /// <summary>The id that a suppression names: "UAPI1001:Title" is a common way to write it.</summary>
    public static string IdIn(string argument) => argument.Split(':')[0].Trim();

    private static bool IsSuppression(NameSyntax name)
    {
        string last = name switch
        {
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
            _ => "",
        };
        return last is "SuppressMessage" or "SuppressMessageAttribute" or "UnconditionalSuppressMessage" or "UnconditionalSuppressMessageAttribute";
    }

    private static (string Text, Location At)? IdOf(AttributeSyntax attribute)
    {
        if (attribute.ArgumentList is not { Arguments: [_, { Expression: LiteralExpressionSyntax literal }, ..] } || !literal.IsKind(SyntaxKind.StringLiteralExpression)) return null;
        string id = IdIn(literal.Token.ValueText);
        return RuleIds.IsOurs(id) ? (id, literal.GetLocation()) : null;
    }

    private static bool HasReason(AttributeSyntax attribute)
    {
        foreach (AttributeArgumentSyntax argument in attribute.ArgumentList!.Arguments)
        {
            if (argument.NameEquals?.Name.Identifier.ValueText != "Justification") continue;
            // A constant is taken on trust; a literal must say something.
            return argument.Expression is not LiteralExpressionSyntax literal || !(literal.Token.ValueText.Trim() is "" or "<Pending>");
        }
        return false;
    }
}
