using Microsoft.CodeAnalysis;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

// Axes of the contract that do not hold together.
public static partial class DeclarationDescriptors
{
    private static (DeclarationRule Rule, DiagnosticDescriptor Descriptor)[] Axes() =>
    [
        Entry(DeclarationRule.SizeRuleWithoutSize, RuleIdentifiers.SizeRuleWithoutSize, RuleCategories.Contract, "A rule is about a size that nobody tells",
            "'{0}' says {2} = {3}, which is about the size that a caller tells, but with SizeSource.{4} none is told; leave it out, or say where the size comes from"),
        Entry(DeclarationRule.FixedSizeGrows, RuleIdentifiers.FixedSizeGrows, RuleCategories.Contract, "A struct of one size has grown",
            "'{0}' says SizeSource.Fixed and grew to version {3}: one of version 0 would be read and written past its end; declare a new command with a struct of its own, or say where the size comes from"),
        Entry(DeclarationRule.RuleNeedsArgument, RuleIdentifiers.RuleNeedsArgument, RuleCategories.Contract, "A rule is about a size argument that is not there",
            "'{0}' says {2} = {3}, which is about a size that is an argument of the call, but its size comes from SizeSource.{4}; leave it out, or say SizeSource.Argument"),
        Entry(DeclarationRule.ZeroSizeTwice, RuleIdentifiers.ZeroSizeTwice, RuleCategories.Contract, "A size of 0 means two things",
            "'{0}' says Zero = {3} and Null = {4}: a size of 0 cannot stand for version 0 and for no struct; leave one of them out"),
        Entry(DeclarationRule.ReportOfPassedSize, RuleIdentifiers.ReportOfPassedSize, RuleCategories.Contract, "The size is written where it was not read",
            "'{0}' says {2} = {3}, which writes ksize where the size was read, but that comes from SizeSource.{4}; say SizeSource.Field, or choose a value that reports nothing"),
        Entry(DeclarationRule.TailNotScanned, RuleIdentifiers.TailNotScanned, RuleCategories.Contract, "The tail has a beginning and is not looked at",
            "'{0}' says Tail = {3}, but with LargerStruct.{4} no tail is looked at; leave it out, or accept a zero tail"),
        Entry(DeclarationRule.TailOfUnreadStruct, RuleIdentifiers.TailOfUnreadStruct, RuleCategories.Contract, "The tail decides and is not read",
            "'{0}' says Request = {3}, by which no tail is read, and LargerStruct.{4}, by which the tail decides; say Larger = Truncate, or Reject"),
        Entry(DeclarationRule.RuleOnUnreadField, RuleIdentifiers.RuleOnUnreadField, RuleCategories.Contract, "A field is checked and not read",
            "'{0}.{1}' has the attribute {2}, but with Request.{3} the kernel does not read it; mark it [Input] under Request.InputFields, or remove the check"),
        Entry(DeclarationRule.InputWithoutInputFields, RuleIdentifiers.InputWithoutInputFields, RuleCategories.Contract, "A mark of input says nothing",
            "'{0}.{1}' is marked [Input], but with Request.{3} the kernel reads all fields or none; remove it, or say Request.InputFields"),
        Entry(DeclarationRule.InputFieldsMissing, RuleIdentifiers.InputFieldsMissing, RuleCategories.Contract, "No field is marked as input",
            "'{0}' says Request.InputFields, but no field is marked [Input]; mark those that the kernel reads, or say Request.None"),
        Entry(DeclarationRule.InputFieldPastFloor, RuleIdentifiers.InputFieldPastFloor, RuleCategories.Contract, "An input lies past the smallest struct",
            "'{0}.{1}' is read from every struct that is taken and ends at {3}, but a struct may end at {4}; mark only fields that every version has, or raise the floor of a draft"),
        Entry(DeclarationRule.OutputFieldsMissing, RuleIdentifiers.OutputFieldsMissing, RuleCategories.Contract, "No field is marked as output",
            "'{0}' hands back single fields, but no field is marked [Output]; mark those that the kernel fills, or say Reply.None"),
        Entry(DeclarationRule.ReplyRuleWithoutReply, RuleIdentifiers.ReplyRuleWithoutReply, RuleCategories.Contract, "A rule is about a reply that is not made",
            "'{0}' says {2} = {3}, which is about a struct that goes back, but its reply is Reply.{4}; leave it out, or hand the struct back"),
        Entry(DeclarationRule.KnownSinceWithoutKnownBits, RuleIdentifiers.KnownSinceWithoutKnownBits, RuleCategories.Contract, "Bits came later, and none are known",
            "'{0}.{1}' is marked [KnownSince], but has no [KnownBits] that those bits are part of; name all known bits there"),
        Entry(DeclarationRule.KnownSinceUnknownBits, RuleIdentifiers.KnownSinceUnknownBits, RuleCategories.Contract, "Bits came later, and are not known",
            "[KnownSince] of '{0}.{1}' names the bits {3}, which are none, or not all among the known bits {4}; add them to [KnownBits]"),
        Entry(DeclarationRule.KnownSinceVersion, RuleIdentifiers.KnownSinceVersion, RuleCategories.Contract, "Bits are of a version that is none",
            "[KnownSince] of '{0}.{1}' names version {3}, but the field came with version {4} and the newest is {5}; name a version after the field's own, at most the newest"),
        Entry(DeclarationRule.KnownSinceTwice, RuleIdentifiers.KnownSinceTwice, RuleCategories.Contract, "Bits came with two versions",
            "[KnownSince] of '{0}.{1}' says of the bits {3} that they came with version {4}, and with version {5}; name the first"),
    ];
}
