namespace UapiGen.Abi.Roslyn;

/// <summary>The metadata names by which the runtime's attributes, and .NET's own that matter to layout, are found in a compilation.</summary>
public static class WellKnownNames
{
    /// <summary>Declares a versioned struct.</summary>
    public const string UapiStruct = "UapiGen.UapiStructAttribute";

    /// <summary>Names the ioctl that carries the struct.</summary>
    public const string Ioctl = "UapiGen.IoctlAttribute";

    /// <summary>Marks the field that tells the struct's size.</summary>
    public const string StructSize = "UapiGen.StructSizeAttribute";

    /// <summary>Marks a field that must be zero.</summary>
    public const string MustBeZero = "UapiGen.MustBeZeroAttribute";

    /// <summary>Names the bits of a field that are known.</summary>
    public const string KnownBits = "UapiGen.KnownBitsAttribute";

    /// <summary>Says that some known bits came with a later version.</summary>
    public const string KnownSince = "UapiGen.KnownSinceAttribute";

    /// <summary>Marks a field that the kernel reads where it reads no others.</summary>
    public const string Input = "UapiGen.InputAttribute";

    /// <summary>Names bits of a field: a bit-field of C.</summary>
    public const string BitField = "UapiGen.BitFieldAttribute";

    /// <summary>Says an alignment that is stricter than the natural one.</summary>
    public const string Aligned = "UapiGen.AlignedAttribute";

    /// <summary>Marks a field that has no name in C.</summary>
    public const string Anonymous = "UapiGen.AnonymousAttribute";

    /// <summary>Names a version that was withdrawn.</summary>
    public const string SkippedVersion = "UapiGen.SkippedVersionAttribute";

    /// <summary>Names an array without a length that follows the struct.</summary>
    public const string FlexibleTail = "UapiGen.FlexibleTailAttribute";

    /// <summary>Marks a field that the kernel fills.</summary>
    public const string Output = "UapiGen.OutputAttribute";

    /// <summary>Names the bits of a field that may leave the kernel.</summary>
    public const string OutputMask = "UapiGen.OutputMaskAttribute";

    /// <summary>Names the version that brought a field.</summary>
    public const string Since = "UapiGen.SinceAttribute";

    /// <summary>Marks an enumeration's member or a constant that is no part of the ABI.</summary>
    public const string NotAbi = "UapiGen.NotAbiAttribute";

    /// <summary>Says what C calls a constant or an enumeration.</summary>
    public const string CName = "UapiGen.CNameAttribute";

    /// <summary>Says what stands before the names of constants in C.</summary>
    public const string CPrefix = "UapiGen.CPrefixAttribute";

    /// <summary>Marks what C has no name for.</summary>
    public const string NotInC = "UapiGen.NotInCAttribute";

    /// <summary>Names the number by which a command is announced.</summary>
    public const string Capability = "UapiGen.CapabilityAttribute";

    /// <summary>Marks a class whose methods handle commands.</summary>
    public const string IoctlHandlers = "UapiGen.IoctlHandlersAttribute";

    /// <summary>Marks a method that handles one command.</summary>
    public const string Handles = "UapiGen.HandlesAttribute";

    /// <summary>The generator, whose name is part of the path of every file that it writes.</summary>
    public const string Generator = "UapiGen.Generator.UapiGenerator";

    /// <summary>Makes a struct of one field a fixed array.</summary>
    public const string InlineArray = "System.Runtime.CompilerServices.InlineArrayAttribute";

    /// <summary>Says where a field lies; in a union, at 0.</summary>
    public const string FieldOffset = "System.Runtime.InteropServices.FieldOffsetAttribute";

    /// <summary>Says how a struct is laid out.</summary>
    public const string StructLayout = "System.Runtime.InteropServices.StructLayoutAttribute";
}
