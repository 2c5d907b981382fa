namespace UapiGen.Abi;

/// <summary>What can be wrong with a declaration, one member a fault. Each has one diagnostic, which <c>spec/rules</c> explains.</summary>
/// <remarks>The comments name the arguments of the <see cref="DeclarationFault"/> in order.</remarks>
public enum DeclarationRule
{
    // The struct's shape.

    /// <summary>The struct is not partial, so nothing can be added to it.</summary>
    StructNotPartial,

    /// <summary>A type around the struct is not partial: its name.</summary>
    ContainerNotPartial,

    /// <summary>The struct has type parameters.</summary>
    StructGeneric,

    /// <summary>A type around the struct has type parameters: its name.</summary>
    ContainerGeneric,

    /// <summary>The struct is a record struct.</summary>
    StructIsRecord,

    /// <summary>The struct is a ref struct.</summary>
    StructIsRef,

    /// <summary>The struct is readonly.</summary>
    StructIsReadOnly,

    /// <summary>The struct, or a type around it, is local to its file.</summary>
    StructIsFileLocal,

    /// <summary>Fields stand in more than one part, so their order is the compiler's choice.</summary>
    FieldsInSeveralParts,

    /// <summary>The struct has a primary constructor, whose parameters may become hidden fields.</summary>
    PrimaryConstructor,

    /// <summary>A property or event hides a field: <c>property</c> or <c>event</c>.</summary>
    HiddenField,

    /// <summary>The struct has no field.</summary>
    NoFields,

    /// <summary><c>LayoutKind.Auto</c>: the runtime chooses the order of the fields.</summary>
    AutoLayout,

    /// <summary><c>LayoutKind.Explicit</c> on what is no union: offsets are written by hand.</summary>
    ExplicitLayout,

    /// <summary><c>StructLayout(Size = n)</c>: the size is written by hand. Arguments: n.</summary>
    ExplicitSize,

    /// <summary>The struct is an inline array.</summary>
    StructIsInlineArray,

    /// <summary>The struct tag is no C identifier: <c>UapiStruct</c>, the tag.</summary>
    InvalidCName,

    /// <summary>A field is readonly, volatile or required: the modifier.</summary>
    FieldModifier,

    // Field types.

    /// <summary>A <c>bool</c>.</summary>
    BoolField,

    /// <summary>A <c>char</c>.</summary>
    CharField,

    /// <summary>An integer whose width depends on the machine: the type.</summary>
    NativeIntegerField,

    /// <summary>A pointer or function pointer: the type.</summary>
    PointerField,

    /// <summary>A type that the garbage collector manages: the type.</summary>
    ManagedField,

    /// <summary>A floating-point or decimal number: the type.</summary>
    FloatingPointField,

    /// <summary>A struct whose reference assembly hides its true fields: the type.</summary>
    OpaqueField,

    /// <summary>An embedded struct holds what no field may be: the type, the member's path, what that is.</summary>
    EmbeddedMember,

    /// <summary>An embedded struct is not laid out in the order of its fields: the type, what its layout is.</summary>
    EmbeddedLayout,

    /// <summary>An embedded struct has no field: the type.</summary>
    EmbeddedEmpty,

    /// <summary>Structs are embedded too deeply: the type, the limit.</summary>
    EmbeddedTooDeep,

    /// <summary>An embedded struct is generic: the type.</summary>
    EmbeddedGeneric,

    /// <summary>The fields up to this one take more bytes than a struct may have: the limit.</summary>
    StructTooLarge,

    // Bit-fields.

    /// <summary>A bit-field stands on what is no unsigned integer: <c>BitField</c>, its name, the type.</summary>
    BitFieldStorage,

    /// <summary>A bit-field has no bits: <c>BitField</c>, its name, its width.</summary>
    BitFieldWidth,

    /// <summary>Bit-fields take more bits than the integer has: <c>BitField</c>, the first that does not fit, the bits up to its end, the integer's.</summary>
    BitFieldsTooWide,

    /// <summary>A bit-field's name is no identifier: <c>BitField</c>, the name.</summary>
    BitFieldName,

    /// <summary>A bit-field has the name of another, or of a generated member: <c>BitField</c>, the name.</summary>
    BitFieldNameTaken,

    // Alignment, and what follows the struct.

    /// <summary>An alignment is no power of two, or too large: <c>Aligned</c>, the alignment, the largest.</summary>
    AlignmentNotPowerOfTwo,

    /// <summary>An alignment is below the natural one, and does nothing: <c>Aligned</c>, the alignment, the natural one.</summary>
    AlignmentBelowNatural,

    /// <summary>An alignment leaves a hole before the field that .NET would not leave: <c>Aligned</c>, the offset in C, the offset here, the fields that fill it.</summary>
    AlignmentLeavesHole,

