namespace UapiGen.Analyzers;

// 1xxx: the struct's shape.
public static partial class RuleIdentifiers
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

    /// <summary>A StructLayout attribute is in the way of the size.</summary>
    public const string LayoutAttributeInTheWay = "UAPI1025";

    /// <summary>The struct tag is no C identifier.</summary>
    public const string InvalidCName = "UAPI1030";

    /// <summary>A member has a name that the generated part needs.</summary>
    public const string NameTaken = "UAPI1031";

    /// <summary>An attribute stands in a struct that is not declared.</summary>
    public const string AttributeOutsideStruct = "UAPI1032";

    /// <summary>A name in C is no identifier.</summary>
    public const string ConstantCName = "UAPI1033";

    /// <summary>Two constants have one name in C.</summary>
    public const string ConstantCNameTwice = "UAPI1034";

    /// <summary>A name in C is said of a field.</summary>
    public const string CNameOfField = "UAPI1035";

    /// <summary>A flexible tail's name is no C identifier.</summary>
    public const string FlexibleTailName = "UAPI1040";

    /// <summary>A flexible tail has a field's name.</summary>
    public const string FlexibleTailNameTaken = "UAPI1041";

    /// <summary>A flexible tail's element is no type of a field.</summary>
    public const string FlexibleTailType = "UAPI1042";

    /// <summary>A union has a flexible tail.</summary>
    public const string FlexibleTailInUnion = "UAPI1043";
}
