using System.Globalization;

namespace UapiGen.History.Tests.Mutations;

/// <summary>Where everything of a struct lies, at any depth and on both layouts: what tells whether a change moved what was there.</summary>
internal static class Places
{
    private static readonly TargetAbi[] s_targets = [TargetAbi.X86_64, TargetAbi.I386];

    /// <summary>Whether all that the struct had lies where it did, and every version has the size and the alignment that it had.</summary>
    public static bool StayAlike(StructDeclaration was, StructDeclaration now) => s_targets.All(target =>
        Versions(was, target).SequenceEqual(Versions(now, target)) && Of(was, target).IsSubsetOf(Of(now, target)));

    private static IEnumerable<(int Number, int Size, int Alignment)> Versions(StructDeclaration declaration, TargetAbi target) =>
        VersionTable.Compute(declaration, target).Select(version => (version.Number, version.Size, version.Alignment));

    /// <summary>Each place with its path; of an array of structs, the first.</summary>
    private static HashSet<string> Of(StructDeclaration declaration, TargetAbi target)
    {
        HashSet<string> places = [];
        StructLayout layout = LayoutEngine.Lay(declaration, target);
        for (int i = 0; i < declaration.Fields.Count; i++) Add(places, declaration.Fields[i].Name, declaration.Fields[i].Type, layout.Fields[i].Offset, target);
        if (layout.TailOffset is { } tail) places.Add(string.Create(CultureInfo.InvariantCulture, $"{declaration.Tail!.Name}[] {tail}"));
        return places;
    }

    private static void Add(HashSet<string> places, string path, AbiType type, int offset, TargetAbi target)
    {
        // What is in an array has its whole size to keep; what is not ends where its last member does.
        string size = type is CompositeType ? "" : LayoutEngine.Measure(type, target).Size.ToString(CultureInfo.InvariantCulture);
        places.Add(string.Create(CultureInfo.InvariantCulture, $"{path} {offset} {size}"));
        while (type is ArrayType array) type = array.Element;
        if (type is not CompositeType embedded) return;
        StructLayout layout = LayoutEngine.Lay(embedded, target);
        for (int i = 0; i < embedded.Members.Count; i++) Add(places, $"{path}.{embedded.Members[i].Name}", embedded.Members[i].Type, offset + layout.Fields[i].Offset, target);
    }
}
