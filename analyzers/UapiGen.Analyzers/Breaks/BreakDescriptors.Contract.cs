using Microsoft.CodeAnalysis;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

// What breaks the contract.
public static partial class BreakDescriptors
{
    private static (BreakRule Rule, DiagnosticDescriptor Descriptor)[] Contract() =>
    [
        Entry(BreakRule.SizeSourceChanged, RuleIdentifiers.SizeSourceChanged, "The size comes from elsewhere",
            "The size of '{0}' came from {3} and comes from {4}: programs still tell it the old way; restore SizeSource"),
        Entry(BreakRule.SizeFieldMoved, RuleIdentifiers.SizeFieldMoved, "Another field tells the size",
            "The size of '{0}' was in '{3}' and is in '{4}': programs still tell it in the old one; restore [StructSize]"),
        Entry(BreakRule.FloorRaised, RuleIdentifiers.FloorRaised, "The floor was raised",
            "The smallest size of '{0}' was {3} and is {4}: programs that pass less are refused; the floor stays at the first size that shipped"),
        Entry(BreakRule.SmallStructChanged, RuleIdentifiers.SmallStructChanged, "Small structs are treated differently",
            "Below its floor '{0}' did {3} and does {4}; programs that probe rely on it: restore Small"),
        Entry(BreakRule.ZeroSizeMeaning, RuleIdentifiers.ZeroSizeMeaning, "A size of 0 means something else",
            "A size of 0 meant {3} in '{0}' and means {4}; restore Zero"),
        Entry(BreakRule.CapLowered, RuleIdentifiers.CapLowered, "The cap was lowered",
            "The largest size that '{0}' looks at was {3} and is {4}: programs built against newer headers are refused; restore Cap"),
        Entry(BreakRule.ErrnoChanged, RuleIdentifiers.ErrnoChanged, "A failure has another errno",
            "{3} of '{0}' failed with {4} and fails with {5}; programs tell failures apart by it: restore it", DiagnosticSeverity.Warning),
        Entry(BreakRule.ZeroTailRejected, RuleIdentifiers.ZeroTailRejected, "A zero tail is refused",
            "'{0}' took larger structs ({3}) and refuses them although their tail is zero ({4}): programs built against newer headers fail, though they ask for nothing new; restore Larger"),
        Entry(BreakRule.NonzeroTailAccepted, RuleIdentifiers.NonzeroTailAccepted, "An unknown tail is accepted",
            "'{0}' refused larger structs that ask for something unknown ({3}) and ignores it ({4}): a program believes that it got what it asked for; restore Larger"),
        Entry(BreakRule.NonzeroTailRejected, RuleIdentifiers.NonzeroTailRejected, "A tail that was ignored is refused",
            "'{0}' ignored what lay past its end ({3}) and refuses it ({4}): programs that left it uncleared fail; restore Larger"),
        Entry(BreakRule.SizeReportChanged, RuleIdentifiers.SizeReportChanged, "What is written into the size field changed",
            "{3}, '{0}' wrote {4} into the caller's size and writes {5}; programs negotiate by it: restore it"),
        Entry(BreakRule.ReportFaultChanged, RuleIdentifiers.ReportFaultChanged, "A fault of the report counts differently",
            "A fault while '{0}' writes its size back was {3} and is {4}; restore ReportFault", DiagnosticSeverity.Warning),
        Entry(BreakRule.ReplyChanged, RuleIdentifiers.ReplyChanged, "The reply changed",
            "'{0}' was handed back by {3} and is by {4}: bytes that programs read, or keep, are others; restore Reply"),
        Entry(BreakRule.FieldDirection, RuleIdentifiers.FieldDirection, "A field goes the other way",
            "'{0}.{1}' of {2} was {3} and is {4}: what programs pass or read there is lost; append a field as a new version"),
        Entry(BreakRule.MaskShrunk, RuleIdentifiers.MaskShrunk, "Known bits are refused",
            "'{0}.{1}' of {2} took the bits {3} and takes {4}: programs that set {5} are refused; put them back"),
        Entry(BreakRule.CheckAdded, RuleIdentifiers.CheckAdded, "A field is checked that was not",
            "'{0}.{1}' of {2} took any value and takes only the bits {3}: programs that left it uncleared are refused; remove the check"),
        Entry(BreakRule.CheckRemoved, RuleIdentifiers.CheckRemoved, "A field is not checked any more",
            "'{0}.{1}' of {2} took only the bits {3} and takes any: it can never be given a meaning again; restore the check"),
        Entry(BreakRule.OutputMaskShrunk, RuleIdentifiers.OutputMaskShrunk, "Bits no longer leave the kernel",
            "'{0}.{1}' of {2} could report the bits {3} and can report {4}: programs that look for {5} find nothing; put them back"),
        Entry(BreakRule.OutputMaskRemoved, RuleIdentifiers.OutputMaskRemoved, "Any bit may leave the kernel",
            "'{0}.{1}' of {2} reported only the bits {3} and reports any: what is the kernel's own becomes a promise; restore the mask"),
    ];
}
