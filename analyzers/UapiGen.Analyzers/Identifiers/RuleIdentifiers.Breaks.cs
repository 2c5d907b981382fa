namespace UapiGen.Analyzers;

// 6xxx: what breaks a promise that shipped. 60xx names and layout, 61xx constants and enumerations, 62xx commands, 63xx the contract.
public static partial class RuleIdentifiers
{
    /// <summary>The struct tag changed.</summary>
    public const string StructName = "UAPI6001";

    /// <summary>A type was renamed.</summary>
    public const string TypeRenamed = "UAPI6002";

    /// <summary>A shipped struct is gone.</summary>
    public const string StructRemoved = "UAPI6003";

    /// <summary>A shipped field is gone.</summary>
    public const string FieldRemoved = "UAPI6010";

    /// <summary>A shipped field moved.</summary>
    public const string FieldMoved = "UAPI6011";

    /// <summary>A field was put among shipped ones.</summary>
    public const string FieldInserted = "UAPI6012";

    /// <summary>A field was appended without a version.</summary>
    public const string FieldWithoutVersion = "UAPI6013";

    /// <summary>A version is no prefix of the next.</summary>
    public const string VersionNotPrefix = "UAPI6014";

    /// <summary>A shipped field is declared for another version.</summary>
    public const string FieldVersion = "UAPI6015";

    /// <summary>A shipped version is gone.</summary>
    public const string VersionRemoved = "UAPI6016";

    /// <summary>A shipped version has another size.</summary>
    public const string VersionSize = "UAPI6017";

    /// <summary>A field has another width.</summary>
    public const string FieldWidth = "UAPI6020";

    /// <summary>A field got or lost its sign.</summary>
    public const string FieldSign = "UAPI6021";

    /// <summary>A field is of another kind.</summary>
    public const string FieldKind = "UAPI6022";

    /// <summary>An array has another length.</summary>
    public const string ArrayLength = "UAPI6023";

    /// <summary>The packing changed.</summary>
    public const string AlignmentChanged = "UAPI6024";

    /// <summary>An embedded struct changed.</summary>
    public const string EmbeddedChanged = "UAPI6025";

    /// <summary>Named padding became unnamed.</summary>
    public const string PaddingAppeared = "UAPI6026";

    /// <summary>What is said of alignment changed.</summary>
    public const string AlignedChanged = "UAPI6027";

    /// <summary>A field was renamed.</summary>
    public const string FieldRenamed = "UAPI6030";

    /// <summary>Unchecked room was given a meaning.</summary>
    public const string ReservedReused = "UAPI6031";

    /// <summary>A field got a name in C, or lost it.</summary>
    public const string AnonymousChanged = "UAPI6032";

    /// <summary>A shipped bit-field is gone.</summary>
    public const string BitFieldRemoved = "UAPI6040";

    /// <summary>A shipped bit-field lies elsewhere.</summary>
    public const string BitFieldMoved = "UAPI6041";

    /// <summary>A shipped bit-field has another width.</summary>
    public const string BitFieldWidened = "UAPI6042";

    /// <summary>A bit-field was renamed.</summary>
    public const string BitFieldRenamed = "UAPI6043";

    /// <summary>Nothing follows the struct any more.</summary>
    public const string FlexibleTailRemoved = "UAPI6050";

    /// <summary>Something follows the struct.</summary>
    public const string FlexibleTailAdded = "UAPI6051";

    /// <summary>Something else follows the struct.</summary>
    public const string FlexibleTailChanged = "UAPI6052";

    /// <summary>A member of a union is gone.</summary>
    public const string UnionMemberRemoved = "UAPI6060";

    /// <summary>A union is larger.</summary>
    public const string UnionGrew = "UAPI6061";

    /// <summary>A struct was made a union, or the other way round.</summary>
    public const string StructOrUnion = "UAPI6062";

    /// <summary>An enumeration is out of sight.</summary>
    public const string EnumRemoved = "UAPI6101";

    /// <summary>A shipped value is gone.</summary>
    public const string EnumMemberRemoved = "UAPI6102";

