namespace UapiGen.Abi;

/// <summary>What can still be mended while a struct is a draft, one member a piece of advice. Each has one diagnostic, which <c>spec/rules</c> explains.</summary>
/// <remarks>The comments name the arguments of the <see cref="DesignFault"/> in order.</remarks>
public enum DesignRule
{
    // Layout.

    /// <summary>A hole before a field: its bytes, the field before it, the field's offset, the fields that fill it.</summary>
    HoleBetweenFields,

    /// <summary>An embedded struct has bytes that no member names: its type, how many.</summary>
    EmbeddedHole,

    /// <summary>An embedded struct has another size on i386, though nothing before it is to blame: its type, the size elsewhere, the size there.</summary>
    LayoutDiffers,

    /// <summary>A version with a 64-bit integer ends before a multiple of 8: the version, its size, its size on i386, its end, the fields that fill it up.</summary>
    SizeNotMultipleOf8,

    /// <summary>A version has padding at its end: the version, its end, its size, the fields that fill it up.</summary>
    UnnamedTail,

    // Contract and command.

    /// <summary>An <c>_IO</c> number with a struct that nothing tells the size of: <c>Ioctl</c>.</summary>
    CommandWithoutSize,

    /// <summary>The size field is not the first: <c>StructSize</c>, its offset, the first field.</summary>
    SizeFieldNotFirst,

    /// <summary>The number carries the size that a field tells: <c>Ioctl</c>, the direction, the size field.</summary>
    CommandSizeTwice,

    /// <summary>The number carries the size, and the contract takes that size alone: <c>Ioctl</c>, the direction, the size.</summary>
    CommandSizeFixed,

    /// <summary>A larger struct is refused though its tail be zero: <c>Larger</c>, its value, the value that takes a zero tail.</summary>
    LargerStructRejected,

    /// <summary>A larger struct's tail is ignored: <c>Larger</c>, its value.</summary>
    LargerStructTruncated,

    /// <summary>The tail is scanned without a cap: <c>Cap</c>.</summary>
    NoCap,

    /// <summary>The reply leaves the caller's tail as it was, and nothing tells how much was filled: <c>Reply</c>.</summary>
    ReplyLeavesTail,

    /// <summary>The reply does not say how much was filled: <c>ReplySize</c>, the size field.</summary>
    ReplySizeUnchanged,

    /// <summary>Two structs have one command: <c>Ioctl</c>, the command, the other struct, its C name.</summary>
    CommandCollides,

    // Fields.

    /// <summary>A flags word that takes any value.</summary>
    FlagsUnchecked,

    /// <summary>Reserved room that takes any value.</summary>
    ReservedUnchecked,

    /// <summary>An output whose bits have meanings, without a mask: <c>Output</c>, its type.</summary>
    OutputWithoutMask,

    /// <summary>A time struct of libc: its type.</summary>
    LibcTime,

    /// <summary>A field of a later version whose enum has no member for 0: the version, its type.</summary>
    ZeroWithoutMeaning,

    // Names and documentation.

    /// <summary>The struct tag is one that libc defines: <c>UapiStruct</c>, the tag, where.</summary>
    CNameOfLibc,

    /// <summary>A time whose unit is said nowhere.</summary>
    UnitUndocumented,

    // Fields, once more: numbers of members stay.

    /// <summary>A field is cut into bit-fields, and none of what shipped is: <c>BitField</c>, the first one's name, all of their names.</summary>
    NewBitFields,
}
