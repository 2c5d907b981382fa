using UapiGen.Abi.Tests.Baselines;
using UapiGen.History.Tests.Corpus;

namespace UapiGen.Abi.Export.Tests.Support;

/// <summary>The structs that are exported: every baseline that we ship, every release of every struct of the corpus, and one with everything in it.</summary>
internal static class Subjects
{
    private static readonly Dictionary<string, AbiSnapshot> s_all = All();

    /// <summary>Their names, for theories.</summary>
    public static TheoryData<string> Names => [.. s_all.Keys];

    /// <summary>The names of those that are no older release of another.</summary>
    public static TheoryData<string> Newest => [.. s_all.Keys.Where(name => !name.Contains(" of ", StringComparison.Ordinal) || name.EndsWith("newest", StringComparison.Ordinal))];

    /// <summary>A struct by name.</summary>
    public static AbiSnapshot Of(string name) => s_all[name];

    /// <summary>The snapshot of a baseline that we ship.</summary>
    public static AbiSnapshot Shipped(string file) => Read(Repository.PathOf("spec", "abi", "UapiGen.Linux", file));

    /// <summary>The newest release of a struct of the corpus.</summary>
    public static AbiSnapshot NewestOf(string tag) => s_all[$"{tag} of {Histories.Of(tag).Steps[^1].Release}, newest"];

    /// <summary>Bit-fields of each width of integer: full, with bits left, and reserved.</summary>
    private static AbiSnapshot Bits()
    {
        FieldDeclaration Word(string name, ScalarKind kind, params BitFieldDeclaration[] bits) => new(name, new ScalarType(kind)) { BitFields = new(bits) };
        StructDeclaration declaration = new("Bits", "bits", new(
            Word("Flags", ScalarKind.U64, new("Disabled", 1), new("PreciseIp", 2), new("Wide", 40), new("Reserved1", 21, MustBeZero: true)),
            Word("Word", ScalarKind.U32, new("Low", 3), new("High", 7)),
            Word("Half", ScalarKind.U16, new BitFieldDeclaration("All", 16)),
            Word("Byte", ScalarKind.U8, new BitFieldDeclaration("Nibble", 4)),
            new("After", new ScalarType(ScalarKind.U8)),
            Word("Last", ScalarKind.U64, new BitFieldDeclaration("First", 1)) with { Since = 1 }), new Contract());
        return AbiSnapshot.Of(declaration, "Ns.Bits");
    }

    /// <summary>Alignments that are said, members without a name in C, an array that follows, a version that was withdrawn.</summary>
    private static AbiSnapshot Shapes()
    {
        ScalarType u8 = new(ScalarKind.U8), u32 = new(ScalarKind.U32), u64 = new(ScalarKind.U64);
        StructType pair = new("Ns.Pair", new(new StructMember("Low", u32), new StructMember("High", u64) { Align = 8 }));
        UnionType either = new("Ns.Either", new(new StructMember("Period", u64), new StructMember("Frequency", u32), new StructMember("Both", pair) { IsAnonymous = true }));
        StructType strict = new("Ns.Strict", new(new StructMember("One", u8), new StructMember("Pairs", new ArrayType(pair, 2)))) { Align = 16 };
        StructType item = new("Ns.Item", new(new StructMember("Key", u32), new StructMember("Flags", u32)));
        StructDeclaration declaration = new("Shapes", "shapes", new(
            new("First", u8),
            new("Aligned", u64) { Align = 8 },
            new("Far", u32) { Align = 16 },
            new("Choice", either) { IsAnonymous = true },
            new("Strict", strict),
            new("Ranges", new ArrayType(new ArrayType(u32, 3), 2), Since: 2) { Align = 32 }), new Contract())
        {
            Align = 32,
            SkippedVersions = new(new SkippedVersion(1, 112)),
            Tail = new FlexibleTail("items", item),
        };
        return AbiSnapshot.Of(declaration, "Ns.Shapes");
    }

