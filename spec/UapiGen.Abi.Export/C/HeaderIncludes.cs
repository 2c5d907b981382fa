namespace UapiGen.Abi.Export;

/// <summary>The top of a header: what it needs, and what the kernel's own headers have already.</summary>
internal static class HeaderIncludes
{
    private const string VersionHeader = "linux/version.h";

    public static void Write(CWriter writer, IReadOnlyList<AbiSnapshot> structs)
    {
        writer.Gap();
        writer.Line("#include <stddef.h>");
        if (structs.Any(one => one.Command is not null)) writer.Line("#include <linux/ioctl.h>");
        writer.Line("#include <linux/types.h>");

        SortedDictionary<string, SortedSet<string>> tags = new(StringComparer.Ordinal);
        foreach (AbiSnapshot one in structs)
        {
            Add(tags, one.CName);
            foreach (EmbeddedSnapshot embedded in one.Embedded) Add(tags, CNames.Tag(embedded.Name));
        }
        if (tags.Count == 0) return;

        writer.Gap();
        writer.Line("/* What the kernel's own headers have is taken from there. */");
        writer.Line($"#if defined(__has_include) && !defined({CHeader.OwnMacro})");
        foreach ((string header, SortedSet<string> ofHeader) in tags) WriteHeader(writer, header, ofHeader);
        writer.Line("#endif");
    }

    private static void WriteHeader(CWriter writer, string header, SortedSet<string> tags)
    {
        KernelStruct[] structs = [.. tags.Select(tag => KernelStruct.Find(tag)!)];
        bool asksRelease = structs.Any(one => one.Release != 0);
        // Where libc has the struct by itself, the kernel's header would define it again.
        bool allHaveMacros = structs.All(one => one.Macro is not null);
        if (allHaveMacros) writer.Line("#if " + string.Join(" || ", structs.Select(one => "!" + KernelStruct.IsTheirs(one.Macro!)).Distinct()));
        writer.Line($"#if __has_include(<{header}>)");
        writer.Line($"#include <{header}>");
        if (asksRelease) writer.Line($"#include <{VersionHeader}>");
        foreach ((string tag, KernelStruct one) in tags.Zip(structs))
        {
            // A macro that came with the struct is looked for where the struct would be defined.
            if (one.Macro is not null) continue;
            if (one.Release != 0) writer.Line($"#if LINUX_VERSION_CODE >= KERNEL_VERSION({one.Release >> 16}, {(one.Release >> 8) & 0xFF}, 0)");
            writer.Line($"#define {StructGuard.Marker(tag)}");
            if (one.Release != 0) writer.Line("#endif");
        }
        writer.Line("#endif");
        if (allHaveMacros) writer.Line("#endif");
    }

    private static void Add(SortedDictionary<string, SortedSet<string>> tags, string tag)
    {
        if (KernelStruct.Find(tag) is not { } known) return;
        if (!tags.TryGetValue(known.Header, out SortedSet<string>? ofHeader)) tags[known.Header] = ofHeader = new SortedSet<string>(StringComparer.Ordinal);
        ofHeader.Add(tag);
    }
}