    /// <summary>The same within an embedded struct: <c>Aligned</c>, the offset in C, the offset here, what lies there.</summary>
    EmbeddedAlignmentLeavesHole,

    /// <summary>The generated part has to say the struct's size, but it has a StructLayout attribute of its own: <c>StructLayout</c>, the size in C, the size here.</summary>
    LayoutAttributeInTheWay,

    /// <summary>A name that is said for C is no identifier there: the attribute, the name.</summary>
    ConstantCName,

    /// <summary>Two constants of a struct have one name in C and different values: <c>UapiStruct</c>, the name, the one, the other.</summary>
    ConstantCNameTwice,

    /// <summary>A name in C is said of what has none of its own: the attribute.</summary>
    CNameOfField,

    /// <summary>A tail's name is no C identifier: <c>FlexibleTail</c>, the name.</summary>
    FlexibleTailName,

    /// <summary>A field has the tail's name: <c>FlexibleTail</c>, the name, the field.</summary>
    FlexibleTailNameTaken,

    /// <summary>A tail's element is no type of a field: <c>FlexibleTail</c>, the type.</summary>
    FlexibleTailType,

    /// <summary>A union has a tail: <c>FlexibleTail</c>, its name.</summary>
    FlexibleTailInUnion,

    // Anonymous members.

    /// <summary>A field without a name in C is no struct or union: <c>Anonymous</c>, its type.</summary>
    AnonymousType,

    /// <summary>A member of an anonymous field has a name that is taken: <c>Anonymous</c>, the member.</summary>
    AnonymousNameTaken,

    /// <summary>An anonymous field, or a member of it, is not public: <c>Anonymous</c>, which.</summary>
    AnonymousNotPublic,

    // Versions.

    /// <summary>A version below 1: <c>Since</c>, the version.</summary>
    VersionBelowOne,

    /// <summary>A field of an older version stands behind one of a newer: <c>Since</c>, its version, the version before it, that field.</summary>
    VersionOrder,

    /// <summary>A version without fields: <c>Since</c>, the version found, the version expected.</summary>
    VersionGap,

    /// <summary>A version is not larger than the one before: <c>Since</c>, the version, its size, the size before, the target where this is so.</summary>
    VersionDoesNotGrow,

    /// <summary>A member of an embedded struct says a version, but what embeds it does not grow there: <c>Since</c>, the member.</summary>
    SinceInEmbedded,

    /// <summary>A field is of a version that was withdrawn: <c>Since</c>, the version.</summary>
    SkippedVersionHasField,

    /// <summary>A version is said to be withdrawn twice: <c>SkippedVersion</c>, its number.</summary>
    SkippedVersionTwice,

    /// <summary>A version that was withdrawn lies before the first or after the last: <c>SkippedVersion</c>, its number, the last.</summary>
    SkippedVersionOutside,

    /// <summary>A version that was withdrawn has a size that is not between its neighbours': <c>SkippedVersion</c>, its number, its size, the size before, the size after.</summary>
    SkippedVersionSize,

    // The size field and the floor.

    /// <summary>A second field is marked as the size: <c>StructSize</c>, the first one.</summary>
    SeveralSizeFields,

    /// <summary>The size field is no unsigned integer: <c>StructSize</c>, its type.</summary>
    SizeFieldType,

    /// <summary>The size field cannot hold the size: <c>StructSize</c>, the largest it holds, the size.</summary>
    SizeFieldTooNarrow,

    /// <summary>The size field came with a later version: <c>StructSize</c>, the version.</summary>
    SizeFieldNotInVersion0,

    /// <summary>The size is said to come from a field, but none is marked: <c>SizeSource</c>.</summary>
    SizeFieldMissing,

    /// <summary>The contract writes the size into a field, but none is marked: the property, its value.</summary>
    ReportWithoutSizeField,

    /// <summary>The floor is negative: <c>Floor</c>, its value.</summary>
    FloorNegative,

    /// <summary>The floor refuses version 0: <c>Floor</c>, its value, the size of version 0.</summary>
    FloorAboveVersion0,

    /// <summary>The floor cuts the size field: <c>Floor</c>, its value, the end of that field.</summary>
    FloorCutsSizeField,

    /// <summary>A floor is named where the contract says that there is none: <c>Floor</c>, its value.</summary>
    FloorWithZeroExtend,

    // Rules of fields.

    /// <summary>A rule for bits stands on a field that is no integer and no enum: the attribute, the type.</summary>
    RuleOnNonInteger,

    /// <summary>A mask is no constant integer or enum value: the attribute.</summary>
    MaskNotInteger,

    /// <summary>A mask has bits that the field has not: the attribute, the mask, the field's width in bits.</summary>
    MaskTooWide,

