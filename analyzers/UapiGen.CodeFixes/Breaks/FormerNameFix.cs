using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Gives a renamed field its former name as well, by a property; or only that, where the new name is used in no other file.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FormerNameFix))]
public sealed class FormerNameFix : BreakFix
{
    /// <summary>The remedy that adds a property.</summary>
    public const string PropertyKey = nameof(FormerNameFix) + ".Property";

    /// <summary>The remedy that takes the new name back.</summary>
    public const string RenameKey = nameof(FormerNameFix) + ".Rename";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.FieldRenamed);

    private protected override IEnumerable<FixPlan> Plan(FixTarget target, BrokenStruct broken, CancellationToken cancellation)
    {
        if (target.Around<VariableDeclaratorSyntax>() is not { Parent: VariableDeclarationSyntax { Type: var type } } variable) yield break;
        if (target.Model.GetDeclaredSymbol(variable, cancellation) is not IFieldSymbol field) yield break;
        if (!target.Diagnostic.Properties.TryGetValue(BreakDiagnostics.ArgumentProperty(0), out string? former) || former is null) yield break;
        if (broken.Type.GetMembers(former).Length > 0) yield break;

        string name = Identifier(field.Name);
        string property = $"public {type.WithoutTrivia()} {Identifier(former)} {{ readonly get => {name}; set => {name} = value; }}";
        yield return broken.Plan($"Add a property '{former}' that stands for '{field.Name}'", PropertyKey, declared => WithProperty(declared, property, name));

        if (FieldUses.InThisFileAlone(target, field)) yield return Rename(target, variable, field, former, cancellation);
    }

    private static FixPlan Rename(FixTarget target, VariableDeclaratorSyntax variable, IFieldSymbol field, string former, CancellationToken cancellation)
    {
        SyntaxToken name = SyntaxFactory.ParseToken(Identifier(former));
        IdentifierNameSyntax[] uses = FieldUses.Find(target, field, cancellation).ToArray();
        return new FixPlan($"Call it '{former}' again", RenameKey, editor =>
        {
            editor.ReplaceNode(variable, (current, _) => ((VariableDeclaratorSyntax)current).WithIdentifier(name.WithTriviaFrom(((VariableDeclaratorSyntax)current).Identifier)));
            foreach (IdentifierNameSyntax use in uses)
                editor.ReplaceNode(use, (current, _) => ((IdentifierNameSyntax)current).WithIdentifier(name.WithTriviaFrom(((IdentifierNameSyntax)current).Identifier)));
        });
    }

    /// <summary>Behind the fields, and behind the properties that follow them.</summary>
    private static StructDeclarationSyntax WithProperty(StructDeclarationSyntax declared, string property, string name)
    {
        FieldDeclarationSyntax last = declared.InstanceFields().Last();
        int place = declared.Members.IndexOf(last) + 1;
        while (place < declared.Members.Count && declared.Members[place] is PropertyDeclarationSyntax) place++;

        MemberDeclarationSyntax member = MemberText.Parse(property, last);
        SyntaxTriviaList comment = SyntaxFactory.ParseLeadingTrivia($"/// <summary>The former name of <see cref=\"{name}\"/>.</summary>");
        SyntaxTrivia end = MemberText.End(last);
        SyntaxTriviaList indentation = MemberText.Indentation(last);
        if (end.IsKind(SyntaxKind.EndOfLineTrivia))
            member = member.WithLeadingTrivia(SyntaxFactory.TriviaList([end, .. indentation, .. comment, end, .. indentation]));
        return declared.WithMembers(declared.Members.Insert(place, member));
    }

    private static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
