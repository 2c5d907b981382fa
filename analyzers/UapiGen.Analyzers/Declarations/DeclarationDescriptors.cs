using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>The diagnostic of each <see cref="DeclarationRule"/>: the one table of ids, titles and messages of declared structs and handler classes.</summary>
/// <remarks>
/// In a message {0} is the struct or class, {1} the field or method, and {2} and what follows are the fault's arguments. The severity is error: the generator
/// writes nothing for a struct with one of these faults.
/// </remarks>
public static partial class DeclarationDescriptors
{
    private static readonly ImmutableDictionary<DeclarationRule, DiagnosticDescriptor> s_byRule =
        Shape().Concat(FieldTypes()).Concat(Contract()).Concat(Axes()).Concat(Handlers()).ToImmutableDictionary(entry => entry.Rule, entry => entry.Descriptor);

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = s_byRule.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>Those of declared structs.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfStructs { get; } = All.Where(descriptor => descriptor.Category != RuleCategories.Handlers).ToImmutableArray();

    /// <summary>Those of handler classes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfHandlers { get; } = All.Where(descriptor => descriptor.Category == RuleCategories.Handlers).ToImmutableArray();

    /// <summary>The diagnostic of a rule.</summary>
    public static DiagnosticDescriptor Of(DeclarationRule rule) => s_byRule[rule];

