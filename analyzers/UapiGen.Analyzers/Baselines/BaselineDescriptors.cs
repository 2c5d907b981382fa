using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>The diagnostics of baseline files: one for each <see cref="BaselineRule"/>, and those about which files there are.</summary>
/// <remarks>
/// In a message about a file's text {0} and what follows are the fault's arguments. In one about a declared struct {0} is the struct.
/// </remarks>
public static class BaselineDescriptors
{
    /// <summary>Nothing in the project is frozen. {0}: the struct.</summary>
    public static readonly DiagnosticDescriptor ProjectWithoutBaselines = Create(
        RuleIdentifiers.ProjectWithoutBaselines, "A project without baselines declares a struct",
        "'{0}' has no baseline, so that nothing guards what was promised of it; write one, and promote it when it ships", DiagnosticSeverity.Info);

    /// <summary>Others are frozen, this one is not. {0}: the struct.</summary>
    public static readonly DiagnosticDescriptor Missing = Create(
        RuleIdentifiers.BaselineMissing, "A struct has no baseline",
        "'{0}' has no baseline, though other structs here have; write it, so that a break of this one is seen as well", DiagnosticSeverity.Warning);

    /// <summary>The draft is behind the declaration. {0}: the struct, {1}: the file.</summary>
    public static readonly DiagnosticDescriptor Stale = Create(
        RuleIdentifiers.BaselineStale, "A draft is not what is declared",
        "The draft of '{0}' in {1} is not what is declared; write it anew, so that a review sees the change", DiagnosticSeverity.Hidden);

    /// <summary>A second baseline of one struct. {0}: the struct, {1}: the other file.</summary>
    public static readonly DiagnosticDescriptor Twice = Create(
        RuleIdentifiers.BaselineTwice, "Two baselines are of one struct",
        "'{0}' has its baseline in {1} already; remove one of the two files", DiagnosticSeverity.Error);

    /// <summary>A baseline, nothing of which was shipped, of a struct that is not there. {0}: the struct.</summary>
    public static readonly DiagnosticDescriptor OfNothing = Create(
        RuleIdentifiers.BaselineOfNothing, "A draft baseline is of no declared struct",
        "'{0}' is not declared here, and nothing of it was shipped; remove this file, or correct the type's name in it", DiagnosticSeverity.Warning);

    private static readonly Dictionary<BaselineRule, DiagnosticDescriptor> s_byRule = Texts().ToDictionary(entry => entry.Rule, entry => entry.Descriptor);

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        s_byRule.Values.Concat([ProjectWithoutBaselines, Missing, Stale, Twice, OfNothing]).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>Those about a file.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfFiles { get; } =
        s_byRule.Values.Concat([Twice, OfNothing]).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>Those about a declared struct.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfStructs { get; } = ImmutableArray.Create(ProjectWithoutBaselines, Missing, Stale);

    /// <summary>The diagnostic of a rule about a file's text.</summary>
    public static DiagnosticDescriptor Of(BaselineRule rule) => s_byRule[rule];

    private static (BaselineRule Rule, DiagnosticDescriptor Descriptor)[] Texts() =>
    [
        Entry(BaselineRule.Empty, RuleIdentifiers.BaselineEmpty, "A baseline is empty",
            "The baseline is empty; restore it from version control, or remove the file"),
        Entry(BaselineRule.TooLarge, RuleIdentifiers.BaselineTooLarge, "A baseline is too large",
            "The baseline has too many {0}: more than {1}; restore it from version control"),
        Entry(BaselineRule.MergeConflict, RuleIdentifiers.BaselineMergeConflict, "A baseline holds a merge conflict",
            "'{0}' was left by a merge; keep the side that was shipped, put the other's change into the draft"),
        Entry(BaselineRule.NotABaseline, RuleIdentifiers.BaselineNotABaseline, "A file is no baseline",
            "The first line says '{0}' instead of 'uapigen-abi 1'; correct it, or give the file another extension than .abi"),
        Entry(BaselineRule.UnknownFormatVersion, RuleIdentifiers.BaselineUnknownFormatVersion, "A baseline has an unknown format",
            "The baseline has format {0}, and this version of UapiGen reads up to {1}; use the version that wrote it"),
        Entry(BaselineRule.MissingHead, RuleIdentifiers.BaselineMissingHead, "A baseline does not say of which struct it is",
            "A line '{0} NAME' must stand here; restore it"),
        Entry(BaselineRule.UnknownFact, RuleIdentifiers.BaselineUnknownFact, "A line begins with no known word",
            "'{0}' begins no fact; correct the word, or write the draft anew"),
        Entry(BaselineRule.MalformedFact, RuleIdentifiers.BaselineMalformedFact, "A fact is malformed",
            "This is no '{0}' line, which is written '{1}'; correct it, or write the draft anew"),
        Entry(BaselineRule.FactOutsideBlock, RuleIdentifiers.BaselineFactOutsideBlock, "A fact stands in no block",
            "This '{0}' line belongs to no release; move it into the draft"),
        Entry(BaselineRule.DuplicateFact, RuleIdentifiers.BaselineDuplicateFact, "A block says the same twice",
            "'{0}' was said before in this block; keep one of the lines"),
        Entry(BaselineRule.FactOutOfOrder, RuleIdentifiers.BaselineFactOutOfOrder, "Facts are out of order",
            "This '{0}' line must not follow the '{1}' line before it; write the draft anew, which puts lines into their order"),
        Entry(BaselineRule.MissingFact, RuleIdentifiers.BaselineMissingFact, "A fact is missing",
            "There is no '{0}' line, which every struct has: the text was cut; restore it from version control"),
        Entry(BaselineRule.InconsistentFacts, RuleIdentifiers.BaselineInconsistentFacts, "Facts contradict each other",
            "{0} is {1} here, but the other lines make it {2}; write the draft anew"),
        Entry(BaselineRule.SeveralVersionsOneSize, RuleIdentifiers.BaselineSeveralVersionsOneSize, "Two versions claim one size",
            "Versions {0} and {1} both have {2} bytes, so that a size does not tell them apart; let the newer one grow"),
        Entry(BaselineRule.SealMissing, RuleIdentifiers.BaselineSealMissing, "A shipped block has no seal",
            "What {0} shipped has no seal, which promotion writes; restore it, or make the block the draft and promote it"),
        Entry(BaselineRule.SealBroken, RuleIdentifiers.BaselineSealBroken, "Shipped text was changed",
            "What {0} shipped was edited: its text has the seal {2}, not {1}; restore it from version control, and put the change into the draft"),
        Entry(BaselineRule.DraftNotLast, RuleIdentifiers.BaselineDraftNotLast, "A block follows the draft",
            "The draft must be the last block; move what follows before it"),
    ];

    private static (BaselineRule Rule, DiagnosticDescriptor Descriptor) Entry(BaselineRule rule, string id, string title, string message) =>
        (rule, Create(id, title, message, DiagnosticSeverity.Error));

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, RuleCategories.Baselines, severity, isEnabledByDefault: true, helpLinkUri: RuleIdentifiers.HelpLink(id));
}
