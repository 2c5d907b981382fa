using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Restores what was promised of a field's bits: its check, its mask, its direction, the errno of an unknown bit. Bits that came since are kept.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RestoreFieldRuleFix))]
public sealed class RestoreFieldRuleFix : PromiseFix
{
    private const string MustBeZero = nameof(MustBeZero), KnownBits = nameof(KnownBits), Output = nameof(Output), OutputMask = nameof(OutputMask), Input = nameof(Input), Error = nameof(Error);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIdentifiers.ErrnoChanged, RuleIdentifiers.FieldDirection, RuleIdentifiers.MaskShrunk, RuleIdentifiers.CheckAdded,
        RuleIdentifiers.CheckRemoved, RuleIdentifiers.OutputMaskShrunk, RuleIdentifiers.OutputMaskRemoved);

    private protected override IEnumerable<FixPlan> Plan(FixTarget target, BrokenPromise broken, CancellationToken cancellation)
    {
        if (broken.FieldSyntax(target, broken.Change.Field, cancellation) is not { } field) yield break;
        // A field that was renamed as well has no shipped rule under its name.
        FieldSnapshot? was = broken.Was.Fields.FirstOrDefault(one => one.Name == broken.Change.Field), now = broken.Now.Fields.FirstOrDefault(one => one.Name == broken.Change.Field);
        if (was is null || now is null || Remedy(target, broken, field, was, now, cancellation) is not (var title, var edit)) yield break;

        yield return new FixPlan(title, nameof(RestoreFieldRuleFix), editor => editor.ReplaceNode(field, (current, _) => edit((FieldDeclarationSyntax)current)));
    }

    private static (string Title, Func<FieldDeclarationSyntax, FieldDeclarationSyntax> Edit)? Remedy(
        FixTarget target, BrokenPromise broken, FieldDeclarationSyntax field, FieldSnapshot was, FieldSnapshot now, CancellationToken cancellation)
    {
        string Prefixed(string attribute) => RuntimeNames.PrefixOf(target.Model, field.SpanStart, attribute + "Attribute") + attribute;
        string Mask(ulong bits) => MaskText.Of(bits, field.Declaration.Type, target.Model, cancellation);
        string Errno(Errno error) => RuntimeNames.PrefixOf(target.Model, field.SpanStart, nameof(Abi.Errno)) + nameof(Abi.Errno) + "." + error;

        switch (broken.Change.Rule)
        {
            case BreakRule.CheckAdded:
                return ("Remove the check, as it shipped", current => Without(Without(current, MustBeZero), KnownBits));

            case BreakRule.CheckRemoved:
                bool isZero = was.Check!.Known == 0;
                string error = was.Check.Error == Abi.Errno.EINVAL ? "" : $"{Error} = {Errno(was.Check.Error)}";
                string check = isZero
                    ? Prefixed(MustBeZero) + (error.Length == 0 ? "" : $"({error})")
                    : $"{Prefixed(KnownBits)}({Mask(was.Check.Known)}{(error.Length == 0 ? "" : ", " + error)})";
                return ("Restore the check", current => current.WithLeadingAttribute(AttributeText.Parse(check)));

            case BreakRule.MaskShrunk:
                ulong known = was.Check!.Known | now.Check!.Known;
                if (AttributeArguments.Find(field.AttributeLists, KnownBits) is { } shrunk)
                    return Add(target, field, shrunk, KnownBits, known, known & ~now.Check.Known, cancellation);
                return ("Put the lost bits back", current => Replace(current, MustBeZero, KnownBits, Prefixed(KnownBits), Mask(known)));

            case BreakRule.ErrnoChanged:
                string? errno = was.Check!.Error == Abi.Errno.EINVAL ? null : Errno(was.Check.Error);
                return ($"Let an unknown bit fail with {was.Check.Error} again", current => Change(current, attribute => AttributeArguments.With(attribute, Error, errno), MustBeZero, KnownBits));

            case BreakRule.OutputMaskShrunk when was.OutputMask is null:
                return ("Remove the mask, as it shipped", current => Replace(current, OutputMask, Output, Prefixed(Output), null));

            case BreakRule.OutputMaskShrunk:
                ulong reported = was.OutputMask.Value | now.OutputMask!.Value;
                return AttributeArguments.Find(field.AttributeLists, OutputMask) is { } masked
                    ? Add(target, field, masked, OutputMask, reported, reported & ~now.OutputMask.Value, cancellation)
                    : null;

            case BreakRule.OutputMaskRemoved:
                return ("Restore the mask", current => Replace(current, Output, OutputMask, Prefixed(OutputMask), Mask(was.OutputMask!.Value)));

            case BreakRule.FieldDirection when was.IsInput && !now.IsInput:
                return ("Let the kernel read it again", current => current.WithLeadingAttribute(AttributeText.Parse(Prefixed(Input))));

            case BreakRule.FieldDirection when now.IsInput && !was.IsInput:
                return ("Let the kernel leave it unread again", current => Without(current, Input));

            case BreakRule.FieldDirection when was.IsOutput:
                string output = was.OutputMask is { } mask ? $"{Prefixed(OutputMask)}({Mask(mask)})" : Prefixed(Output);
                return ("Let the kernel fill it again", current => current.WithLeadingAttribute(AttributeText.Parse(output)));

            default:
                return ("Let the caller fill it again", current => Without(Without(current, Output), OutputMask));
        }
    }

    private static (string, Func<FieldDeclarationSyntax, FieldDeclarationSyntax>)? Add(
        FixTarget target, FieldDeclarationSyntax field, AttributeSyntax attribute, string name, ulong bits, ulong lost, CancellationToken cancellation)
    {
        if (attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null) is not { Expression: { } written }) return null;
        if (MaskText.Add(written, bits, lost, target.Model, cancellation) is not { } text) return null;
        return ("Put the lost bits back", current => Change(current, one => AttributeArguments.WithFirst(one, text), name));
    }

    private static FieldDeclarationSyntax Without(FieldDeclarationSyntax field, string name) =>
        AttributeArguments.Find(field.AttributeLists, name) is { } attribute ? field.WithoutAttribute(attribute) : field;

    private static FieldDeclarationSyntax Change(FieldDeclarationSyntax field, Func<AttributeSyntax, AttributeSyntax> edit, params string[] names)
    {
        AttributeSyntax? attribute = names.Select(name => AttributeArguments.Find(field.AttributeLists, name)).FirstOrDefault(found => found is not null);
        return attribute is null ? field : field.ReplaceNode(attribute, edit(attribute));
    }

    /// <summary>Another attribute in the place of one; its named arguments stay where it takes a mask itself.</summary>
    private static FieldDeclarationSyntax Replace(FieldDeclarationSyntax field, string name, string other, string written, string? mask) => Change(
        field,
        attribute =>
        {
            string? error = other == KnownBits ? AttributeArguments.Find(attribute, Error)?.ToString() : null;
            string arguments = string.Join(", ", new[] { mask, error }.Where(argument => argument is not null));
            return AttributeText.Parse(arguments.Length == 0 ? written : $"{written}({arguments})").WithTriviaFrom(attribute);
        },
        name);
}