    private static (DeclarationRule Rule, DiagnosticDescriptor Descriptor)[] Shape() =>
    [
        Entry(DeclarationRule.StructNotPartial, RuleIdentifiers.StructNotPartial, RuleCategories.Shape, "The struct is not partial",
            "'{0}' is not partial, so nothing can be added to it; declare it 'partial struct {0}'"),
        Entry(DeclarationRule.ContainerNotPartial, RuleIdentifiers.ContainerNotPartial, RuleCategories.Shape, "A type around the struct is not partial",
            "'{0}' lies in '{2}', which is not partial; add 'partial' to '{2}'"),
        Entry(DeclarationRule.StructGeneric, RuleIdentifiers.StructGeneric, RuleCategories.Shape, "The struct is generic",
            "'{0}' has type parameters, but a UAPI struct has one layout; declare one struct for each layout"),
        Entry(DeclarationRule.ContainerGeneric, RuleIdentifiers.ContainerGeneric, RuleCategories.Shape, "A type around the struct is generic",
            "'{0}' lies in '{2}', which has type parameters; move '{0}' out of it"),
        Entry(DeclarationRule.StructIsRecord, RuleIdentifiers.StructIsRecord, RuleCategories.Shape, "The struct is a record",
            "'{0}' is a record struct, whose equality and text ignore padding and unknown bytes; declare it 'partial struct {0}'"),
        Entry(DeclarationRule.StructIsRef, RuleIdentifiers.StructIsRef, RuleCategories.Shape, "The struct is a ref struct",
            "'{0}' is a ref struct, which cannot be a type argument of the copies; remove 'ref'"),
        Entry(DeclarationRule.StructIsReadOnly, RuleIdentifiers.StructIsReadOnly, RuleCategories.Shape, "The struct is readonly",
            "'{0}' is readonly, but its fields are filled after it was made; remove 'readonly'"),
        Entry(DeclarationRule.StructIsFileLocal, RuleIdentifiers.StructIsFileLocal, RuleCategories.Shape, "The struct is local to its file",
            "'{0}' is local to its file, where no other part of it can stand; remove 'file', or nest it as a private struct"),
        Entry(DeclarationRule.FieldsInSeveralParts, RuleIdentifiers.FieldsInSeveralParts, RuleCategories.Shape, "Fields stand in several parts",
            "'{0}' has fields in more than one part, so that their order is the compiler's choice; move all fields into one part"),
        Entry(DeclarationRule.PrimaryConstructor, RuleIdentifiers.PrimaryConstructor, RuleCategories.Shape, "The struct has a primary constructor",
            "'{0}' has a primary constructor, whose parameters become hidden fields where they are used; write fields, and a constructor if one is needed"),
        Entry(DeclarationRule.HiddenField, RuleIdentifiers.HiddenField, RuleCategories.Shape, "A member hides a field",
            "The {2} '{1}' of '{0}' hides a field, which would be part of the layout; declare a field, or give the {2} accessors with bodies"),
        Entry(DeclarationRule.NoFields, RuleIdentifiers.NoFields, RuleCategories.Shape, "The struct has no field",
            "'{0}' has no field, and C has no struct of size 0; declare the fields of version 0"),
        Entry(DeclarationRule.FieldModifier, RuleIdentifiers.FieldModifier, RuleCategories.Shape, "A field's modifier does not suit shared memory",
            "'{0}.{1}' is {2}, but the struct starts as zeros and is filled by copying bytes; remove '{2}'"),
        Entry(DeclarationRule.AutoLayout, RuleIdentifiers.AutoLayout, RuleCategories.Shape, "The runtime chooses the layout",
            "'{0}' has LayoutKind.Auto, so that the runtime orders its fields; remove the StructLayout attribute, or say LayoutKind.Sequential"),
        Entry(DeclarationRule.ExplicitLayout, RuleIdentifiers.ExplicitLayout, RuleCategories.Shape, "The offsets are written by hand",
            "'{0}' has LayoutKind.Explicit, and is no union with each field at FieldOffset(0); use LayoutKind.Sequential, and name padding as fields"),
        Entry(DeclarationRule.ExplicitSize, RuleIdentifiers.ExplicitSize, RuleCategories.Shape, "The size is written by hand",
            "'{0}' has StructLayout.Size = {2}, which hides bytes that no field names; remove it, and name reserved bytes as fields"),
        Entry(DeclarationRule.StructIsInlineArray, RuleIdentifiers.StructIsInlineArray, RuleCategories.Shape, "The struct is an inline array",
            "'{0}' is an inline array, which has no versions; make the array a field of a struct"),
        Entry(DeclarationRule.StructTooLarge, RuleIdentifiers.StructTooLarge, RuleCategories.Shape, "The struct is too large",
            "With '{1}', '{0}' takes more than {2} bytes; pass the address and the length of a buffer as fields instead"),
        Entry(DeclarationRule.InvalidCName, RuleIdentifiers.InvalidCName, RuleCategories.Shape, "The struct tag is no C identifier",
            "'{3}', the C tag of '{0}', is no identifier of C and C++; use letters, digits and underscores, not beginning with a digit, and no keyword"),
        Entry(DeclarationRule.NameTaken, RuleIdentifiers.NameTaken, RuleCategories.Shape, "A member has a name that the generated part needs",
            "The generated part of '{0}' has a member '{2}', so that no other can have that name; rename it"),
        Entry(DeclarationRule.LayoutAttributeInTheWay, RuleIdentifiers.LayoutAttributeInTheWay, RuleCategories.Shape, "A StructLayout attribute is in the way of the size",
            "'{0}' takes {3} bytes in C and {4} here, which the generated part would say, but its StructLayout attribute is yours; remove the attribute, or name the padding as fields"),
        Entry(DeclarationRule.FlexibleTailName, RuleIdentifiers.FlexibleTailName, RuleCategories.Shape, "A flexible tail's name is no C identifier",
            "'{3}', the flexible tail of '{0}', is no identifier of C and C++; use letters, digits and underscores, not beginning with a digit, and no keyword"),
        Entry(DeclarationRule.FlexibleTailNameTaken, RuleIdentifiers.FlexibleTailNameTaken, RuleCategories.Shape, "A flexible tail has a field's name",
            "'{3}', the flexible tail of '{0}', is called as its field '{4}' is in C; give it another name"),
        Entry(DeclarationRule.FlexibleTailType, RuleIdentifiers.FlexibleTailType, RuleCategories.Shape, "A flexible tail's element is no type of a field",
            "'{3}' cannot be the element of a flexible tail of '{0}', since no field could have it; use a fixed-width integer, an enumeration of one, or a struct of them"),
        Entry(DeclarationRule.FlexibleTailInUnion, RuleIdentifiers.FlexibleTailInUnion, RuleCategories.Shape, "A union has a flexible tail",
            "'{0}' is a union, which nothing can follow: '{3}' would begin at its first byte; make it a struct, or remove the tail"),
        Entry(DeclarationRule.ConstantCName, RuleIdentifiers.ConstantCName, RuleCategories.Shape, "A name in C is no identifier",
            "'{3}', which [{2}] of '{0}' says for C, is no identifier of C and C++; use letters, digits and underscores, not beginning with a digit, and no keyword"),
        Entry(DeclarationRule.ConstantCNameTwice, RuleIdentifiers.ConstantCNameTwice, RuleCategories.Shape, "Two constants have one name in C",
            "'{3}' is the name in C of {4} and of {5}, whose values differ, so that no header can hold both of '{0}'; say another [CName] of one, or [NotInC]"),
        Entry(DeclarationRule.CNameOfField, RuleIdentifiers.CNameOfField, RuleCategories.Shape, "A name in C is said of a field",
            "'{0}.{1}' has the attribute {2}, which is about constants: a field's name in C is its own, in small letters with underscores, so that nothing comes of it; name the field so, or remove the attribute"),
        Entry(DeclarationRule.AttributeOutsideStruct, RuleIdentifiers.AttributeOutsideStruct, RuleCategories.Shape, "An attribute stands in a struct that is not declared",
            "'{0}' has the attribute {2}, but is not marked [UapiStruct], so that nothing comes of it; mark the struct, or remove the attribute"),
    ];

