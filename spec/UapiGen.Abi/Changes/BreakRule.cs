namespace UapiGen.Abi;

/// <summary>What a declaration can break of what was shipped, one member a fault. Each has one diagnostic, which <c>spec/rules</c> explains.</summary>
/// <remarks>
/// The comments name the arguments of the <see cref="AbiChange"/> in order. Classes of breaks that no declaration can make, because it
/// cannot say them: annotations of byte order (integers are in the machine's), the order of checks (the generator writes it, always the same
/// way), output past the caller's size (the same), a zero that means something new in a new field (its meaning is the handler's).
/// </remarks>
public enum BreakRule
{
    // Names.

    /// <summary>The struct tag in C changed. Arguments: was, is.</summary>
    StructName,

    /// <summary>The name of the struct, of an enumeration or of an embedded struct changed in C#. Arguments: was, is.</summary>
    TypeRenamed,

    // Layout.

    /// <summary>A shipped field is gone. Arguments: its type, its offset.</summary>
    FieldRemoved,

    /// <summary>A shipped field stands elsewhere among the others. Arguments: the offset it had, the offset it has.</summary>
    FieldMoved,

    /// <summary>A field was put among shipped fields. Arguments: its offset, the shipped field that follows it, the offset that one had, the offset it has.</summary>
    FieldInserted,

    /// <summary>A field was put at the end of a version that was shipped. Arguments: its version, the next version that is free.</summary>
    FieldWithoutVersion,

    /// <summary>
    /// A field of a new version stands before shipped fields, so that no old version is a prefix of the new one (struct pidfd_info between
    /// its VER2 and VER3). Arguments: its version, the shipped field that follows it, the offset that one had, the offset it has.
    /// </summary>
    VersionNotPrefix,

    /// <summary>A field takes another number of bytes. Arguments: the type it was, the type it is, the bytes it took, the bytes it takes.</summary>
    FieldWidth,

    /// <summary>A field got or lost its sign. Arguments: the type it was, the type it is.</summary>
    FieldSign,

    /// <summary>A field is of another kind, as wide as before. Arguments: the type it was, the type it is.</summary>
    FieldKind,

    /// <summary>An array has another length. Arguments: the type it was, the type it is.</summary>
    ArrayLength,

    /// <summary>The packing changed, and with it the layout. Arguments: was, is; 0 for none.</summary>
    Alignment,

    /// <summary>A field has another name. Arguments: was, is.</summary>
    FieldRenamed,

    /// <summary>Reserved bytes that no kernel checked for zero were given a meaning. Arguments: the name they had, the name they have.</summary>
    ReservedReused,

    /// <summary>An explicit padding field is gone, and implicit padding took its place. Arguments: its offset, its bytes.</summary>
    PaddingAppeared,

    /// <summary>A shipped version has another size. Arguments: was, is, the layout.</summary>
    VersionSize,

    /// <summary>A shipped field is declared for another version. Arguments: was, is.</summary>
    FieldVersion,

    /// <summary>A shipped version is gone: its fields are declared for others. Arguments: its number, its size.</summary>
    VersionRemoved,

    /// <summary>A struct that shipped fields embed changed. Field: the member. Arguments: the embedded struct, what the member was, what it is.</summary>
    EmbeddedChanged,

    /// <summary>What is said of alignment changed, and with it the layout. Field: null for the struct as a whole. Arguments: was, is; 0 for nothing said.</summary>
    AlignedChanged,

    /// <summary>A field got a name in C, or lost it. Arguments: was, is: <c>named</c> or <c>anonymous</c>.</summary>
    AnonymousChanged,

    /// <summary>A struct was made a union, or the other way round. Arguments: its name, was, is.</summary>
    StructOrUnion,

    /// <summary>A union has a member less. Field: the member. Arguments: the union, the member's type.</summary>
    UnionMemberRemoved,

    /// <summary>A new member makes a union larger. Field: the member. Arguments: the union, the size it had, the size it has.</summary>
    UnionGrew,

    /// <summary>Nothing follows the struct any more. Field: the tail. Argument: what it was.</summary>
    FlexibleTailRemoved,

    /// <summary>Something follows the struct that did not. Field: the tail. Argument: what it is.</summary>
    FlexibleTailAdded,

    /// <summary>The elements that follow the struct are others. Field: the tail. Arguments: was, is.</summary>
    FlexibleTailChanged,

    /// <summary>Bit-fields are gone. Arguments: their names, where they were.</summary>
    BitFieldRemoved,

    /// <summary>A bit-field lies elsewhere in its integer. Arguments: its name, where it was, where it is.</summary>
    BitFieldMoved,

    /// <summary>A bit-field has another number of bits. Arguments: its name, was, is.</summary>
    BitFieldWidth,

    /// <summary>A bit-field has another name. Arguments: was, is.</summary>
    BitFieldRenamed,

    // Constants and enumerations.

