using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers;

/// <summary>The diagnostics of code that uses declared structs, or that does by hand what a declaration would do.</summary>
/// <remarks>Every message ends with what to do instead. None of them is an error: the code compiles, and some of it works on some machine.</remarks>
internal static class UsageDescriptors
{
    /// <summary>A struct is handed to the kernel without its size.</summary>
    public static readonly DiagnosticDescriptor SizeUnset = Create(
        RuleIdentifiers.SizeUnset, DiagnosticSeverity.Warning, "A struct is handed to the kernel without its size",
        "'{0}' is handed to '{1}' while its size field '{2}' is zero; call {3}, or set '{2}' to the size of the version that is meant, such as {4}.SizeVer0");

    /// <summary>The size of the newest version is asked for.</summary>
    public static readonly DiagnosticDescriptor SizeOfNewest = Create(
        RuleIdentifiers.SizeOfNewest, DiagnosticSeverity.Info, "The size of the newest version is asked for",
        "'{0}' tells the kernel the size of the newest version of '{1}', which a kernel before it may refuse; use the generated call, which asks again in the kernel's size, or the SizeVer constant of the oldest version that has the fields used");

    /// <summary>A size is written as a number.</summary>
    public static readonly DiagnosticDescriptor SizeLiteral = Create(
        RuleIdentifiers.SizeLiteral, DiagnosticSeverity.Warning, "A size is written as a number",
        "'{0}' is set to {1}, {2}; use {3}");

    /// <summary>A size field is tested for equality.</summary>
    public static readonly DiagnosticDescriptor SizeFieldEquality = Create(
        RuleIdentifiers.SizeFieldEquality, DiagnosticSeverity.Warning, "A size field is tested for equality",
        "'{0}' is tested for equality with {1}, but a side that knows a newer version tells another size; test '{0} >= ...', or whether the field that is read is there");

    /// <summary>A handler takes one size only.</summary>
    public static readonly DiagnosticDescriptor ExactSizeDemanded = Create(
        RuleIdentifiers.ExactSizeDemanded, DiagnosticSeverity.Warning, "A handler takes one size only",
        "'{0}' must be exactly {1} here, so that callers of every other version are refused; call {2}.CopyFromUser, which takes smaller and larger structs as its contract says");

    /// <summary>A handler's floor is the newest size.</summary>
    public static readonly DiagnosticDescriptor FloorOfNewest = Create(
        RuleIdentifiers.FloorOfNewest, DiagnosticSeverity.Warning, "A handler's floor is the newest size",
        "'{0}' below {1} is refused here, so that every program built before the newest version is; the floor is {2}.SizeVer0, which {2}.CopyFromUser checks");

    /// <summary>The marshalled size of a declared struct is taken.</summary>
    public static readonly DiagnosticDescriptor MarshalSizeOf = Create(
        RuleIdentifiers.MarshalSizeOf, DiagnosticSeverity.Warning, "The marshalled size of a declared struct is taken",
        "Marshal.SizeOf measures what the marshaller would make of '{0}', not '{0}' itself; use sizeof({0}), Unsafe.SizeOf<{0}>() or {0}.Ksize");

    /// <summary>A size is read twice from the caller.</summary>
    public static readonly DiagnosticDescriptor SizeReadTwice = Create(
        RuleIdentifiers.SizeReadTwice, DiagnosticSeverity.Warning, "A size is read twice from the caller",
        "The caller may have changed what lies at '{0}' since it was read first; keep the value of the first read");

    /// <summary>A caller's size is narrowed before it is checked.</summary>
    public static readonly DiagnosticDescriptor SizeNarrowed = Create(
        RuleIdentifiers.SizeNarrowed, DiagnosticSeverity.Warning, "A caller's size is narrowed before it is checked",
        "'{0}' is cut to {1} before its upper bound is checked, so that 2^32 + 24 becomes 24; compare it as it is first, or cast in a checked context");

    /// <summary>The page size is a constant.</summary>
    public static readonly DiagnosticDescriptor PageSizeLiteral = Create(
        RuleIdentifiers.PageSizeLiteral, DiagnosticSeverity.Warning, "The page size is a constant",
        "{0} is the page size of x86, but arm64 and powerpc kernels have up to 65536; use UserMemory.PageSize");