    private static (DeclarationRule Rule, DiagnosticDescriptor Descriptor)[] FieldTypes() =>
    [
        Entry(DeclarationRule.BoolField, RuleIdentifiers.BoolField, RuleCategories.FieldTypes, "A field is a bool",
            "'{0}.{1}' is a bool, for which any byte but 0 and 1 is undefined; use a bit of a flags field, or a byte"),
        Entry(DeclarationRule.CharField, RuleIdentifiers.CharField, RuleCategories.FieldTypes, "A field is a char",
            "'{0}.{1}' is a char, which has 2 bytes here and 1 in C; use byte for C's char, or ushort"),
        Entry(DeclarationRule.NativeIntegerField, RuleIdentifiers.NativeIntegerField, RuleCategories.FieldTypes, "A field's width depends on the machine",
            "'{0}.{1}' is {2}, which has 4 bytes on some machines and 8 on others; use ulong or long"),
        Entry(DeclarationRule.PointerField, RuleIdentifiers.PointerField, RuleCategories.FieldTypes, "A field is a pointer",
            "'{0}.{1}' is {2}, which has 4 bytes on some machines and 8 on others; use ulong, and convert as u64_to_user_ptr does"),
        Entry(DeclarationRule.ManagedField, RuleIdentifiers.ManagedField, RuleCategories.FieldTypes, "A field is managed",
            "'{0}.{1}' is {2}, whose bytes mean nothing outside this process; use a fixed-width integer, a fixed array, or a ulong that holds an address"),
        Entry(DeclarationRule.FloatingPointField, RuleIdentifiers.FloatingPointField, RuleCategories.FieldTypes, "A field is a floating-point number",
            "'{0}.{1}' is {2}, which the kernel cannot compute with; use an integer with a unit, such as nanoseconds in a ulong"),
        Entry(DeclarationRule.OpaqueField, RuleIdentifiers.OpaqueField, RuleCategories.FieldTypes, "A field's type does not show its fields",
            "'{0}.{1}' holds {2}, whose reference assembly does not show its true fields; use integers or a struct of your own"),
        Entry(DeclarationRule.EmbeddedMember, RuleIdentifiers.EmbeddedMember, RuleCategories.FieldTypes, "An embedded struct holds what no field may be",
            "'{0}.{1}' embeds {2}, whose '{3}' is {4}; use fixed-width integers there"),
        Entry(DeclarationRule.EmbeddedLayout, RuleIdentifiers.EmbeddedLayout, RuleCategories.FieldTypes, "An embedded struct is not laid out in the order of its fields",
            "'{0}.{1}' embeds {2}, whose layout is {3}; use LayoutKind.Sequential, without a size, in one part"),
        Entry(DeclarationRule.EmbeddedEmpty, RuleIdentifiers.EmbeddedEmpty, RuleCategories.FieldTypes, "An embedded struct is empty",
            "'{0}.{1}' embeds {2}, which has no field: it takes 1 byte here and none in C; remove it"),
        Entry(DeclarationRule.EmbeddedTooDeep, RuleIdentifiers.EmbeddedTooDeep, RuleCategories.FieldTypes, "Structs are embedded too deeply",
            "'{0}.{1}' embeds structs more than {3} deep, {2} the next; flatten them"),
        Entry(DeclarationRule.EmbeddedGeneric, RuleIdentifiers.EmbeddedGeneric, RuleCategories.FieldTypes, "An embedded struct is generic",
            "'{0}.{1}' holds {2}, which is generic, so that it has no name in C; declare a struct for this layout"),
        Entry(DeclarationRule.AlignmentNotPowerOfTwo, RuleIdentifiers.AlignmentNotPowerOfTwo, RuleCategories.FieldTypes, "An alignment is no power of two",
            "'{0}' says Aligned({3}), but an alignment is a power of two from 1 to {4}; say one of these"),
        Entry(DeclarationRule.AlignmentBelowNatural, RuleIdentifiers.AlignmentBelowNatural, RuleCategories.FieldTypes, "An alignment does nothing",
            "'{0}' says Aligned({3}) of what is aligned to {4} by its type, and C's aligned lowers no alignment; remove it"),
        Entry(DeclarationRule.AlignmentLeavesHole, RuleIdentifiers.AlignmentLeavesHole, RuleCategories.FieldTypes, "An alignment leaves a hole",
            "'{0}.{1}' lies at offset {3} in C by its alignment and at {4} here, where .NET knows nothing of it; insert '{5}' before it"),
        Entry(DeclarationRule.EmbeddedAlignmentLeavesHole, RuleIdentifiers.EmbeddedAlignmentLeavesHole, RuleCategories.FieldTypes, "An alignment leaves a hole in an embedded struct",
            "'{0}.{1}' embeds a struct with an alignment by which {5} lies at {3} in C and at {4} here, where .NET knows nothing of it; name the padding as a field there"),
        Entry(DeclarationRule.AnonymousType, RuleIdentifiers.AnonymousType, RuleCategories.FieldTypes, "An anonymous field has no members",
            "'{0}.{1}' is {3}, whose members nothing could be reached by; make it a struct or a union, or remove [Anonymous]"),
        Entry(DeclarationRule.AnonymousNameTaken, RuleIdentifiers.AnonymousNameTaken, RuleCategories.FieldTypes, "An anonymous field's member has a name that is taken",
            "'{3}', a member of the anonymous '{0}.{1}', has the name of another member of '{0}', as C sees it, or of its generated part; rename it"),
        Entry(DeclarationRule.AnonymousNotPublic, RuleIdentifiers.AnonymousNotPublic, RuleCategories.FieldTypes, "An anonymous field is not public",
            "'{0}.{1}' is anonymous, so that public properties stand for its members, but '{3}' is not public; make it public"),
        Entry(DeclarationRule.BitFieldStorage, RuleIdentifiers.BitFieldStorage, RuleCategories.FieldTypes, "Bit-fields stand on what is no unsigned integer",
            "'{0}.{1}' is {4}, of which no bits such as '{3}' can be named; make it a byte, ushort, uint or ulong"),
        Entry(DeclarationRule.BitFieldWidth, RuleIdentifiers.BitFieldWidth, RuleCategories.FieldTypes, "A bit-field has no bits",
            "The bit-field '{3}' of '{0}.{1}' has a width of {4}, but it needs 1 bit at least; give it one, or remove it"),
        Entry(DeclarationRule.BitFieldsTooWide, RuleIdentifiers.BitFieldsTooWide, RuleCategories.FieldTypes, "Bit-fields take more bits than there are",
            "With the bit-field '{3}', those of '{0}.{1}' take {4} bits, but it has {5}; move it to another field, or make them narrower"),
        Entry(DeclarationRule.BitFieldName, RuleIdentifiers.BitFieldName, RuleCategories.FieldTypes, "A bit-field's name is no identifier",
            "'{3}', a bit-field of '{0}.{1}', cannot be the name of a property and of a bit-field in C; use letters, digits and underscores, not beginning with a digit, and no keyword"),
        Entry(DeclarationRule.BitFieldNameTaken, RuleIdentifiers.BitFieldNameTaken, RuleCategories.FieldTypes, "A bit-field's name is taken",
            "'{3}', a bit-field of '{0}.{1}', has the name of another bit-field or of a member of the generated part; give it another"),
    ];

