using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>The words of each <see cref="BaselineRule"/>, and of a baseline that is there twice.</summary>
/// <remarks>In a message about a file's text {0} and what follows are the fault's arguments.</remarks>
public static class BaselineTexts
{
    /// <summary>A second baseline of one struct. {0}: the struct, {1}: the other file.</summary>
    public static RuleText Twice => new(
        RuleIdentifiers.BaselineTwice, "Two baselines are of one struct",
        "'{0}' has its baseline in {1} already; remove one of the two files");

    /// <summary>The words of a rule about a file's text.</summary>
    public static RuleText Of(BaselineRule rule) => rule switch
    {
        BaselineRule.Empty => new(RuleIdentifiers.BaselineEmpty, "A baseline is empty",
            "The baseline is empty; restore it from version control, or remove the file"),
        BaselineRule.TooLarge => new(RuleIdentifiers.BaselineTooLarge, "A baseline is too large",
            "The baseline has too many {0}: more than {1}; restore it from version control"),
        BaselineRule.MergeConflict => new(RuleIdentifiers.BaselineMergeConflict, "A baseline holds a merge conflict",
            "'{0}' was left by a merge; keep the side that was shipped, put the other's change into the draft"),
        BaselineRule.NotABaseline => new(RuleIdentifiers.BaselineNotABaseline, "A file is no baseline",
            "The first line says '{0}' instead of 'uapigen-abi 1'; correct it, or give the file another extension than .abi"),
        BaselineRule.UnknownFormatVersion => new(RuleIdentifiers.BaselineUnknownFormatVersion, "A baseline has an unknown format",
            "The baseline has format {0}, and this version of UapiGen reads up to {1}; use the version that wrote it"),
        BaselineRule.MissingHead => new(RuleIdentifiers.BaselineMissingHead, "A baseline does not say of which struct it is",
            "A line '{0} NAME' must stand here; restore it"),
        BaselineRule.UnknownFact => new(RuleIdentifiers.BaselineUnknownFact, "A line begins with no known word",
            "'{0}' begins no fact; correct the word, or write the draft anew"),
        BaselineRule.MalformedFact => new(RuleIdentifiers.BaselineMalformedFact, "A fact is malformed",
            "This is no '{0}' line, which is written '{1}'; correct it, or write the draft anew"),
        BaselineRule.FactOutsideBlock => new(RuleIdentifiers.BaselineFactOutsideBlock, "A fact stands in no block",
            "This '{0}' line belongs to no release; move it into the draft"),
        BaselineRule.DuplicateFact => new(RuleIdentifiers.BaselineDuplicateFact, "A block says the same twice",
            "'{0}' was said before in this block; keep one of the lines"),
        BaselineRule.FactOutOfOrder => new(RuleIdentifiers.BaselineFactOutOfOrder, "Facts are out of order",
            "This '{0}' line must not follow the '{1}' line before it; write the draft anew, which puts lines into their order"),
        BaselineRule.MissingFact => new(RuleIdentifiers.BaselineMissingFact, "A fact is missing",
            "There is no '{0}' line, which every struct has: the text was cut; restore it from version control"),
        BaselineRule.InconsistentFacts => new(RuleIdentifiers.BaselineInconsistentFacts, "Facts contradict each other",
            "{0} is {1} here, but the other lines make it {2}; write the draft anew"),
        BaselineRule.SeveralVersionsOneSize => new(RuleIdentifiers.BaselineSeveralVersionsOneSize, "Two versions claim one size",
            "Versions {0} and {1} both have {2} bytes, so that a size does not tell them apart; let the newer one grow"),
        BaselineRule.SealMissing => new(RuleIdentifiers.BaselineSealMissing, "A shipped block has no seal",
            "What {0} shipped has no seal, which promotion writes; restore it, or make the block the draft and promote it"),
        BaselineRule.SealBroken => new(RuleIdentifiers.BaselineSealBroken, "Shipped text was changed",
            "What {0} shipped was edited: its text has the seal {2}, not {1}; restore it from version control, and put the change into the draft"),
        BaselineRule.DraftNotLast => new(RuleIdentifiers.BaselineDraftNotLast, "A block follows the draft",
            "The draft must be the last block; move what follows before it"),
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };
}
