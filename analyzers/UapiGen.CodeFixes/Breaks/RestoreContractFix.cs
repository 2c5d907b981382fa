using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Lets the contract say again what shipped: by leaving a property out where that is enough, else by its value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RestoreContractFix))]
public sealed class RestoreContractFix : PromiseFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIdentifiers.SizeSourceChanged, RuleIdentifiers.FloorRaised, RuleIdentifiers.SmallStructChanged, RuleIdentifiers.ZeroSizeMeaning,
        RuleIdentifiers.CapLowered, RuleIdentifiers.ErrnoChanged, RuleIdentifiers.ZeroTailRejected, RuleIdentifiers.NonzeroTailAccepted,
        RuleIdentifiers.NonzeroTailRejected, RuleIdentifiers.SizeReportChanged, RuleIdentifiers.ReportFaultChanged, RuleIdentifiers.ReplyChanged,
        RuleIdentifiers.SizeWidthChanged, RuleIdentifiers.NullStructChanged, RuleIdentifiers.TailStartChanged, RuleIdentifiers.RequestChanged,
        RuleIdentifiers.CutChanged, RuleIdentifiers.ErrorReplyChanged);

    /// <inheritdoc/>
    private protected override IEnumerable<FixPlan> Plan(FixTarget target, BrokenPromise broken, CancellationToken cancellation)
    {
        // The errno of a field's check is not the contract's.
        if (broken.Change.Field is not null) yield break;
        if (BrokenPromise.Property(target.Diagnostic, BreakDiagnostics.AttributeProperty) is not { } property) yield break;
        if (broken.AttributeSyntax(target, WellKnownNames.UapiStruct, cancellation) is not { } attribute) yield break;

        if (AttributeArguments.Find(attribute, property) is not null && IsShippedUnsaid(broken, property, cancellation))
            yield return Set(attribute, property, null, $"Leave {property} out, as it shipped");
        (string? type, string value) = ValueOf(broken.Was.Contract, property);
        string text = type is null ? value : $"{RuntimeNames.PrefixOf(target.Model, attribute.SpanStart, type)}{type}.{value}";
        yield return Set(attribute, property, text, $"Say {property} = {value}, as it shipped");
        // An errno past a cap that is gone comes back with the cap.
        if (property == nameof(Contract.CapError) && broken.Was.Contract.Cap != broken.Now.Contract.Cap)
        {
            string cap = $"{RuntimeNames.PrefixOf(target.Model, attribute.SpanStart, nameof(SizeCap))}{nameof(SizeCap)}.{broken.Was.Contract.Cap}";
            yield return Set(attribute, nameof(Contract.Cap), cap, $"Say Cap = {broken.Was.Contract.Cap}, as it shipped");
        }
    }

    private static FixPlan Set(AttributeSyntax attribute, string property, string? value, string title) => new(title, nameof(RestoreContractFix), editor =>
        editor.ReplaceNode(attribute, (current, _) => AttributeArguments.With((AttributeSyntax)current, property, value)));

    /// <summary>Whether the property means what shipped where it is not said.</summary>
    private static bool IsShippedUnsaid(BrokenPromise broken, string property, CancellationToken cancellation)
    {
        if (Declarations.Read(broken.Type, cancellation) is not { } declaration) return false;
        Contract said = declaration.Contract, usual = new();
        Contract unsaid = property switch
        {
            nameof(Contract.SizeSource) => said with { SizeSource = usual.SizeSource },
            nameof(Contract.Floor) => said with { Floor = usual.Floor },
            nameof(Contract.Small) => said with { Small = usual.Small },
            nameof(Contract.SmallError) => said with { SmallError = usual.SmallError },
            nameof(Contract.Zero) => said with { Zero = usual.Zero },
            nameof(Contract.Cap) => said with { Cap = usual.Cap },
            nameof(Contract.CapError) => said with { CapError = usual.CapError },
            nameof(Contract.CapReportsSize) => said with { CapReportsSize = usual.CapReportsSize },
            nameof(Contract.Larger) => said with { Larger = usual.Larger },
            nameof(Contract.ReportFault) => said with { ReportFault = usual.ReportFault },
            nameof(Contract.Reply) => said with { Reply = usual.Reply },
            nameof(Contract.SizeWidth) => said with { SizeWidth = usual.SizeWidth },
            nameof(Contract.Null) => said with { Null = usual.Null },
            nameof(Contract.NullError) => said with { NullError = usual.NullError },
            nameof(Contract.LargerError) => said with { LargerError = usual.LargerError },
            nameof(Contract.Tail) => said with { Tail = usual.Tail },
            nameof(Contract.Request) => said with { Request = usual.Request },
            nameof(Contract.Cut) => said with { Cut = usual.Cut },
            nameof(Contract.CutError) => said with { CutError = usual.CutError },
            nameof(Contract.CutReportsSize) => said with { CutReportsSize = usual.CutReportsSize },
            nameof(Contract.ErrorReply) => said with { ErrorReply = usual.ErrorReply },
            _ => said with { ReplySize = usual.ReplySize },
        };
        return ValueOf(ContractRules.Resolve(declaration with { Contract = unsaid }), property) == ValueOf(broken.Was.Contract, property);
    }

    private static (string? Type, string Value) ValueOf(Contract shipped, string property) => property switch
    {
        nameof(Contract.SizeSource) => (nameof(SizeSource), shipped.SizeSource.ToString()),
        nameof(Contract.Floor) => (null, shipped.Floor.ToString(CultureInfo.InvariantCulture)),
        nameof(Contract.Small) => (nameof(SmallStruct), shipped.Small.ToString()),
        nameof(Contract.SmallError) => (nameof(Errno), shipped.SmallError.ToString()),
        nameof(Contract.Zero) => (nameof(ZeroSize), shipped.Zero.ToString()),
        nameof(Contract.Cap) => (nameof(SizeCap), shipped.Cap.ToString()),
        nameof(Contract.CapError) => (nameof(Errno), shipped.CapError.ToString()),
        nameof(Contract.CapReportsSize) => (null, shipped.CapReportsSize ? "true" : "false"),
        nameof(Contract.Larger) => (nameof(LargerStruct), shipped.Larger.ToString()),
        nameof(Contract.ReportFault) => (nameof(ReportFault), shipped.ReportFault.ToString()),
        nameof(Contract.Reply) => (nameof(Reply), shipped.Reply.ToString()),
        nameof(Contract.SizeWidth) => (nameof(SizeWidth), shipped.SizeWidth.ToString()),
        nameof(Contract.Null) => (nameof(NullStruct), shipped.Null.ToString()),
        nameof(Contract.NullError) => (nameof(Errno), shipped.NullError.ToString()),
        nameof(Contract.LargerError) => (nameof(Errno), shipped.LargerError.ToString()),
        nameof(Contract.Tail) => (nameof(TailStart), shipped.Tail.ToString()),
        nameof(Contract.Request) => (nameof(Request), shipped.Request.ToString()),
        nameof(Contract.Cut) => (nameof(CutReply), shipped.Cut.ToString()),
        nameof(Contract.CutError) => (nameof(Errno), shipped.CutError.ToString()),
        nameof(Contract.CutReportsSize) => (null, shipped.CutReportsSize ? "true" : "false"),
        nameof(Contract.ErrorReply) => (nameof(ErrorReply), shipped.ErrorReply.ToString()),
        _ => (nameof(ReplySize), shipped.ReplySize.ToString()),
    };
}
