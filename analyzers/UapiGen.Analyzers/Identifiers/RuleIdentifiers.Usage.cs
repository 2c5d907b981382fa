namespace UapiGen.Analyzers;

public static partial class RuleIdentifiers
{
    /// <summary>A struct is handed to the kernel without its size.</summary>
    public const string SizeUnset = "UAPI8001";

    /// <summary>The size of the newest version is asked for.</summary>
    public const string SizeOfNewest = "UAPI8002";

    /// <summary>A size is written as a number.</summary>
    public const string SizeLiteral = "UAPI8003";

    /// <summary>A size field is tested for equality.</summary>
    public const string SizeFieldEquality = "UAPI8004";

    /// <summary>A handler takes one size only.</summary>
    public const string ExactSizeDemanded = "UAPI8005";

    /// <summary>A handler's floor is the newest size.</summary>
    public const string FloorOfNewest = "UAPI8006";

    /// <summary>The marshalled size of a declared struct is taken.</summary>
    public const string MarshalSizeOf = "UAPI8007";

    /// <summary>A size is read twice from the caller.</summary>
    public const string SizeReadTwice = "UAPI8010";

    /// <summary>A caller's size is narrowed before it is checked.</summary>
    public const string SizeNarrowed = "UAPI8011";

    /// <summary>The page size is a constant.</summary>
    public const string PageSizeLiteral = "UAPI8012";

    /// <summary>A declared struct is left uninitialised.</summary>
    public const string InitializationSkipped = "UAPI8101";

    /// <summary>Stack memory becomes a declared struct without being cleared.</summary>
    public const string StackNotCleared = "UAPI8102";

    /// <summary>Heap memory becomes a declared struct without being cleared.</summary>
    public const string HeapNotCleared = "UAPI8103";

    /// <summary>The runtime orders the fields of an ioctl's argument.</summary>
    public const string ImportAutoLayout = "UAPI8110";

    /// <summary>An ioctl's argument holds a managed field.</summary>
    public const string ImportManagedField = "UAPI8111";

    /// <summary>An ioctl's argument is marshalled field by field.</summary>
    public const string ImportInlineArray = "UAPI8112";

    /// <summary>An array is marshalled inline where the kernel takes a pointer.</summary>
    public const string ImportArrayForPointer = "UAPI8113";

    /// <summary>A command is a number.</summary>
    public const string LiteralCommand = "UAPI8201";

    /// <summary>A command is computed for one architecture.</summary>
    public const string CommandArithmetic = "UAPI8202";

    /// <summary>The C library has no such function.</summary>
    public const string FunctionNotExported = "UAPI8210";

    /// <summary>Only a new C library has this function.</summary>
    public const string FunctionExportedLate = "UAPI8211";

    /// <summary>An error is read that was not kept.</summary>
    public const string ErrnoLost = "UAPI8220";

    /// <summary>A call's error is never read.</summary>
    public const string ErrnoNeverRead = "UAPI8221";

    /// <summary>E2BIG is told by its text.</summary>
    public const string ErrorText = "UAPI8301";

    /// <summary>The result of a call is ignored.</summary>
    public const string ResultDiscarded = "UAPI8302";

    /// <summary>A feature is decided from the kernel's version.</summary>
    public const string KernelVersion = "UAPI8303";

    /// <summary>A field is read that the kernel may not know.</summary>
    public const string PresenceUntested = "UAPI8304";
}
