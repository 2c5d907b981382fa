namespace UapiGen.Abi;

/// <summary>Finds the structs and unions that a declaration embeds, each once.</summary>
internal static class EmbeddedCollector
{
    public static EquatableArray<EmbeddedSnapshot> Collect(StructDeclaration declaration)
    {
        Dictionary<string, EmbeddedSnapshot>? found = null;
        foreach (FieldDeclaration field in declaration.Fields)
            Visit(field.Type, ref found);
        if (declaration.Tail is { } tail) Visit(tail.Element, ref found);
        if (found is null) return default;

        var all = new EmbeddedSnapshot[found.Count];
        found.Values.CopyTo(all, 0);
        Array.Sort(all, static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        return new EquatableArray<EmbeddedSnapshot>(all);
    }

    private static void Visit(AbiType type, ref Dictionary<string, EmbeddedSnapshot>? found)
    {
        while (type is ArrayType array) type = array.Element;
        if (type is not CompositeType embedded) return;
        found ??= new Dictionary<string, EmbeddedSnapshot>(StringComparer.Ordinal);
        string name = FullName.Plain(embedded.Name);
        if (found.ContainsKey(name)) return;

        found.Add(name, Snapshot(name, embedded));
        foreach (StructMember member in embedded.Members)
            Visit(member.Type, ref found);
    }

    private static EmbeddedSnapshot Snapshot(string name, CompositeType embedded)
    {
        StructLayout wide = LayoutEngine.Lay(embedded, TargetAbi.X86_64);
        StructLayout narrow = LayoutEngine.Lay(embedded, TargetAbi.I386);
        var members = new EmbeddedMember[embedded.Members.Count];
        for (int i = 0; i < members.Length; i++)
        {
            members[i] = new EmbeddedMember(
                embedded.Members[i].Name,
                TypeReference.Of(embedded.Members[i].Type),
                new PerLayout(wide.Fields[i].Offset, narrow.Fields[i].Offset))
            {
                Since = embedded.Members[i].Since,
                Align = embedded.Members[i].Align,
                IsAnonymous = embedded.Members[i].IsAnonymous,
            };
        }
        // In a union no member is before another.
        if (embedded is UnionType) Array.Sort(members, static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        return new EmbeddedSnapshot(
            name,
            new PerLayout(wide.Size, narrow.Size),
            new PerLayout(wide.Alignment, narrow.Alignment),
            new EquatableArray<EmbeddedMember>(members))
        {
            IsUnion = embedded is UnionType,
        };
    }
}
