namespace UapiGen.Abi.Export;

/// <summary>Writes structs as a C header: for C and C++, in any order with the kernel's headers and libc's.</summary>
/// <remarks>
/// <list type="number">
/// <item>The kernel's own headers come first. A struct that the ones at hand define is theirs, so that no order of includes can define it twice;
/// whoever defines UAPIGEN_OWN before gets all of them from here.</item>
/// <item>Macros are only defined where nobody did; that they have the value meant here is checked.</item>
/// <item>Each definition is followed by what the compiler must agree on: sizes, the ends of versions, every offset.</item>
/// </list>
/// </remarks>
public static class CHeader
{
    /// <summary>What is defined to take no struct from the kernel's headers.</summary>
    public const string OwnMacro = "UAPIGEN_OWN";

    /// <summary>What is defined to have no assertion: by who asks for the numbers that they would be about.</summary>
    public const string NoAssertsMacro = "UAPIGEN_NO_ASSERTS";

    internal const string AssertMacro = "UAPIGEN_ASSERT";

    /// <summary>Writes the header.</summary>
    /// <param name="structs">The structs, each with a tag of its own.</param>
    /// <param name="name">What the header is called, for its include guard; the first struct's tag unless said.</param>
    /// <exception cref="ExportException">Two structs have one tag, two constants one name, or a snapshot contradicts itself.</exception>
    public static string Write(IReadOnlyList<AbiSnapshot> structs, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(structs);
        if (structs.Count == 0) throw new ExportException("there is no struct to write");
        HashSet<string> tags = new(StringComparer.Ordinal);
        foreach (AbiSnapshot one in structs)
        {
            if (!CIdentifier.IsValid(one.CName)) throw new ExportException($"{one.CName} is no name in C");
            if (!tags.Add(one.CName)) throw new ExportException($"two structs have the tag {one.CName}; a header can only have one of them");
        }

        if (CConstantTable.Clashes(structs).FirstOrDefault() is { } clash)
            throw new ExportException($"{clash.CName} is the name in C of {clash.One} and of {clash.Other}, whose values differ: say another [CName] of one of them, or write their structs to files of their own");

        string guard = "UAPIGEN_" + CNames.Macro(name ?? structs[0].CName) + "_H";
        CWriter writer = new();
        writer.Line("/* Written by uapigen: what is changed here is lost when it is written again. */");
        writer.Line($"#ifndef {guard}");
        writer.Line($"#define {guard}");
        HeaderIncludes.Write(writer, structs);
        WriteAssertMacro(writer);
        foreach (AbiSnapshot one in structs) new StructSection(writer, one).Write();
        writer.Gap();
        writer.Line($"#endif /* {guard} */");
        return writer.ToString();
    }

    private static void WriteAssertMacro(CWriter writer)
    {
        const string nothing = "struct uapigen_asserts_nothing";
        writer.Gap();
        writer.Line($"#ifndef {AssertMacro}");
        writer.Line($"#if defined({NoAssertsMacro})");
        writer.Line($"#define {AssertMacro}(condition) {nothing}");
        writer.Line("#elif defined(__cplusplus) && __cplusplus >= 201103L");
        writer.Line($"#define {AssertMacro}(condition) static_assert(condition, #condition)");
        writer.Line("#elif !defined(__cplusplus) && defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L");
        writer.Line($"#define {AssertMacro}(condition) _Static_assert(condition, #condition)");
        writer.Line("#else /* a compiler that cannot be asked */");
        writer.Line($"#define {AssertMacro}(condition) {nothing}");
        writer.Line("#endif");
        writer.Line("#endif");
    }
}