    /// <summary>A declared struct is left uninitialised.</summary>
    public static readonly DiagnosticDescriptor InitializationSkipped = Create(
        RuleIdentifiers.InitializationSkipped, DiagnosticSeverity.Warning, "A declared struct is left uninitialised",
        "Unsafe.SkipInit leaves what lay in memory in '{0}', and the kernel takes every byte of it for a request; assign default instead");

    /// <summary>Stack memory becomes a declared struct without being cleared.</summary>
    public static readonly DiagnosticDescriptor StackNotCleared = Create(
        RuleIdentifiers.StackNotCleared, DiagnosticSeverity.Warning, "Stack memory becomes a declared struct without being cleared",
        "With [SkipLocalsInit], this memory holds what lay on the stack, and becomes a '{0}'; clear it first, or use a local '{0}' set to default");

    /// <summary>Heap memory becomes a declared struct without being cleared.</summary>
    public static readonly DiagnosticDescriptor HeapNotCleared = Create(
        RuleIdentifiers.HeapNotCleared, DiagnosticSeverity.Warning, "Heap memory becomes a declared struct without being cleared",
        "'{0}' does not clear what it gives out, and this becomes a '{1}'; clear it first, or use {2}");

    /// <summary>The runtime orders the fields of an ioctl's argument.</summary>
    public static readonly DiagnosticDescriptor ImportAutoLayout = Create(
        RuleIdentifiers.ImportAutoLayout, DiagnosticSeverity.Warning, "The runtime orders the fields of an ioctl's argument",
        "'{0}' is an argument of '{1}', but the runtime orders its fields; declare it as a sequential struct marked [UapiStruct]");

    /// <summary>An ioctl's argument holds a managed field.</summary>
    public static readonly DiagnosticDescriptor ImportManagedField = Create(
        RuleIdentifiers.ImportManagedField, DiagnosticSeverity.Warning, "An ioctl's argument holds a managed field",
        "'{0}' is an argument of '{1}', but its field '{2}' is {3}, of which the kernel sees what the marshaller makes; use a ulong that holds the address, and mark the struct [UapiStruct]");

    /// <summary>An ioctl's argument is marshalled field by field.</summary>
    public static readonly DiagnosticDescriptor ImportInlineArray = Create(
        RuleIdentifiers.ImportInlineArray, DiagnosticSeverity.Info, "An ioctl's argument is marshalled field by field",
        "'{0}' is an argument of '{1}', but its field '{2}' is copied in and out by the marshaller, so that no one can see or check the layout; use an inline array, and mark the struct [UapiStruct]");

    /// <summary>An array is marshalled inline where the kernel takes a pointer.</summary>
    public static readonly DiagnosticDescriptor ImportArrayForPointer = Create(
        RuleIdentifiers.ImportArrayForPointer, DiagnosticSeverity.Warning, "An array is marshalled inline where the kernel takes a pointer",
        "'{0}' is an argument of '{1}', and its array '{2}' is marshalled inline though its count '{3}' follows it: the kernel takes a pointer there; use a ulong that holds the address of a pinned array");

    /// <summary>A command is a number.</summary>
    public static readonly DiagnosticDescriptor LiteralCommand = Create(
        RuleIdentifiers.LiteralCommand, DiagnosticSeverity.Warning, "A command is a number",
        "{0} is {1} on {2}, but {3} on {4}; use the Command of a struct marked [Ioctl({5})], or IoctlNumber.Here({6}, {7})");

    /// <summary>A command is computed for one architecture.</summary>
    public static readonly DiagnosticDescriptor CommandArithmetic = Create(
        RuleIdentifiers.CommandArithmetic, DiagnosticSeverity.Warning, "A command is computed for one architecture",
        "A direction at bit {0} is the command arithmetic of {1} alone: elsewhere the size has another width and every direction another code; use the Command of a struct marked [Ioctl], or IoctlNumber.Here with both numbers");

