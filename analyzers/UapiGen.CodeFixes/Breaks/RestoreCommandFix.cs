using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Restores the command that carried the struct when it shipped, or the capability that announced it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RestoreCommandFix))]
public sealed class RestoreCommandFix : PromiseFix
{
    private const string Direction = nameof(Direction);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIdentifiers.CommandNumber, RuleIdentifiers.CommandDirection, RuleIdentifiers.CommandRemoved, RuleIdentifiers.CapabilityChanged);

    /// <inheritdoc/>
    private protected override IEnumerable<FixPlan> Plan(FixTarget target, BrokenPromise broken, CancellationToken cancellation) =>
        broken.Change.Rule == BreakRule.Capability ? RestoreCapability(target, broken, cancellation) : RestoreCommand(target, broken, cancellation);

    private static IEnumerable<FixPlan> RestoreCommand(FixTarget target, BrokenPromise broken, CancellationToken cancellation)
    {
        if (broken.Was.Command is not { } shipped) yield break;
        string number = Format("0x{0:X2}", shipped.Number), letter = Format("0x{0:X2}", shipped.Type);
        string? direction = shipped.Direction == IoctlDirection.None
            ? null
            : $"{RuntimeNames.PrefixOf(target.Model, target.Diagnostic.Location.SourceSpan.Start, nameof(IoctlDirection))}{nameof(IoctlDirection)}.{shipped.Direction}";
        string title = $"Restore the command ({letter}, {number})" + (direction is null ? "" : $" with direction {shipped.Direction}");
        if (broken.AttributeSyntax(target, WellKnownNames.Ioctl, cancellation) is { } attribute)
        {
            bool sameLetter = broken.Now.Command?.Type == shipped.Type, sameNumber = broken.Now.Command?.Number == shipped.Number;
            yield return new FixPlan(title, nameof(RestoreCommandFix), editor => editor.ReplaceNode(attribute, (current, _) =>
            {
                AttributeSyntax changed = AttributeArguments.With((AttributeSyntax)current, Direction, direction);
                if (!sameLetter) changed = WithPosition(changed, 0, "type", letter);
                return sameNumber ? changed : WithPosition(changed, 1, "number", number);
            }));
        }
        else if (broken.Now.Command is null)
        {
            string arguments = (direction is null ? $"{letter}, {number}" : $"{letter}, {number}, {Direction} = {direction}") + CName(broken.Was.Names.Command);
            if (Add(target, broken, "Ioctl", arguments, title, cancellation) is { } plan) yield return plan;
        }
    }

    private static IEnumerable<FixPlan> RestoreCapability(FixTarget target, BrokenPromise broken, CancellationToken cancellation)
    {
        string number = Format("{0}", broken.Was.Capability!.Value), title = $"Restore the capability {number}";
        if (broken.AttributeSyntax(target, WellKnownNames.Capability, cancellation) is { } attribute)
        {
            yield return new FixPlan(title, nameof(RestoreCommandFix), editor =>
                editor.ReplaceNode(attribute, (current, _) => WithPosition((AttributeSyntax)current, 0, "number", number)));
        }
        else if (Add(target, broken, "Capability", number + CName(broken.Was.Names.Capability), title, cancellation) is { } plan)
        {
            yield return plan;
        }
    }

    /// <summary>A new attribute below the struct's own.</summary>
    private static FixPlan? Add(FixTarget target, BrokenPromise broken, string name, string arguments, string title, CancellationToken cancellation)
    {
        if (broken.AttributeSyntax(target, WellKnownNames.UapiStruct, cancellation) is not { Parent: AttributeListSyntax { Parent: StructDeclarationSyntax declared } list }) return null;
        int index = declared.AttributeLists.IndexOf(list);
        string prefix = RuntimeNames.PrefixOf(target.Model, list.SpanStart, name + "Attribute");
        AttributeSyntax added = AttributeText.Parse($"{prefix}{name}({arguments})");
        return new FixPlan(title, nameof(RestoreCommandFix), editor => editor.ReplaceNode(declared, (current, _) => AttributeLists.WithBelow((StructDeclarationSyntax)current, index, added)));
    }

    /// <summary>The attribute with another argument in its place, or by its name.</summary>
    private static AttributeSyntax WithPosition(AttributeSyntax attribute, int index, string name, string value)
    {
        if (attribute.ArgumentList is not { } list) return attribute;
        AttributeArgumentSyntax? argument = list.Arguments.FirstOrDefault(one => one.NameColon?.Name.Identifier.ValueText == name)
            ?? list.Arguments.Where(one => one.NameEquals is null && one.NameColon is null).ElementAtOrDefault(index);
        return argument is null ? attribute : attribute.ReplaceNode(argument.Expression, SyntaxFactory.ParseExpression(value).WithTriviaFrom(argument.Expression));
    }

    /// <summary>What the attribute said of the name in C, behind its other arguments.</summary>
    private static string CName(string? said) => said is null ? "" : $", {nameof(EnumMember.CName)} = \"{said}\"";

    private static string Format(string format, int number) => string.Format(CultureInfo.InvariantCulture, format, number);
}