    /// <summary>A union of commands, as bpf(2) has it: each choice is a struct that C gives no name, one of them with a union and bytes that nobody named.</summary>
    private static AbiSnapshot Choices()
    {
        ScalarType u8 = new(ScalarKind.U8), u32 = new(ScalarKind.U32), u64 = new(ScalarKind.U64);
        UnionType value = new("Ns.Value", new(new StructMember("Value", u64) { Align = 8 }, new StructMember("NextKey", u64) { Align = 8 }));
        StructType create = new("Ns.Create", new(
            new StructMember("MapType", u32), new StructMember("KeySize", u32), new StructMember("ValueSize", u32), new StructMember("MaxEntries", u32), new StructMember("MapFlags", u32),
            new StructMember("MapName", new ArrayType(u8, 16))));
        StructType element = new("Ns.Element", new(
            new StructMember("MapFd", u32), new StructMember("Key", u64) { Align = 8 }, new StructMember("Content", value) { IsAnonymous = true }, new StructMember("Flags", u64)));
        StructType test = new("Ns.Test", new(new StructMember("ProgFd", u32), new StructMember("Retval", u32), new StructMember("DataSizeInOfAnUnusuallyLongName", u8), new StructMember("Context", new ArrayType(u64, 12))));
        StructDeclaration declaration = new("Choices", "choices", new(
            new("MapCreate", create) { IsAnonymous = true }, new("MapElement", element) { IsAnonymous = true }, new("Test", test, Since: 1)), new Contract())
        {
            IsUnion = true,
        };
        return AbiSnapshot.Of(declaration, "Ns.Choices");
    }

    /// <summary>A union that grew by one of its structs, then by another: the first has no name in C, the second has one.</summary>
    private static AbiSnapshot Grown()
    {
        ScalarType u32 = new(ScalarKind.U32), u64 = new(ScalarKind.U64);
        StructType load = new("Ns.Load", new(new StructMember("Kind", u32), new StructMember("Count", u32), new StructMember("Code", u64) { Since = 1 }));
        StructType query = new("Ns.Query", new(new StructMember("Fd", u32), new StructMember("Flags", u32), new StructMember("Ids", new ArrayType(u64, 2)) { Since = 2 }));
        StructDeclaration declaration = new("Grown", "grown", new(new("Load", load) { IsAnonymous = true }, new("Query", query)), new Contract())
        {
            IsUnion = true,
        };
        return AbiSnapshot.Of(declaration, "Ns.Grown");
    }

    /// <summary>Names in C that are said, others that follow, and constants that C has none for.</summary>
    private static AbiSnapshot Named()
    {
        EnumDeclaration modes = new("Ns.Modes", ScalarKind.U32, new(
            new EnumMember("None", 0) { CName = "" }, new EnumMember("Fast", 1) { CName = "NAMED_QUICK" }, new EnumMember("Safe", 2), new EnumMember("Both", 3) { CName = "" })) { CName = "named_mode" };
        EnumDeclaration inner = new("Ns.Inner", ScalarKind.U32, new(new EnumMember("One", 1) { CName = "" }, new EnumMember("Two", 2) { CName = "" }));
        StructDeclaration declaration = new("Named", "named", new(
            new("Size", new ScalarType(ScalarKind.U32)) { IsStructSize = true }, new("Mode", new EnumType("Ns.Modes", ScalarKind.U32)), new("Inner", new EnumType("Ns.Inner", ScalarKind.U32)),
            new("Spare", new ScalarType(ScalarKind.U32)), new("Later", new ScalarType(ScalarKind.U64), Since: 1)), new Contract(), new CommandDeclaration(0xAE, 0xE5));
        return AbiSnapshot.Of(declaration, "Ns.Named", new(modes, inner), new(new ConstantDeclaration("Most", 64) { CName = "NAMED_MAX" }, new ConstantDeclaration("Room", 8) { CName = "" }), 251)
            with { Names = new StatedNames("NAMED_GET", "NAMED_CAP", "NAME_SIZE_VER") };
    }

    private static Dictionary<string, AbiSnapshot> All()
    {
        Dictionary<string, AbiSnapshot> all = new(StringComparer.Ordinal)
        {
            ["rich"] = SampleBaselines.RichSnapshot, ["bits"] = Bits(), ["shapes"] = Shapes(), ["choices"] = Choices(), ["grown"] = Grown(), ["named"] = Named(),
        };
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("spec", "abi"), "*.abi", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            all.Add(Path.GetFileName(file), Read(file));
        foreach (KernelHistory history in Histories.All)
        {
            foreach (HistoryStep step in history.Steps)
            {
                PublishedStruct published = step.Published;
                string release = step == history.Steps[^1] ? step.Release + ", newest" : step.Release;
                all.Add($"{history.CName} of {release}", AbiSnapshot.Of(published.Declaration, "Corpus." + published.Declaration.Name, published.Enums, published.Constants, published.Capability));
            }
        }
        return all;
    }

    private static AbiSnapshot Read(string file)
    {
        BaselineReading reading = BaselineText.Parse(File.ReadAllText(file));
        return reading.Baseline?.Newest ?? throw new InvalidDataException($"{file}: {reading.Faults[0].Rule}");
    }
}
