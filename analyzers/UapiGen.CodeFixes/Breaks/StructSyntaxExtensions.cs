using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UapiGen.CodeFixes;

/// <summary>The fields of a struct, found and put elsewhere with their comments and attributes.</summary>
internal static class StructSyntaxExtensions
{
    /// <summary>The fields that take room.</summary>
    public static IEnumerable<FieldDeclarationSyntax> InstanceFields(this StructDeclarationSyntax declared) =>
        declared.Members.OfType<FieldDeclarationSyntax>().Where(field => !field.Modifiers.Any(SyntaxKind.StaticKeyword) && !field.Modifiers.Any(SyntaxKind.ConstKeyword));

    /// <summary>The field of a name, where it stands alone in its declaration.</summary>
    public static FieldDeclarationSyntax? Field(this StructDeclarationSyntax declared, string? name) =>
        declared.InstanceFields().FirstOrDefault(field => field.Name() == name && name is not null);

    /// <summary>The name of a field that stands alone in its declaration; null where several share one.</summary>
    public static string? Name(this FieldDeclarationSyntax field) =>
        field.Declaration.Variables.Count == 1 ? field.Declaration.Variables[0].Identifier.ValueText : null;

    /// <summary>Puts the fields of these names into this order, in the places that they have among all members.</summary>
    public static StructDeclarationSyntax WithOrder(this StructDeclarationSyntax declared, IReadOnlyList<string> order)
    {
        FieldDeclarationSyntax[] places = declared.InstanceFields().Where(field => field.Name() is { } name && order.Contains(name)).ToArray();
        FieldDeclarationSyntax[] sorted = order.Select(name => declared.Field(name)).OfType<FieldDeclarationSyntax>().ToArray();
        return declared.ReplaceNodes(places, (place, _) => sorted[Array.IndexOf(places, place)].WithBlankLinesOf(place));
    }

    /// <summary>Moves a field behind all others.</summary>
    public static StructDeclarationSyntax WithLast(this StructDeclarationSyntax declared, FieldDeclarationSyntax field)
    {
        int from = declared.Members.IndexOf(field);
        SyntaxList<MemberDeclarationSyntax> members = declared.Members.RemoveAt(from);
        // What follows takes over the blank lines that it begins with.
        if (from < members.Count) members = members.Replace(members[from], members[from].WithBlankLinesOf(from == 0 ? field : members[from]));
        int last = members.LastIndexOf(member => member is FieldDeclarationSyntax one && declared.InstanceFields().Any(other => other.Span == one.Span || other.IsEquivalentTo(one)));
        return declared.WithMembers(members.Insert(last + 1, field.WithLeadingTrivia(WithoutBlankLines(field.GetLeadingTrivia()))));
    }

    /// <summary>A member with as many blank lines before it as another has.</summary>
    private static T WithBlankLinesOf<T>(this T member, MemberDeclarationSyntax place)
        where T : MemberDeclarationSyntax
    {
        SyntaxTriviaList there = place.GetLeadingTrivia();
        int blank = there.Count - WithoutBlankLines(there).Count();
        return member.WithLeadingTrivia(there.Take(blank).Concat(WithoutBlankLines(member.GetLeadingTrivia())));
    }

    private static IEnumerable<SyntaxTrivia> WithoutBlankLines(SyntaxTriviaList trivia)
    {
        int begin = 0;
        for (int i = 0; i < trivia.Count && (trivia[i].IsKind(SyntaxKind.EndOfLineTrivia) || trivia[i].IsKind(SyntaxKind.WhitespaceTrivia)); i++)
        {
            if (trivia[i].IsKind(SyntaxKind.EndOfLineTrivia)) begin = i + 1;
        }
        return trivia.Skip(begin);
    }
}
