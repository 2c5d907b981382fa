namespace UapiGen.Abi.Export;

/// <summary>How a definition makes sure that it is the only one of its struct.</summary>
internal static class StructGuard
{
    /// <summary>What is defined where the struct is, by whichever header.</summary>
    public static string Marker(string tag) => "UAPIGEN_HAS_" + CNames.Macro(tag);

    /// <summary>
    /// What must all be undefined for a struct to be defined here. Size macros are that by themselves: the kernel's headers and libc's
    /// (glibc's sched.h since 2.41, sys/mount.h since 2.36) define them along with the struct, and ask for them before they do.
    /// </summary>
    public static string[] Of(AbiSnapshot owner)
    {
        KernelStruct? known = KernelStruct.Find(owner.CName);
        return known is null or { HasSizeMacros: true } ? [CNames.Size(owner, owner.Versions[0].Number)] : Of(owner.CName, known);
    }

    /// <summary>The same for a struct without versions.</summary>
    public static string[] Of(string tag) => Of(tag, KernelStruct.Find(tag));

    private static string[] Of(string tag, KernelStruct? known) => known?.Macro is { } macro ? [Marker(tag), macro] : [Marker(tag)];

    /// <summary>Opens the block.</summary>
    public static void Open(CWriter writer, string[] guards)
    {
        writer.Gap();
        writer.Line(guards.Length == 1 ? "#ifndef " + guards[0] : "#if " + string.Join(" && ", guards.Select(guard => "!" + KernelStruct.IsTheirs(guard))));
    }

    /// <summary>Closes it.</summary>
    public static void Close(CWriter writer, string[] guards) => writer.Line($"#endif /* {guards[0]} */");
}
