using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Gives constants, commands and enumerations the names in C back that they shipped with: one by one, or all members of an enumeration by what their names began with.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RestoreCNameFix))]
public sealed class RestoreCNameFix : PromiseFix
{
    /// <summary>The remedy that says again what the names of an enumeration's members begin with.</summary>
    public const string PrefixKey = nameof(RestoreCNameFix) + ".Prefix";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.CNameChanged);

    private protected override IEnumerable<FixPlan> Plan(FixTarget target, BrokenPromise broken, CancellationToken cancellation)
    {
        (string owner, string subject, string was) = (broken.Change.Arguments[0], broken.Change.Arguments[1], broken.Change.Arguments[2]);
        string title = $"Restore the name in C, '{was}'";
        if (subject is "[Ioctl]" or "[Capability]")
        {
            string attribute = subject == "[Ioctl]" ? WellKnownNames.Ioctl : WellKnownNames.Capability;
            if (broken.AttributeSyntax(target, attribute, cancellation) is { } written)
                yield return new FixPlan(title, nameof(RestoreCNameFix), editor => editor.ReplaceNode(written, (current, _) => AttributeArguments.With((AttributeSyntax)current, nameof(EnumMember.CName), Literal(was))));
        }
        else if (subject == "[CPrefix]" && was.EndsWith(CConstantName.SizeWord, StringComparison.Ordinal))
        {
            // The sizes are called by the prefix and SIZE_VER.
            string prefix = was.Substring(0, was.Length - CConstantName.SizeWord.Length);
            if (broken.AttributeSyntax(target, WellKnownNames.UapiStruct, cancellation)?.FirstAncestorOrSelf<StructDeclarationSyntax>() is { } declared)
                yield return Say(target, declared, ShippedCName.Prefix, prefix, $"Restore the prefix of the names in C, '{prefix}'", nameof(RestoreCNameFix));
        }
        else if (owner.Length > 0 && target.Around<EnumDeclarationSyntax>() is { } enumeration)
        {
            if (PrefixOfSeveral(broken, owner, subject, was) is { } prefix)
                yield return Say(target, enumeration, ShippedCName.Prefix, prefix, $"Restore the prefix of the names in C, '{prefix}'", PrefixKey);
            MemberDeclarationSyntax? named = subject.Length == 0 ? enumeration : target.Around<EnumMemberDeclarationSyntax>();
            if (named is not null) yield return Say(target, named, ShippedCName.Attribute, was, title, nameof(RestoreCNameFix));
        }
        else if (target.Around<FieldDeclarationSyntax>() is { Declaration.Variables.Count: 1 } constant)
        {
            yield return Say(target, constant, ShippedCName.Attribute, was, title, nameof(RestoreCNameFix));
        }
    }

    /// <summary>The attribute says the text again: the one that is there, the one that takes the place of <c>[NotInC]</c>, or a new one.</summary>
    private static FixPlan Say(FixTarget target, MemberDeclarationSyntax declared, string attribute, string text, string title, string key)
    {
        string made = ShippedCName.Text(target, attribute, text);
        return new FixPlan(title, key, editor => editor.ReplaceNode(declared, (current, _) =>
        {
            var changed = (MemberDeclarationSyntax)current;
            if (AttributeArguments.Find(changed.AttributeLists, attribute) is { } written) return changed.ReplaceNode(written, AttributeArguments.WithFirst(written, Literal(text)));
            if (changed is BaseTypeDeclarationSyntax) return AttributeLists.WithLine(changed, AttributeText.Parse(made));
            return AttributeArguments.Find(changed.AttributeLists, ShippedCName.None) is { } none
                ? changed.ReplaceNode(none, AttributeText.Parse(made).WithTriviaFrom(none))
                : AttributeLists.WithWord(changed, AttributeText.Parse(made));
        }));
    }

    /// <summary>What a name began with when it shipped, where another one's did as well and has changed too.</summary>
    private static string? PrefixOfSeveral(BrokenPromise broken, string owner, string member, string was)
    {
        string word = CConstantName.Macro(member);
        if (word.Length == 0 || !was.EndsWith(word, StringComparison.Ordinal)) return null;
        string prefix = was.Substring(0, was.Length - word.Length);
        EnumDeclaration shipped = broken.Was.Enums.First(one => one.Name == owner), now = broken.Now.Enums.First(one => one.Name == owner);
        int lost = now.Members.Count(one => shipped.Members.FirstOrDefault(other => other.Name == one.Name)?.CName == prefix + CConstantName.Macro(one.Name) && CConstantName.Of(now, one) != prefix + CConstantName.Macro(one.Name));
        return prefix.Length > 0 && lost > 1 ? prefix : null;
    }

    private static string Literal(string text) => $"\"{text}\"";
}
