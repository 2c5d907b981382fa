namespace UapiGen.Analyzers;

// 7xxx: what will be regretted once it has shipped. 70xx layout, 71xx contract and command, 72xx fields, 73xx names and documentation.
public static partial class RuleIdentifiers
{
    /// <summary>A hole lies between two fields.</summary>
    public const string HoleBetweenFields = "UAPI7001";

    /// <summary>A hole lies within an embedded struct.</summary>
    public const string EmbeddedHole = "UAPI7002";

    /// <summary>An embedded struct has another size on i386.</summary>
    public const string LayoutDiffers = "UAPI7003";

    /// <summary>A version with a 64-bit integer does not end at a multiple of 8.</summary>
    public const string SizeNotMultipleOf8 = "UAPI7004";

    /// <summary>A version ends with padding that has no name.</summary>
    public const string UnnamedTail = "UAPI7005";

    /// <summary>A command and its struct both keep the size to themselves.</summary>
    public const string CommandWithoutSize = "UAPI7101";

    /// <summary>The size field is not the first.</summary>
    public const string SizeFieldNotFirst = "UAPI7102";

    /// <summary>The command carries the size that a field tells.</summary>
    public const string CommandSizeTwice = "UAPI7103";

    /// <summary>The command fixes the struct's size.</summary>
    public const string CommandSizeFixed = "UAPI7104";

    /// <summary>A larger struct is refused though its tail be zero.</summary>
    public const string LargerStructRejected = "UAPI7105";

    /// <summary>A larger struct's tail is ignored.</summary>
    public const string LargerStructTruncated = "UAPI7106";

    /// <summary>The tail is scanned without a cap.</summary>
    public const string NoCap = "UAPI7107";

    /// <summary>The reply leaves the caller's tail as it was.</summary>
    public const string ReplyLeavesTail = "UAPI7108";

    /// <summary>The reply does not say how much was filled.</summary>
    public const string ReplySizeUnchanged = "UAPI7109";

    /// <summary>Two structs have one command.</summary>
    public const string CommandCollides = "UAPI7110";

    /// <summary>A flags word takes any value.</summary>
    public const string FlagsUnchecked = "UAPI7201";

    /// <summary>Reserved room takes any value.</summary>
    public const string ReservedUnchecked = "UAPI7202";

    /// <summary>An output of bits has no mask.</summary>
    public const string OutputWithoutMask = "UAPI7203";

    /// <summary>A time struct of libc is embedded.</summary>
    public const string LibcTime = "UAPI7204";

    /// <summary>Zero has no meaning in a field of a later version.</summary>
    public const string ZeroWithoutMeaning = "UAPI7205";

    /// <summary>A field of a new interface is cut into bit-fields.</summary>
    public const string NewBitFields = "UAPI7206";

    /// <summary>The struct tag is one of libc's.</summary>
    public const string CNameOfLibc = "UAPI7301";

    /// <summary>A time's unit is said nowhere.</summary>
    public const string UnitUndocumented = "UAPI7302";
}