    private static (DeclarationRule Rule, DiagnosticDescriptor Descriptor)[] Contract() =>
    [
        Entry(DeclarationRule.VersionBelowOne, RuleIdentifiers.VersionBelowOne, RuleCategories.Contract, "A version is below 1",
            "'{0}.{1}' says Since({3}), but versions that are named begin with 1; remove the attribute from fields of version 0"),
        Entry(DeclarationRule.VersionOrder, RuleIdentifiers.VersionOrder, RuleCategories.Contract, "Versions are out of order",
            "'{0}.{1}' of version {3} stands behind '{5}' of version {4}, so that version {3} is no prefix of version {4}; move it before that field, or say Since({4})"),
        Entry(DeclarationRule.VersionGap, RuleIdentifiers.VersionGap, RuleCategories.Contract, "A version is missing",
            "'{0}.{1}' says Since({3}), but no field before it brings version {4}; the next version's number is {4}"),
        Entry(DeclarationRule.VersionDoesNotGrow, RuleIdentifiers.VersionDoesNotGrow, RuleCategories.Contract, "A version does not grow the struct",
            "Version {3} of '{0}' has {4} bytes on {6}, and the version before has {5}: '{1}' lies in its trailing padding, so that sizes do not tell them apart; name the padding as a field of the version before, which must be zero"),
        Entry(DeclarationRule.SkippedVersionHasField, RuleIdentifiers.SkippedVersionHasField, RuleCategories.Contract, "A field is of a version that was withdrawn",
            "'{0}.{1}' says Since({3}), but version {3} was withdrawn, so that its number is not used again; say the next version"),
        Entry(DeclarationRule.SkippedVersionTwice, RuleIdentifiers.SkippedVersionTwice, RuleCategories.Contract, "A version is withdrawn twice",
            "'{0}' says twice that version {3} was withdrawn; remove one of the attributes"),
        Entry(DeclarationRule.SkippedVersionOutside, RuleIdentifiers.SkippedVersionOutside, RuleCategories.Contract, "A version that is none is withdrawn",
            "'{0}' says that version {3} was withdrawn, but only versions between 0 and its newest, {4}, can be; remove the attribute, or append the fields of a later version"),
        Entry(DeclarationRule.SkippedVersionSize, RuleIdentifiers.SkippedVersionSize, RuleCategories.Contract, "A withdrawn version's size is not between its neighbours'",
            "'{0}' says that version {3} had {4} bytes before it was withdrawn, but the versions beside it have {5} and {6}; say the size that was published"),
        Entry(DeclarationRule.SinceInEmbedded, RuleIdentifiers.SinceInEmbedded, RuleCategories.Contract, "A member of an embedded struct says a version",
            "'{0}.{1}' embeds {3}, which says [Since], but only a struct that is itself a member of a declared union grows with it; remove the attribute"),
        Entry(DeclarationRule.SeveralSizeFields, RuleIdentifiers.SeveralSizeFields, RuleCategories.Contract, "Several fields are marked as the size",
            "'{0}.{1}' is marked as the struct's size, and so is '{3}'; mark one field"),
        Entry(DeclarationRule.SizeFieldType, RuleIdentifiers.SizeFieldType, RuleCategories.Contract, "The size field is no unsigned integer",
            "'{0}.{1}' is marked as the struct's size, but it is {3}; use uint or ulong"),
        Entry(DeclarationRule.SizeFieldTooNarrow, RuleIdentifiers.SizeFieldTooNarrow, RuleCategories.Contract, "The size field is too narrow",
            "'{0}.{1}' is marked as the struct's size and holds at most {3}, but '{0}' has {4} bytes; use uint or ulong"),
        Entry(DeclarationRule.SizeFieldNotInVersion0, RuleIdentifiers.SizeFieldNotInVersion0, RuleCategories.Contract, "The size field is not in version 0",
            "'{0}.{1}' is marked as the struct's size, but came with version {3}: callers of version 0 do not pass it; the size field belongs to version 0"),
        Entry(DeclarationRule.SizeFieldMissing, RuleIdentifiers.SizeFieldMissing, RuleCategories.Contract, "No field is marked as the size",
            "'{0}' says SizeSource.Field, but no field is marked [StructSize]; mark one, or say where the size comes from"),
        Entry(DeclarationRule.ReportWithoutSizeField, RuleIdentifiers.ReportWithoutSizeField, RuleCategories.Contract, "The size is written to a field that is not there",
            "'{0}' says {2} = {3}, which writes a size into the struct, but no field is marked [StructSize]; mark one, or choose a value that reports nothing"),
        Entry(DeclarationRule.FloorNegative, RuleIdentifiers.FloorNegative, RuleCategories.Contract, "The floor is negative",
            "'{0}' says Floor = {3}, but a size is not negative; name the smallest size taken, or leave it out for the size of version 0"),
        Entry(DeclarationRule.FloorAboveVersion0, RuleIdentifiers.FloorAboveVersion0, RuleCategories.Contract, "The floor refuses version 0",
            "'{0}' says Floor = {3}, but version 0 has {4} bytes, so that every program built against it is refused; a floor is at most {4}"),
        Entry(DeclarationRule.FloorCutsSizeField, RuleIdentifiers.FloorCutsSizeField, RuleCategories.Contract, "The floor cuts the size field",
            "'{0}' says Floor = {3}, but its size field ends at {4}, so that a size would be read from, and written to, bytes that the caller did not pass; a floor is at least {4}"),
        Entry(DeclarationRule.FloorWithZeroExtend, RuleIdentifiers.FloorWithZeroExtend, RuleCategories.Contract, "A floor stands where the contract has none",
            "'{0}' says Floor = {3} and SmallStruct.ZeroExtend, by which every small size is taken; remove one of them"),
        Entry(DeclarationRule.RuleOnNonInteger, RuleIdentifiers.RuleOnNonInteger, RuleCategories.Contract, "A rule for bits stands on a field that is no integer",
            "'{0}.{1}' has the attribute {2}, which is about the bits of an integer or enum, but it is {3}; declare fields for its parts"),
        Entry(DeclarationRule.MaskNotInteger, RuleIdentifiers.MaskNotInteger, RuleCategories.Contract, "A mask is no integer",
            "The mask that {2} names for '{0}.{1}' is no constant integer or enum value"),
        Entry(DeclarationRule.MaskTooWide, RuleIdentifiers.MaskTooWide, RuleCategories.Contract, "A mask is wider than its field",
            "The mask {3} that {2} names has bits outside of '{0}.{1}', which has {4} bits; remove them, or widen the field in a draft"),
        Entry(DeclarationRule.ContradictingAttributes, RuleIdentifiers.ContradictingAttributes, RuleCategories.Contract, "Attributes contradict each other",
            "'{0}.{1}' has the attributes {2} and {3}, which cannot both hold; remove one"),
        Entry(DeclarationRule.CommandTooLarge, RuleIdentifiers.CommandTooLarge, RuleCategories.Contract, "The struct is too large for its command",
            "The command of '{0}' carries its size, {3} bytes, but has room for {4} only on powerpc, mips, sparc and alpha; pass a buffer's address, or leave the direction out"),
        Entry(DeclarationRule.CommandCarriesNoSize, RuleIdentifiers.CommandCarriesNoSize, RuleCategories.Contract, "The command carries no size",
            "'{0}' says SizeSource.CommandBits, but has no command with a direction, and only such a number carries a size; add [Ioctl] with a Direction, or choose another source"),
        Entry(DeclarationRule.VersionsWithoutSize, RuleIdentifiers.VersionsWithoutSize, RuleCategories.Contract, "Nothing tells the size of a struct that has grown",
            "'{0}' has a command and grew to version {3}, but nothing says how large a caller's struct is: one of version 0 would be read and written past its end; mark a field of version 0 [StructSize], or say SizeSource.CommandBits"),
        Entry(DeclarationRule.UnknownContractValue, RuleIdentifiers.UnknownContractValue, RuleCategories.Contract, "A value of the contract has no name",
            "'{0}' gives {2} the value {3}, which {4} does not name; choose one of its members"),
        Entry(DeclarationRule.ErrorIsSuccess, RuleIdentifiers.ErrorIsSuccess, RuleCategories.Contract, "A refusal would succeed",
            "'{0}' refuses a call with Errno.Success ({2}), so that the caller takes it for done; name an error"),
        Entry(DeclarationRule.UnknownContractProperty, RuleIdentifiers.UnknownContractProperty, RuleCategories.Contract, "A property of the contract is not known",
            "'{0}' sets {2}, which this version of the generator does not know; use the generator that came with the runtime"),
    ];

