using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>The diagnostic of each <see cref="DesignRule"/>: the one table of ids, titles and messages of advice on drafts.</summary>
/// <remarks>In a message {0} is the struct, {1} the field, and {2} and what follows are the fault's arguments.</remarks>
public static class DesignDescriptors
{
    private static readonly ImmutableDictionary<DesignRule, DiagnosticDescriptor> s_byRule =
        Layout().Concat(Contract()).Concat(Fields()).ToImmutableDictionary(entry => entry.Rule, entry => entry.Descriptor);

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = s_byRule.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>The diagnostic of a rule.</summary>
    public static DiagnosticDescriptor Of(DesignRule rule) => s_byRule[rule];

    private static (DesignRule Rule, DiagnosticDescriptor Descriptor)[] Layout() =>
    [
        Warning(DesignRule.HoleBetweenFields, RuleIdentifiers.HoleBetweenFields, "A hole lies between two fields",
            "'{0}.{1}' lies at offset {4}, and the hole of {2} between '{3}' and it has no name: it carries what lay on the stack, and no later field can have it; insert '{5}' before it"),
        Warning(DesignRule.EmbeddedHole, RuleIdentifiers.EmbeddedHole, "A hole lies within an embedded struct",
            "'{0}.{1}' embeds {2}, with {3} of padding that has no name: it carries what lay on the stack, and no later field can have it; name it as fields of {2}"),
        Warning(DesignRule.LayoutDiffers, RuleIdentifiers.LayoutDiffers, "An embedded struct has another size on i386",
            "'{0}.{1}' is {2}, which has {3} bytes on 64-bit machines and {4} on i386, where a 64-bit integer is aligned to 4; name the padding as fields of it, up to a multiple of 8"),
        Warning(DesignRule.SizeNotMultipleOf8, RuleIdentifiers.SizeNotMultipleOf8, "A size differs on i386",
            "Version {2} of '{0}' has {3} bytes on 64-bit machines and {4} on i386: it holds a 64-bit integer, and ends with '{1}' at {5}, no multiple of 8; append '{6}'"),
        Warning(DesignRule.UnnamedTail, RuleIdentifiers.UnnamedTail, "A version ends with padding",
            "Version {2} of '{0}' ends with '{1}' at {3}, but has {4} bytes: the padding carries what lay on the stack, so that no later field can have it; append '{5}'"),
    ];

    private static (DesignRule Rule, DiagnosticDescriptor Descriptor)[] Contract() =>
    [
        Info(DesignRule.CommandWithoutSize, RuleIdentifiers.CommandWithoutSize, "Nothing tells the size of a command's struct",
            "The command of '{0}' is an _IO number, which carries no size, and no field tells it, so that the struct can never grow; make the first field its size ([StructSize])"),
        Warning(DesignRule.SizeFieldNotFirst, RuleIdentifiers.SizeFieldNotFirst, "The size field is not the first",
            "'{0}.{1}' tells the struct's size, but lies at offset {3}: it is read before anything else, whatever the version; move it before '{4}'"),
        Warning(DesignRule.CommandSizeTwice, RuleIdentifiers.CommandSizeTwice, "A command carries the size that a field tells",
            "The command of '{0}' says Direction = {3}, so that its number carries the size and changes when the struct grows, though '{4}' tells the size; leave the direction out"),
        Warning(DesignRule.CommandSizeFixed, RuleIdentifiers.CommandSizeFixed, "A command fixes its struct's size",
            "The command of '{0}' says Direction = {3}, so that its number carries {4} bytes and is another command when the struct grows; make the first field its size and leave the direction out, or say SizeSource.CommandBits"),
        Warning(DesignRule.LargerStructRejected, RuleIdentifiers.LargerStructRejected, "A zero tail is refused",
            "'{0}' says Larger = {3}, so that a new program fails on this kernel though it uses nothing new; say LargerStruct.{4}, as copy_struct_from_user does"),
        Warning(DesignRule.LargerStructTruncated, RuleIdentifiers.LargerStructTruncated, "A tail is ignored",
            "'{0}' says Larger = {3}, so that a field which a new program sets is ignored without an error; say LargerStruct.AcceptZeroTail, which fails with E2BIG"),
        Warning(DesignRule.NoCap, RuleIdentifiers.NoCap, "The tail is scanned without a cap",
            "'{0}' says Cap = None, so that one call makes the kernel read as many bytes as the size's type can say; leave it out for the page size"),
        Info(DesignRule.ReplyLeavesTail, RuleIdentifiers.ReplyLeavesTail, "The reply leaves the caller's tail",
            "'{0}' says Reply = CopyHead, so that a larger caller finds its own bytes in the fields that this kernel does not know, and nothing tells it so; say Reply.CopyStructToUser, or ReplySize.Filled with a size field"),
        Info(DesignRule.ReplySizeUnchanged, RuleIdentifiers.ReplySizeUnchanged, "The reply's size says nothing",
            "'{0}' says ReplySize = Unchanged, so that '{3}' does not tell the caller which fields this kernel filled; say ReplySize.Filled"),
        (DesignRule.CommandCollides, Descriptor(RuleIdentifiers.CommandCollides, "Two structs have one command", DiagnosticSeverity.Warning,
            "The command of '{0}' is {3}, and so is that of '{4}' (struct {5}): a descriptor cannot tell them apart; choose another number", WellKnownDiagnosticTags.CompilationEnd)),
    ];

