namespace UapiGen.Analyzers;

// 5xxx: baseline files, and how they and suppressions are kept. 500x to 502x a file's text, 505x which files there are, 508x suppressions.
public static partial class RuleIdentifiers
{
    /// <summary>A baseline is empty.</summary>
    public const string BaselineEmpty = "UAPI5001";

    /// <summary>A baseline is too large.</summary>
    public const string BaselineTooLarge = "UAPI5002";

    /// <summary>A baseline holds the markers of a merge conflict.</summary>
    public const string BaselineMergeConflict = "UAPI5003";

    /// <summary>A file that is named as a baseline is none.</summary>
    public const string BaselineNotABaseline = "UAPI5004";

    /// <summary>A baseline has a format that is not known yet.</summary>
    public const string BaselineUnknownFormatVersion = "UAPI5005";

    /// <summary>A baseline does not say of which struct it is.</summary>
    public const string BaselineMissingHead = "UAPI5006";

    /// <summary>A line of a baseline begins with no known word.</summary>
    public const string BaselineUnknownFact = "UAPI5010";

    /// <summary>A line of a baseline is not written as its fact is.</summary>
    public const string BaselineMalformedFact = "UAPI5011";

    /// <summary>A fact stands in no block.</summary>
    public const string BaselineFactOutsideBlock = "UAPI5012";

    /// <summary>A block says the same twice.</summary>
    public const string BaselineDuplicateFact = "UAPI5013";

    /// <summary>Facts are out of order.</summary>
    public const string BaselineFactOutOfOrder = "UAPI5014";

    /// <summary>A fact that every struct has is not there.</summary>
    public const string BaselineMissingFact = "UAPI5015";

    /// <summary>Facts of a baseline contradict each other.</summary>
    public const string BaselineInconsistentFacts = "UAPI5016";

    /// <summary>Two versions claim one size.</summary>
    public const string BaselineSeveralVersionsOneSize = "UAPI5017";

    /// <summary>A shipped block has no seal.</summary>
    public const string BaselineSealMissing = "UAPI5020";

    /// <summary>Shipped text was changed by hand.</summary>
    public const string BaselineSealBroken = "UAPI5021";

    /// <summary>A block follows the draft.</summary>
    public const string BaselineDraftNotLast = "UAPI5022";

    /// <summary>A project without baselines declares a struct.</summary>
    public const string ProjectWithoutBaselines = "UAPI5050";

    /// <summary>A struct has no baseline, though others have.</summary>
    public const string BaselineMissing = "UAPI5051";

    /// <summary>The draft in a baseline is not what is declared.</summary>
    public const string BaselineStale = "UAPI5052";

    /// <summary>Two baselines are of one struct.</summary>
    public const string BaselineTwice = "UAPI5053";

    /// <summary>A draft baseline names a struct that is not declared.</summary>
    public const string BaselineOfNothing = "UAPI5054";

    /// <summary>A suppression gives no reason.</summary>
    public const string SuppressionWithoutReason = "UAPI5080";

    /// <summary>A suppression silences nothing.</summary>
    public const string SuppressionOfNothing = "UAPI5081";

    /// <summary>A rule is suppressed that must not be.</summary>
    public const string SuppressionForbidden = "UAPI5082";
}