    /// <summary>A shipped value changed.</summary>
    public const string EnumMemberValue = "UAPI6103";

    /// <summary>A member was put among shipped ones.</summary>
    public const string EnumMemberInserted = "UAPI6104";

    /// <summary>An enumeration is stored as another integer.</summary>
    public const string EnumUnderlying = "UAPI6105";

    /// <summary>A flag has a bit that another had.</summary>
    public const string FlagBitReused = "UAPI6106";

    /// <summary>A shipped constant is gone.</summary>
    public const string ConstantRemoved = "UAPI6110";

    /// <summary>A shipped constant changed.</summary>
    public const string ConstantValue = "UAPI6111";

    /// <summary>A constant has another name in C.</summary>
    public const string CNameChanged = "UAPI6120";

    /// <summary>The command has another number.</summary>
    public const string CommandNumber = "UAPI6201";

    /// <summary>The command has another direction.</summary>
    public const string CommandDirection = "UAPI6202";

    /// <summary>The command is gone.</summary>
    public const string CommandRemoved = "UAPI6203";

    /// <summary>The capability has another number.</summary>
    public const string CapabilityChanged = "UAPI6204";

    /// <summary>The size comes from elsewhere.</summary>
    public const string SizeSourceChanged = "UAPI6301";

    /// <summary>Another field tells the size.</summary>
    public const string SizeFieldMoved = "UAPI6302";

    /// <summary>The floor was raised.</summary>
    public const string FloorRaised = "UAPI6310";

    /// <summary>Small structs are treated differently.</summary>
    public const string SmallStructChanged = "UAPI6311";

    /// <summary>A size of 0 means something else.</summary>
    public const string ZeroSizeMeaning = "UAPI6312";

    /// <summary>The cap was lowered.</summary>
    public const string CapLowered = "UAPI6313";

    /// <summary>A failure has another errno.</summary>
    public const string ErrnoChanged = "UAPI6314";

    /// <summary>A zero tail is refused.</summary>
    public const string ZeroTailRejected = "UAPI6320";

    /// <summary>An unknown tail is accepted.</summary>
    public const string NonzeroTailAccepted = "UAPI6321";

    /// <summary>A tail that was ignored is refused.</summary>
    public const string NonzeroTailRejected = "UAPI6322";

    /// <summary>What is written into the size field changed.</summary>
    public const string SizeReportChanged = "UAPI6323";

    /// <summary>A fault of the report counts differently.</summary>
    public const string ReportFaultChanged = "UAPI6324";

    /// <summary>The reply changed.</summary>
    public const string ReplyChanged = "UAPI6325";

    /// <summary>A field goes the other way.</summary>
    public const string FieldDirection = "UAPI6330";

    /// <summary>Known bits are refused.</summary>
    public const string MaskShrunk = "UAPI6331";

    /// <summary>A field is checked that was not.</summary>
    public const string CheckAdded = "UAPI6332";

    /// <summary>A field is not checked any more.</summary>
    public const string CheckRemoved = "UAPI6333";

    /// <summary>Bits no longer leave the kernel.</summary>
    public const string OutputMaskShrunk = "UAPI6334";

    /// <summary>Any bit may leave the kernel.</summary>
    public const string OutputMaskRemoved = "UAPI6335";

    /// <summary>A size argument has another width.</summary>
    public const string SizeWidthChanged = "UAPI6340";

    /// <summary>A null address means something else.</summary>
    public const string NullStructChanged = "UAPI6341";

    /// <summary>The tail begins elsewhere.</summary>
    public const string TailStartChanged = "UAPI6342";

    /// <summary>Other parts of the struct are read.</summary>
    public const string RequestChanged = "UAPI6343";

    /// <summary>A reply that does not fit is treated differently.</summary>
    public const string CutChanged = "UAPI6344";

    /// <summary>A failure leaves the struct otherwise.</summary>
    public const string ErrorReplyChanged = "UAPI6345";

    /// <summary>Bits need a larger struct.</summary>
    public const string BitsNeedLargerStruct = "UAPI6346";
}
