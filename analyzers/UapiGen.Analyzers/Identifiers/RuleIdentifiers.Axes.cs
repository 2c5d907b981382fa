namespace UapiGen.Analyzers;

// 306x and 307x: axes of the contract that do not hold together.
public static partial class RuleIdentifiers
{
    /// <summary>Something is said of a size that nobody tells.</summary>
    public const string SizeRuleWithoutSize = "UAPI3060";

    /// <summary>A struct of one size for good has later versions.</summary>
    public const string FixedSizeGrows = "UAPI3061";

    /// <summary>Something is said of a size argument, and the size is none.</summary>
    public const string RuleNeedsArgument = "UAPI3062";

    /// <summary>A size of 0 means two things.</summary>
    public const string ZeroSizeTwice = "UAPI3063";

    /// <summary>The size is written into a field that it was not read from.</summary>
    public const string ReportOfPassedSize = "UAPI3064";

    /// <summary>Where the tail begins is said, and no tail is looked at.</summary>
    public const string TailNotScanned = "UAPI3065";

    /// <summary>The tail decides, and is not read.</summary>
    public const string TailOfUnreadStruct = "UAPI3066";

    /// <summary>A field is checked that is not read.</summary>
    public const string RuleOnUnreadField = "UAPI3067";

    /// <summary>A field is marked as input where that says nothing.</summary>
    public const string InputWithoutInputFields = "UAPI3068";

    /// <summary>No field is marked as input.</summary>
    public const string InputFieldsMissing = "UAPI3069";

    /// <summary>An input lies past the smallest struct.</summary>
    public const string InputFieldPastFloor = "UAPI3070";

    /// <summary>No field is marked as output.</summary>
    public const string OutputFieldsMissing = "UAPI3071";

    /// <summary>Something is said of a reply that is not made.</summary>
    public const string ReplyRuleWithoutReply = "UAPI3072";

    /// <summary>Bits of a later version stand on a field without known bits.</summary>
    public const string KnownSinceWithoutKnownBits = "UAPI3073";

    /// <summary>Bits of a later version are not among the known bits.</summary>
    public const string KnownSinceUnknownBits = "UAPI3074";

    /// <summary>Bits are of a version that is none.</summary>
    public const string KnownSinceVersion = "UAPI3075";

    /// <summary>Bits came with two versions.</summary>
    public const string KnownSinceTwice = "UAPI3076";
}