    /// <summary>No field and no mask uses an enumeration any more, so that its members are not guarded. Argument: its name.</summary>
    EnumRemoved,

    /// <summary>A member of an enumeration is gone. Arguments: the enumeration, the member, its value.</summary>
    EnumMemberRemoved,

    /// <summary>A member of an enumeration has another value. Arguments: the enumeration, the member, was, is.</summary>
    EnumMemberValue,

    /// <summary>A member was put between others, whose values it shifted. Arguments: the enumeration, the member that was put in, the first that it shifted, that one's value, the value it has.</summary>
    EnumMemberInserted,

    /// <summary>An enumeration is stored as another integer. Arguments: the enumeration, was, is.</summary>
    EnumUnderlying,

    /// <summary>A flag's bit was given to another flag. Arguments: the enumeration, the flag that had it, the flag that has it, the bit.</summary>
    FlagBitReused,

    /// <summary>A constant is gone. Arguments: its name, its value.</summary>
    ConstantRemoved,

    /// <summary>A constant has another value. Arguments: its name, was, is.</summary>
    ConstantValue,

    /// <summary>A constant, or an enumeration, has another name in C than was said. Arguments: its enumeration, empty for what is of the struct; itself, empty for the enumeration, in brackets for an attribute of the struct; was; is, empty for none.</summary>
    CNameChanged,

    // Commands.

    /// <summary>The command has another letter or number. Arguments: was, is.</summary>
    CommandNumber,

    /// <summary>The command has another direction. Arguments: was, is.</summary>
    CommandDirection,

    /// <summary>The command is gone. Argument: what it was.</summary>
    CommandRemoved,

    /// <summary>The command is announced by another number. Arguments: was, is.</summary>
    Capability,

    // Contract.

    /// <summary>usize comes from elsewhere. Arguments: was, is.</summary>
    SizeSourceChanged,

    /// <summary>Another field tells the size. Arguments: was, is.</summary>
    SizeFieldMoved,

    /// <summary>The smallest usize taken is larger. Arguments: was, is.</summary>
    FloorRaised,

    /// <summary>What is done below the floor changed. Arguments: was, is.</summary>
    SmallStructChanged,

    /// <summary>A usize of 0 means something else. Arguments: was, is.</summary>
    ZeroSizeMeaning,

    /// <summary>The largest usize looked at is smaller. Arguments: was, is.</summary>
    CapLowered,

    /// <summary>A failure has another error number. Arguments: what fails, was, is.</summary>
    ErrnoChanged,

    /// <summary>A larger struct with a zero tail is refused. Arguments: was, is.</summary>
    ZeroTailRejected,

    /// <summary>A larger struct whose tail is not zero is accepted. Arguments: was, is.</summary>
    NonzeroTailAccepted,

    /// <summary>A larger struct whose tail is not zero was accepted, and is refused. Arguments: was, is.</summary>
    NonzeroTailRejected,

    /// <summary>Whether and what is written into the caller's size field changed. Arguments: when, was, is.</summary>
    SizeReportChanged,

    /// <summary>What becomes of a fault while the size is written back changed. Arguments: was, is.</summary>
    ReportFaultChanged,

    /// <summary>How the struct is handed back changed. Arguments: was, is.</summary>
    ReplyChanged,

    /// <summary>A field that only the caller filled is filled by the kernel, or the other way round. Arguments: was, is.</summary>
    FieldDirection,

    /// <summary>Bits that were known are refused. Arguments: the bits that were known, those that are, those that are lost.</summary>
    MaskShrunk,

    /// <summary>A field that was not checked is. Argument: the bits that are known.</summary>
    CheckAdded,

    /// <summary>A field that was checked is not any more. Argument: the bits that were known.</summary>
    CheckRemoved,

    /// <summary>Bits that the kernel could report no longer leave it. Arguments: the bits that could, those that can, those that are lost.</summary>
    OutputMaskShrunk,

    /// <summary>Only some bits could leave the kernel, now all can. Argument: the bits that could.</summary>
    OutputMaskRemoved,

    // Axes of the contract that came later.

    /// <summary>A size argument has another width, so that what was cut off is looked at, or the other way round. Arguments: was, is.</summary>
    SizeWidthChanged,

    /// <summary>A null address, or a size of 0, is refused that was taken, or with another error. Arguments: was, is.</summary>
    NullStructChanged,

    /// <summary>The tail begins elsewhere: padding at the end is looked at, or no longer. Arguments: was, is.</summary>
    TailStartChanged,

    /// <summary>Other parts of the caller's struct are read. Arguments: was, is.</summary>
    RequestChanged,

    /// <summary>A reply that does not fit is refused, or no longer. Arguments: was, is.</summary>
    CutChanged,

    /// <summary>Something else is handed back after a failure. Arguments: was, is.</summary>
    ErrorReplyChanged,

    /// <summary>Bits that smaller structs could set need a larger one. Arguments: the bits, the version they came with, the version they need.</summary>
    BitsNeedLargerStruct,
}