    /// <summary>The C library has no such function.</summary>
    public static readonly DiagnosticDescriptor FunctionNotExported = Create(
        RuleIdentifiers.FunctionNotExported, DiagnosticSeverity.Warning, "The C library has no such function",
        "'{0}' is imported from '{1}', but no version of the C library exports it: the first call throws EntryPointNotFoundException; use LinuxCall.Syscall with the call's number");

    /// <summary>Only a new C library has this function.</summary>
    public static readonly DiagnosticDescriptor FunctionExportedLate = Create(
        RuleIdentifiers.FunctionExportedLate, DiagnosticSeverity.Info, "Only a new C library has this function",
        "'{0}' is in glibc only since {1}: with an older one the first call throws EntryPointNotFoundException; use LinuxCall.Syscall with the call's number");

    /// <summary>An error is read that was not kept.</summary>
    public static readonly DiagnosticDescriptor ErrnoLost = Create(
        RuleIdentifiers.ErrnoLost, DiagnosticSeverity.Warning, "An error is read that was not kept",
        "'{0}' is imported without SetLastError = true, so that '{1}' reads the error of some earlier call; add SetLastError = true to the import");

    /// <summary>A call's error is never read.</summary>
    public static readonly DiagnosticDescriptor ErrnoNeverRead = Create(
        RuleIdentifiers.ErrnoNeverRead, DiagnosticSeverity.Warning, "A call's error is never read",
        "Only whether '{0}' failed is looked at here, and its import does not keep errno, so that E2BIG and EINVAL look alike; add SetLastError = true and read Marshal.GetLastPInvokeError(), or use LinuxCall");

    /// <summary>E2BIG is told by its text.</summary>
    public static readonly DiagnosticDescriptor ErrorText = Create(
        RuleIdentifiers.ErrorText, DiagnosticSeverity.Warning, "E2BIG is told by its text",
        "\"Argument list too long\" is the C library's text for E2BIG, in one language; compare the Error of the UapiException, or the call's result, with Errno.E2BIG");

    /// <summary>The result of a call is ignored.</summary>
    public static readonly DiagnosticDescriptor ResultDiscarded = Create(
        RuleIdentifiers.ResultDiscarded, DiagnosticSeverity.Warning, "The result of a call is ignored",
        "'{0}' returns its error, and nothing looks at it; test it, or write '_ = ' where it is of no interest");

    /// <summary>A feature is decided from the kernel's version.</summary>
    public static readonly DiagnosticDescriptor KernelVersion = Create(
        RuleIdentifiers.KernelVersion, DiagnosticSeverity.Warning, "A feature is decided from the kernel's version",
        "'{0}' decides here, but distributions port features back and sandboxes take them away; make the call, and act on ENOSYS, ENOTTY, E2BIG or the size that comes back");

    /// <summary>A field is read that the kernel may not know.</summary>
    public static readonly DiagnosticDescriptor PresenceUntested = Create(
        RuleIdentifiers.PresenceUntested, DiagnosticSeverity.Warning, "A field is read that the kernel may not know",
        "'{0}.{1}' came with version {2}, and a kernel before it leaves it zero; test '{0}.{3}' first");

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        SizeUnset,
        SizeOfNewest,
        SizeLiteral,
        SizeFieldEquality,
        ExactSizeDemanded,
        FloorOfNewest,
        MarshalSizeOf,
        SizeReadTwice,
        SizeNarrowed,
        PageSizeLiteral,
        InitializationSkipped,
        StackNotCleared,
        HeapNotCleared,
        ImportAutoLayout,
        ImportManagedField,
        ImportInlineArray,
        ImportArrayForPointer,
        LiteralCommand,
        CommandArithmetic,
        FunctionNotExported,
        FunctionExportedLate,
        ErrnoLost,
        ErrnoNeverRead,
        ErrorText,
        ResultDiscarded,
        KernelVersion,
        PresenceUntested);

    private static DiagnosticDescriptor Create(string id, DiagnosticSeverity severity, string title, string message) =>
        new(id, title, message, RuleCategories.Usage, severity, isEnabledByDefault: true, helpLinkUri: RuleIdentifiers.HelpLink(id));
}