    private static (DeclarationRule Rule, DiagnosticDescriptor Descriptor)[] Handlers() =>
    [
        Entry(DeclarationRule.HandlersNotPartial, RuleIdentifiers.HandlersNotPartial, RuleCategories.Handlers, "A handler class is not partial",
            "The dispatch of '{0}' cannot be written, as '{2}' is not partial; add 'partial' to '{2}'"),
        Entry(DeclarationRule.HandlersGeneric, RuleIdentifiers.HandlersGeneric, RuleCategories.Handlers, "A handler class is generic",
            "The dispatch of '{0}' cannot be written, as '{2}' has type parameters; handle commands in a class without them"),
        Entry(DeclarationRule.HandlersFileLocal, RuleIdentifiers.HandlersFileLocal, RuleCategories.Handlers, "A handler class is local to its file",
            "The dispatch of '{0}' cannot be written, as '{2}' is local to its file, where no other part of it can stand; remove 'file'"),
        Entry(DeclarationRule.HandlersStatic, RuleIdentifiers.HandlersStatic, RuleCategories.Handlers, "A handler class is static",
            "'{0}' is static, but handlers are what stands behind one open descriptor; remove 'static'"),
        Entry(DeclarationRule.HandlersNameTaken, RuleIdentifiers.HandlersNameTaken, RuleCategories.Handlers, "A member has a name that the dispatch needs",
            "The generated part of '{0}' has a method '{1}', so that no other member can have that name; rename it"),
        Entry(DeclarationRule.HandlerSignature, RuleIdentifiers.HandlerSignature, RuleCategories.Handlers, "A handler has a shape that is not known",
            "'{0}.{1}' is marked [Handles], but cannot be called by the dispatch; declare it '{2}'"),
        Entry(DeclarationRule.HandlerStruct, RuleIdentifiers.HandlerStruct, RuleCategories.Handlers, "A handler takes a struct without a command",
            "'{0}.{1}' handles the command of {2}, which has none; mark {2} [UapiStruct] and [Ioctl], and mend what is reported of it"),
        Entry(DeclarationRule.HandlerCommandTwice, RuleIdentifiers.HandlerCommandTwice, RuleCategories.Handlers, "A command has two handlers",
            "'{0}.{1}' handles the command that '{3}' handles; remove one of them"),
        Entry(DeclarationRule.HandlerNameTwice, RuleIdentifiers.HandlerNameTwice, RuleCategories.Handlers, "Two handlers have one name",
            "'{0}' has two handlers of the name '{3}', so that their dispatch methods would have one name as well; rename one of them"),
        Entry(DeclarationRule.HandlerOutsideClass, RuleIdentifiers.HandlerOutsideClass, RuleCategories.Handlers, "A handler stands outside of a handler class",
            "'{0}.{1}' is marked [Handles], but '{0}' is not marked [IoctlHandlers], so that nothing calls it; mark the class, or remove the attribute"),
    ];

    private static (DeclarationRule Rule, DiagnosticDescriptor Descriptor) Entry(DeclarationRule rule, string id, string category, string title, string message) =>
        (rule, new DiagnosticDescriptor(id, title, message, category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RuleIdentifiers.HelpLink(id)));
}
