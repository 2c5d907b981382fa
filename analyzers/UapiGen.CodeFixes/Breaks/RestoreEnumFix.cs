using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>
/// Restores an enumeration: a member that is gone, with its name in C, a value, the integer that it is stored as. A member that was put among shipped ones is
/// moved behind them, or every value is written out; a flag that took another's bit gets the lowest free one.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RestoreEnumFix))]
public sealed class RestoreEnumFix : PromiseFix
{
    /// <summary>The remedy that moves an inserted member behind all others.</summary>
    public const string MoveKey = nameof(RestoreEnumFix) + ".Move";

    /// <summary>The remedy that writes out the values that shipped.</summary>
    public const string ValuesKey = nameof(RestoreEnumFix) + ".Values";

    private static readonly string[] s_types = ["byte", "sbyte", "ushort", "short", "uint", "int", "ulong", "long"];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIdentifiers.EnumMemberRemoved, RuleIdentifiers.EnumMemberValue, RuleIdentifiers.EnumMemberInserted, RuleIdentifiers.EnumUnderlying,
        RuleIdentifiers.FlagBitReused);

    private protected override IEnumerable<FixPlan> Plan(FixTarget target, BrokenPromise broken, CancellationToken cancellation)
    {
        EquatableArray<string> arguments = broken.Change.Arguments;
        if (target.Around<EnumDeclarationSyntax>() is not { ContainsDirectives: false } declared) yield break;
        EnumDeclaration? was = broken.Was.Enums.FirstOrDefault(one => one.Name == arguments[0]), now = broken.Now.Enums.FirstOrDefault(one => one.Name == arguments[0]);
        if (was is null || now is null) yield break;

        FixPlan Edit(string title, string key, Func<EnumDeclarationSyntax, EnumDeclarationSyntax> edit) =>
            new(title, key, editor => editor.ReplaceNode(declared, (current, _) => edit((EnumDeclarationSyntax)current)));
        string Shipped(string name) => EnumSyntax.Text(declared, was.Underlying, was.Members.First(member => member.Name == name).Value);

        string Named(string name) => target.Model.GetDeclaredSymbol(declared, cancellation) is { } type
            ? ShippedCName.Before(target, type, CConstantName.OfType(now.Name), name, was.Members.First(member => member.Name == name).CName)
            : "";

        switch (broken.Change.Rule)
        {
            case BreakRule.EnumMemberRemoved:
                string gone = arguments[1], value = Shipped(gone), named = Named(gone);
                yield return Edit($"Put '{gone}' back", nameof(RestoreEnumFix), current => EnumSyntax.WithLast(current, EnumSyntax.Member(named, gone, value)));
                break;

            case BreakRule.EnumMemberValue:
                string changed = arguments[1], former = Shipped(changed);
                yield return Edit($"Restore the value of '{changed}', {former}", nameof(RestoreEnumFix), current => EnumSyntax.WithValue(current, changed, former));
                break;

            case BreakRule.EnumMemberInserted:
                yield return Edit($"Move '{arguments[1]}' to the end", MoveKey, current => EnumSyntax.WithMoved(current, arguments[1]));
                yield return Edit("Write out the values that shipped", ValuesKey, current => WithValues(current, was));
                break;

            case BreakRule.EnumUnderlying:
                string type = s_types[(int)was.Underlying];
                yield return Edit($"Store it as {type} again", nameof(RestoreEnumFix), current => WithUnderlying(current, type));
                break;

            case BreakRule.FlagBitReused when FreeBit(was, now) is { } bit:
                string old = arguments[1], taker = arguments[2], free = EnumSyntax.Text(declared, was.Underlying, bit), oldValue = Shipped(old), oldNamed = Named(old);
                yield return Edit($"Give '{taker}' the free bit {free}, and put '{old}' back", nameof(RestoreEnumFix), current =>
                    EnumSyntax.WithLast(EnumSyntax.WithValue(current, taker, free), EnumSyntax.Member(oldNamed, old, oldValue)));
                break;
        }
    }

    /// <summary>Shipped members get the values that shipped, and members that came since, the next ones that nobody had.</summary>
    private static EnumDeclarationSyntax WithValues(EnumDeclarationSyntax declared, EnumDeclaration was)
    {
        var shipped = was.Members.ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
        ulong next = shipped.Values.Max() + 1;
        foreach (EnumMemberDeclarationSyntax member in declared.Members.ToArray())
        {
            string name = member.Identifier.ValueText;
            bool isShipped = shipped.TryGetValue(name, out ulong value);
            // What has a written value by its own choice keeps it.
            if (!isShipped && member.EqualsValue is not null) continue;
            declared = EnumSyntax.WithValue(declared, name, EnumSyntax.Text(declared, was.Underlying, isShipped ? value : next++));
        }
        return declared;
    }

    private static EnumDeclarationSyntax WithUnderlying(EnumDeclarationSyntax declared, string type)
    {
        if (declared.BaseList is { Types: [var written] })
            return declared.ReplaceNode(written.Type, SyntaxFactory.ParseTypeName(type).WithTriviaFrom(written.Type));
        var made = (EnumDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration("enum E : " + type + " { }")!;
        return declared
            .WithIdentifier(declared.Identifier.WithTrailingTrivia(SyntaxFactory.Space))
            .WithBaseList(made.BaseList!.WithTrailingTrivia(declared.Identifier.TrailingTrivia));
    }

    private static ulong? FreeBit(EnumDeclaration was, EnumDeclaration now)
    {
        ulong taken = 0;
        foreach (EnumMember member in was.Members.Concat(now.Members)) taken |= member.Value;
        int width = was.Underlying.Size() * 8 - (was.Underlying.IsSigned() ? 1 : 0);
        for (int i = 0; i < width; i++)
        {
            if ((taken & (1UL << i)) == 0) return 1UL << i;
        }
        return null;
    }
}