    /// <summary>Two attributes of a field contradict each other: one, the other.</summary>
    ContradictingAttributes,

    // The command and the rest of the contract.

    /// <summary>The number carries the size, and the struct is too large for it: <c>Ioctl</c>, the size, the largest.</summary>
    CommandTooLarge,

    /// <summary>The size is said to come from the command's bits, but the command carries none: <c>SizeSource</c>.</summary>
    CommandCarriesNoSize,

    /// <summary>A command carries a struct that has grown, but nothing tells its size: <c>Ioctl</c>, the newest version.</summary>
    VersionsWithoutSize,

    /// <summary>A property of the contract, or of the command, has a value that its enum does not name: the property, the value.</summary>
    UnknownContractValue,

    /// <summary>The contract has a property that this version of the tools does not know: its name.</summary>
    UnknownContractProperty,

    /// <summary>An error is <see cref="Errno.Success"/>: the attribute or property.</summary>
    ErrorIsSuccess,

    /// <summary>A member has a name that the generated part needs: the member.</summary>
    NameTaken,

    /// <summary>One of our attributes stands in a struct that is not declared: the attribute.</summary>
    AttributeOutsideStruct,

    // Handler classes.

    /// <summary>A handler class, or a type around it, is not partial: its name.</summary>
    HandlersNotPartial,

    /// <summary>A handler class, or a type around it, has type parameters: its name.</summary>
    HandlersGeneric,

    /// <summary>A handler class, or a type around it, is local to its file: its name.</summary>
    HandlersFileLocal,

    /// <summary>A handler class is static: its name.</summary>
    HandlersStatic,

    /// <summary>A member has a name that the generated dispatch needs: the class.</summary>
    HandlersNameTaken,

    /// <summary>A handler has neither of the two shapes: the shape that it should have.</summary>
    HandlerSignature,

    /// <summary>A handler takes a struct that is no sound UAPI struct with a command: the struct.</summary>
    HandlerStruct,

    /// <summary>Two handlers take one command: the class, the other handler.</summary>
    HandlerCommandTwice,

    /// <summary>Two handlers have one name, and so would their dispatch methods: the class, the handler.</summary>
    HandlerNameTwice,

    /// <summary>A handler stands in a type that is not marked as a handler class.</summary>
    HandlerOutsideClass,

    // Axes of the contract that do not hold together.

    /// <summary>Something is said of a size that nobody tells: the property, its value, the source.</summary>
    SizeRuleWithoutSize,

    /// <summary>A struct of one size for good has later versions: <c>SizeSource</c>, the newest version.</summary>
    FixedSizeGrows,

    /// <summary>Something is said of a size argument, and the size is none: the property, its value, the source.</summary>
    RuleNeedsArgument,

    /// <summary>A size of 0 means two things: <c>Zero</c>, its value, the value of <c>Null</c>.</summary>
    ZeroSizeTwice,

    /// <summary>The size is written into a field that it was not read from: the property, its value, the source.</summary>
    ReportOfPassedSize,

    /// <summary>Where the tail begins is said, and no tail is looked at: <c>Tail</c>, its value, the value of <c>Larger</c>.</summary>
    TailNotScanned,

    /// <summary>The tail decides, and is not read: <c>Request</c>, its value, the value of <c>Larger</c>.</summary>
    TailOfUnreadStruct,

    /// <summary>A field is checked that is not read: the attribute, the value of <c>Request</c>.</summary>
    RuleOnUnreadField,

    /// <summary>A field is marked as input, and the contract reads all fields, or none: <c>Input</c>, the value of <c>Request</c>.</summary>
    InputWithoutInputFields,

    /// <summary>Only fields marked as input are read, and none is: <c>Request</c>.</summary>
    InputFieldsMissing,

    /// <summary>A field that is always read is not in every struct that is taken: <c>Input</c>, its end, the smallest size.</summary>
    InputFieldPastFloor,

    /// <summary>Only fields marked as output are handed back, and none is: <c>Reply</c>.</summary>
    OutputFieldsMissing,

    /// <summary>Something is said of a reply that the contract does not make: the property, its value, the reply.</summary>
    ReplyRuleWithoutReply,

    /// <summary>Bits of a later version stand on a field without known bits: <c>KnownSince</c>.</summary>
    KnownSinceWithoutKnownBits,

    /// <summary>Bits of a later version are not among the known bits: <c>KnownSince</c>, the bits, the known bits.</summary>
    KnownSinceUnknownBits,

    /// <summary>Bits are of a version that the field, or the struct, does not have: <c>KnownSince</c>, the version, the field's version, the newest.</summary>
    KnownSinceVersion,

    /// <summary>Bits came with two versions: <c>KnownSince</c>, the bits, one version, the other.</summary>
    KnownSinceTwice,
}
