namespace UapiGen.Analyzers;

// 3xxx: versions and the contract.
public static partial class RuleIdentifiers
{
    /// <summary>A version is below 1.</summary>
    public const string VersionBelowOne = "UAPI3001";

    /// <summary>Versions are out of order.</summary>
    public const string VersionOrder = "UAPI3002";

    /// <summary>A version is missing.</summary>
    public const string VersionGap = "UAPI3003";

    /// <summary>A version does not grow the struct.</summary>
    public const string VersionDoesNotGrow = "UAPI3004";

    /// <summary>A field is of a version that was withdrawn.</summary>
    public const string SkippedVersionHasField = "UAPI3005";

    /// <summary>A version is withdrawn twice.</summary>
    public const string SkippedVersionTwice = "UAPI3006";

    /// <summary>A version that is none is withdrawn.</summary>
    public const string SkippedVersionOutside = "UAPI3007";

    /// <summary>A withdrawn version's size is not between its neighbours'.</summary>
    public const string SkippedVersionSize = "UAPI3008";

    /// <summary>A member of an embedded struct says a version.</summary>
    public const string SinceInEmbedded = "UAPI3009";

    /// <summary>Several fields are marked as the size.</summary>
    public const string SeveralSizeFields = "UAPI3010";

    /// <summary>The size field is no unsigned integer.</summary>
    public const string SizeFieldType = "UAPI3011";

    /// <summary>The size field is too narrow.</summary>
    public const string SizeFieldTooNarrow = "UAPI3012";

    /// <summary>The size field is not in version 0.</summary>
    public const string SizeFieldNotInVersion0 = "UAPI3013";

    /// <summary>No field is marked as the size, though the size comes from one.</summary>
    public const string SizeFieldMissing = "UAPI3014";

    /// <summary>No field is marked as the size, though the contract writes to it.</summary>
    public const string ReportWithoutSizeField = "UAPI3015";

    /// <summary>The floor is negative.</summary>
    public const string FloorNegative = "UAPI3020";

    /// <summary>The floor refuses version 0.</summary>
    public const string FloorAboveVersion0 = "UAPI3021";

    /// <summary>The floor cuts the size field.</summary>
    public const string FloorCutsSizeField = "UAPI3022";

    /// <summary>A floor stands where there is none.</summary>
    public const string FloorWithZeroExtend = "UAPI3023";

    /// <summary>A rule for bits stands on something else than an integer.</summary>
    public const string RuleOnNonInteger = "UAPI3030";

    /// <summary>A mask is no integer.</summary>
    public const string MaskNotInteger = "UAPI3031";

    /// <summary>A mask is wider than its field.</summary>
    public const string MaskTooWide = "UAPI3032";

    /// <summary>Attributes of a field contradict each other.</summary>
    public const string ContradictingAttributes = "UAPI3033";

    /// <summary>The struct is too large for its command.</summary>
    public const string CommandTooLarge = "UAPI3040";

    /// <summary>The command carries no size.</summary>
    public const string CommandCarriesNoSize = "UAPI3041";

    /// <summary>A command carries a struct that has grown, but nothing tells its size.</summary>
    public const string VersionsWithoutSize = "UAPI3042";

    /// <summary>A value of the contract has no name.</summary>
    public const string UnknownContractValue = "UAPI3050";

    /// <summary>An error is success.</summary>
    public const string ErrorIsSuccess = "UAPI3051";

    /// <summary>A property of the contract is not known.</summary>
    public const string UnknownContractProperty = "UAPI3052";
}
