namespace UapiGen.Analyzers;

/// <summary>
/// The id of every diagnostic, in groups with room between: 1xxx the struct's shape, 2xxx field types, 3xxx versions and contract,
/// 4xxx handlers. An id is never used again for something else, even after its rule is gone.
/// </summary>
public static class RuleIdentifiers
{
    /// <summary>The struct is not partial.</summary>
    public const string StructNotPartial = "UAPI1001";

    /// <summary>A type around the struct is not partial.</summary>
    public const string ContainerNotPartial = "UAPI1002";

    /// <summary>The struct is generic.</summary>
    public const string StructGeneric = "UAPI1003";

    /// <summary>A type around the struct is generic.</summary>
    public const string ContainerGeneric = "UAPI1004";

    /// <summary>The struct is a record.</summary>
    public const string StructIsRecord = "UAPI1005";

    /// <summary>The struct is a ref struct.</summary>
    public const string StructIsRef = "UAPI1006";

    /// <summary>The struct is readonly.</summary>
    public const string StructIsReadOnly = "UAPI1007";

    /// <summary>The struct is local to its file.</summary>
    public const string StructIsFileLocal = "UAPI1008";

    /// <summary>Fields stand in several parts.</summary>
    public const string FieldsInSeveralParts = "UAPI1010";

    /// <summary>The struct has a primary constructor.</summary>
    public const string PrimaryConstructor = "UAPI1011";

    /// <summary>A property or event hides a field.</summary>
    public const string HiddenField = "UAPI1012";

    /// <summary>The struct has no field.</summary>
    public const string NoFields = "UAPI1013";

    /// <summary>A field has a modifier that does not suit it.</summary>
    public const string FieldModifier = "UAPI1014";

    /// <summary>The runtime chooses the layout.</summary>
    public const string AutoLayout = "UAPI1020";

    /// <summary>The offsets are written by hand.</summary>
    public const string ExplicitLayout = "UAPI1021";

    /// <summary>The size is written by hand.</summary>
    public const string ExplicitSize = "UAPI1022";

    /// <summary>The struct is an inline array.</summary>
    public const string StructIsInlineArray = "UAPI1023";

    /// <summary>The struct is too large.</summary>
    public const string StructTooLarge = "UAPI1024";

    /// <summary>The struct tag is no C identifier.</summary>
    public const string InvalidCName = "UAPI1030";

    /// <summary>A member has a name that the generated part needs.</summary>
    public const string NameTaken = "UAPI1031";

    /// <summary>An attribute stands in a struct that is not declared.</summary>
    public const string AttributeOutsideStruct = "UAPI1032";

    /// <summary>A field is a bool.</summary>
    public const string BoolField = "UAPI2001";

    /// <summary>A field is a char.</summary>
    public const string CharField = "UAPI2002";

    /// <summary>A field is an integer of the machine's width.</summary>
    public const string NativeIntegerField = "UAPI2003";

    /// <summary>A field is a pointer.</summary>
    public const string PointerField = "UAPI2004";

    /// <summary>A field is managed.</summary>
    public const string ManagedField = "UAPI2005";

    /// <summary>A field is a floating-point number.</summary>
    public const string FloatingPointField = "UAPI2006";

    /// <summary>A field's type does not show its fields.</summary>
    public const string OpaqueField = "UAPI2007";

    /// <summary>An embedded struct holds a forbidden member.</summary>
    public const string EmbeddedMember = "UAPI2010";

    /// <summary>An embedded struct is not laid out in order.</summary>
    public const string EmbeddedLayout = "UAPI2011";

    /// <summary>An embedded struct is empty.</summary>
    public const string EmbeddedEmpty = "UAPI2012";

    /// <summary>Structs are embedded too deeply.</summary>
    public const string EmbeddedTooDeep = "UAPI2013";

    /// <summary>An embedded struct is generic.</summary>
    public const string EmbeddedGeneric = "UAPI2014";

    /// <summary>A version is below 1.</summary>
    public const string VersionBelowOne = "UAPI3001";

    /// <summary>Versions are out of order.</summary>
    public const string VersionOrder = "UAPI3002";

    /// <summary>A version is missing.</summary>
    public const string VersionGap = "UAPI3003";

    /// <summary>A version does not grow the struct.</summary>
    public const string VersionDoesNotGrow = "UAPI3004";

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

    /// <summary>A handler class is not partial.</summary>
    public const string HandlersNotPartial = "UAPI4001";

    /// <summary>A handler class is generic.</summary>
    public const string HandlersGeneric = "UAPI4002";

    /// <summary>A handler class is local to its file.</summary>
    public const string HandlersFileLocal = "UAPI4003";

    /// <summary>A handler class is static.</summary>
    public const string HandlersStatic = "UAPI4004";

    /// <summary>A member of a handler class has a name that the dispatch needs.</summary>
    public const string HandlersNameTaken = "UAPI4005";

    /// <summary>A handler has another shape than those that are known.</summary>
    public const string HandlerSignature = "UAPI4010";

    /// <summary>A handler takes a struct without a command.</summary>
    public const string HandlerStruct = "UAPI4011";

    /// <summary>A command has two handlers.</summary>
    public const string HandlerCommandTwice = "UAPI4012";

    /// <summary>Two handlers have one name.</summary>
    public const string HandlerNameTwice = "UAPI4013";

    /// <summary>A handler stands outside of a handler class.</summary>
    public const string HandlerOutsideClass = "UAPI4014";

    /// <summary>Where the page of a rule is read.</summary>
    /// <param name="id">The rule's id.</param>
    public static string HelpLink(string id) => "https://github.com/uapigen/uapigen/blob/main/spec/rules/" + id + ".md";
}