    private static (DesignRule Rule, DiagnosticDescriptor Descriptor)[] Fields() =>
    [
        Warning(DesignRule.FlagsUnchecked, RuleIdentifiers.FlagsUnchecked, "Flags are not checked",
            "'{0}.{1}' takes any value: programs that pass garbage work today, so that no bit can get a meaning later; mark it [KnownBits], or [MustBeZero] while there is no flag"),
        Warning(DesignRule.ReservedUnchecked, RuleIdentifiers.ReservedUnchecked, "Reserved room is not checked",
            "'{0}.{1}' takes any value: programs that pass garbage work today, so that no field can take its place later; mark it [MustBeZero]"),
        Warning(DesignRule.OutputWithoutMask, RuleIdentifiers.OutputWithoutMask, "An output of bits has no mask",
            "'{0}.{1}' is handed out as it is, though its bits have meanings ({3}): private and future bits leave the kernel as well; name those that may with [OutputMask]"),
        Warning(DesignRule.LibcTime, RuleIdentifiers.LibcTime, "A time struct of libc is embedded",
            "'{0}.{1}' holds {2}, whose members have 32 or 64 bits as the program was built; use a ulong of nanoseconds, or two longs as in __kernel_timespec"),
        Warning(DesignRule.ZeroWithoutMeaning, RuleIdentifiers.ZeroWithoutMeaning, "Zero has no meaning in a later field",
            "'{0}.{1}' came with version {2}, so that older callers pass 0, which {3} does not name; give 0 a member that means what was done before"),
        Info(DesignRule.NewBitFields, RuleIdentifiers.NewBitFields, "A new interface has bit-fields",
            "'{0}.{1}' is cut into bit-fields ({4}), whose bits C leaves to each ABI: a big-endian machine counts them from the other end; make each a bit of an enum and name them all with [KnownBits]"),
        Info(DesignRule.CNameOfLibc, RuleIdentifiers.CNameOfLibc, "The struct tag is one of libc's",
            "'{0}' is struct {3} in C, which {4} defines as well: a program that includes both headers does not compile; choose another tag"),
        Info(DesignRule.UnitUndocumented, RuleIdentifiers.UnitUndocumented, "A time's unit is said nowhere",
            "'{0}.{1}' is a time, but neither its name nor its comment says in what unit; name it '{1}Ns', or say the unit in its comment"),
    ];

    private static (DesignRule Rule, DiagnosticDescriptor Descriptor) Warning(DesignRule rule, string id, string title, string message) =>
        (rule, Descriptor(id, title, DiagnosticSeverity.Warning, message));

    private static (DesignRule Rule, DiagnosticDescriptor Descriptor) Info(DesignRule rule, string id, string title, string message) =>
        (rule, Descriptor(id, title, DiagnosticSeverity.Info, message));

    private static DiagnosticDescriptor Descriptor(string id, string title, DiagnosticSeverity severity, string message, params string[] tags) =>
        new(id, title, message, RuleCategories.Design, severity, isEnabledByDefault: true, helpLinkUri: RuleIdentifiers.HelpLink(id), customTags: tags);
}
