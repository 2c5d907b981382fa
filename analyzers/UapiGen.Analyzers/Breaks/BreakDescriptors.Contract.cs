using Microsoft.CodeAnalysis;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

// What breaks the contract.
public static partial class BreakDescriptors
{
    private static (BreakRule Rule, DiagnosticDescriptor Descriptor)[] Contract() =>
    [
        Entry(BreakRule.SizeSourceChanged, RuleIdentifiers.SizeSourceChanged, "The size comes from elsewhere",
            "SizeSource of '{0}' was {3} and is {4}: programs tell the size where the kernel does not look any more; restore it"),
        Entry(BreakRule.SizeFieldMoved, RuleIdentifiers.SizeFieldMoved, "Another field tells the size",
            "The size of '{0}' was told by {3} and is told by {4}: programs still write it where it was; restore [StructSize]"),
        Entry(BreakRule.FloorRaised, RuleIdentifiers.FloorRaised, "The floor was raised",
            "Floor of '{0}' was {3} and is {4}: programs that pass a smaller size are refused; it stays at the first size that shipped"),
        Entry(BreakRule.SmallStructChanged, RuleIdentifiers.SmallStructChanged, "Small structs are treated differently",
            "Small of '{0}' was {3} and is {4}: programs that pass less than the floor, to probe or by age, get another answer; restore it"),
        Entry(BreakRule.ZeroSizeMeaning, RuleIdentifiers.ZeroSizeMeaning, "A size of 0 means something else",
            "Zero of '{0}' was {3} and is {4}: programs that pass a size of 0 get another answer; restore it"),
        Entry(BreakRule.CapLowered, RuleIdentifiers.CapLowered, "The cap was lowered",
            "Cap of '{0}' was {3} and is {4}: programs that pass a large struct with a zero tail are refused; restore it"),
        Entry(BreakRule.ErrnoChanged, RuleIdentifiers.ErrnoChanged, "A failure has another errno",
            "In '{0}', {3} failed with {4} and fails with {5}: programs tell failures apart by the errno; restore {6}", DiagnosticSeverity.Warning),
        Entry(BreakRule.ZeroTailRejected, RuleIdentifiers.ZeroTailRejected, "A zero tail is refused",
            "Larger of '{0}' was {3} and is {4}: programs built with newer headers are refused although they ask for nothing new; restore it"),
        Entry(BreakRule.NonzeroTailAccepted, RuleIdentifiers.NonzeroTailAccepted, "An unknown tail is accepted",
            "Larger of '{0}' was {3} and is {4}: what a newer program asks for is ignored, and the program believes that it got it; restore it"),
        Entry(BreakRule.NonzeroTailRejected, RuleIdentifiers.NonzeroTailRejected, "A tail that was ignored is refused",
            "Larger of '{0}' was {3} and is {4}: programs that never cleared what lies past the kernel's end are refused; restore it"),
        Entry(BreakRule.SizeReportChanged, RuleIdentifiers.SizeReportChanged, "What is written into the size field changed",
            "{3}, the size field of '{0}' was {4} and is {5}: programs learn from it what the kernel knows; restore {6}"),
        Entry(BreakRule.ReportFaultChanged, RuleIdentifiers.ReportFaultChanged, "A fault of the report counts differently",
            "ReportFault of '{0}' was {3} and is {4}: a program whose size field cannot be written gets another errno; restore it", DiagnosticSeverity.Warning),
        Entry(BreakRule.ReplyChanged, RuleIdentifiers.ReplyChanged, "The reply changed",
            "Reply of '{0}' was {3} and is {4}: other bytes of the caller's struct are written than programs count on; restore it"),
        Entry(BreakRule.SizeWidthChanged, RuleIdentifiers.SizeWidthChanged, "A size argument has another width",
            "SizeWidth of '{0}' was {3} and is {4}: of a register with something in its upper half, another size is seen; restore it"),
        Entry(BreakRule.NullStructChanged, RuleIdentifiers.NullStructChanged, "A null address means something else",
            "Null of '{0}' was {3} and is {4}: programs that pass no struct, or probe with none, get another answer; restore it"),
        Entry(BreakRule.TailStartChanged, RuleIdentifiers.TailStartChanged, "The tail begins elsewhere",
            "Tail of '{0}' was {3} and is {4}: padding at the struct's end is checked for zero only in one of them, and programs leave anything in it, or count on the check; restore it"),
        Entry(BreakRule.RequestChanged, RuleIdentifiers.RequestChanged, "Other parts of the struct are read",
            "Request of '{0}' was {3} and is {4}: what programs pass is ignored, or what they never filled is read; restore it"),
        Entry(BreakRule.CutChanged, RuleIdentifiers.CutChanged, "A reply that does not fit is treated differently",
            "Cut of '{0}' was {3} and is {4}: programs of an older version are refused, or no longer learn that something was cut; restore it"),
        Entry(BreakRule.ErrorReplyChanged, RuleIdentifiers.ErrorReplyChanged, "A failure leaves the struct otherwise",
            "ErrorReply of '{0}' was {3} and is {4}: programs find other bytes in their struct after a failure; restore it"),
        Entry(BreakRule.BitsNeedLargerStruct, RuleIdentifiers.BitsNeedLargerStruct, "Bits need a larger struct",
            "'{0}.{1}' of {2} took the bits {3} from structs of version {4} and takes them from version {5} on: programs that set them with an older struct are refused; restore [KnownSince]"),
        Entry(BreakRule.FieldDirection, RuleIdentifiers.FieldDirection, "A field goes the other way",
            "'{0}.{1}' of {2} was {3} and is {4}: what programs pass, or read, there is lost; restore it, and append another field as a new version"),
        Entry(BreakRule.MaskShrunk, RuleIdentifiers.MaskShrunk, "Known bits are refused",
            "'{0}.{1}' of {2} took the bits {3} and takes {4}: programs that set {5} are refused; put those back"),
        Entry(BreakRule.CheckAdded, RuleIdentifiers.CheckAdded, "A field is checked that was not",
            "'{0}.{1}' of {2} took any value and takes {3}: programs that left other bits in it are refused; remove the check"),
        Entry(BreakRule.CheckRemoved, RuleIdentifiers.CheckRemoved, "A field is not checked any more",
            "'{0}.{1}' of {2} took {3} and takes any value: bits that programs leave in it now can never be given a meaning; restore the check"),
        Entry(BreakRule.OutputMaskShrunk, RuleIdentifiers.OutputMaskShrunk, "Bits no longer leave the kernel",
            "'{0}.{1}' of {2} reported {3} and reports {4}: programs that look for {5} find nothing; put those back"),
        Entry(BreakRule.OutputMaskRemoved, RuleIdentifiers.OutputMaskRemoved, "Any bit may leave the kernel",
            "'{0}.{1}' of {2} reported only {3} and reports any bit: what is the kernel's own becomes a promise; restore the mask"),
    ];
}
