namespace UapiGen.Analyzers;

// 2xxx: the types of fields.
public static partial class RuleIdentifiers
{
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

    /// <summary>Bit-fields stand on what is no unsigned integer.</summary>
    public const string BitFieldStorage = "UAPI2020";

    /// <summary>A bit-field has no bits.</summary>
    public const string BitFieldWidth = "UAPI2021";

    /// <summary>Bit-fields take more bits than the integer has.</summary>
    public const string BitFieldsTooWide = "UAPI2022";

    /// <summary>A bit-field's name is no identifier.</summary>
    public const string BitFieldName = "UAPI2023";

    /// <summary>A bit-field's name is taken.</summary>
    public const string BitFieldNameTaken = "UAPI2024";

    /// <summary>An alignment is no power of two.</summary>
    public const string AlignmentNotPowerOfTwo = "UAPI2030";

    /// <summary>An alignment does nothing.</summary>
    public const string AlignmentBelowNatural = "UAPI2031";

    /// <summary>An alignment leaves a hole.</summary>
    public const string AlignmentLeavesHole = "UAPI2032";

    /// <summary>An alignment leaves a hole in an embedded struct.</summary>
    public const string EmbeddedAlignmentLeavesHole = "UAPI2033";

    /// <summary>An anonymous field has no members.</summary>
    public const string AnonymousType = "UAPI2040";

    /// <summary>An anonymous field's member has a name that is taken.</summary>
    public const string AnonymousNameTaken = "UAPI2041";

    /// <summary>An anonymous field is not public.</summary>
    public const string AnonymousNotPublic = "UAPI2042";
}
