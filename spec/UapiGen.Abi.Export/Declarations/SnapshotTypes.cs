namespace UapiGen.Abi.Export;

/// <summary>Resolves the types that a snapshot only names.</summary>
internal sealed class SnapshotTypes
{
    /// <summary>The packings that C compilers know, after none.</summary>
    private static readonly int[] s_packs = [0, 1, 2, 4, 8, 16];

    private readonly Dictionary<string, EmbeddedSnapshot> _embedded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CompositeType> _resolved = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public SnapshotTypes(AbiSnapshot snapshot)
    {
        foreach (EmbeddedSnapshot embedded in snapshot.Embedded) _embedded[embedded.Name] = embedded;
    }

    /// <summary>The type of a reference, arrays around it included.</summary>
    public AbiType Of(TypeReference reference)
    {
        AbiType type = reference.Shape switch
        {
            TypeShape.Scalar => new ScalarType(reference.Kind),
            TypeShape.Enum => new EnumType(reference.Name, reference.Kind),
            _ => Embedded(reference.Name),
        };
        foreach (int length in reference.Lengths) type = new ArrayType(type, length);
        return type;
    }

    private CompositeType Embedded(string name)
    {
        if (_resolved.TryGetValue(name, out CompositeType? known)) return known;
        if (!_embedded.TryGetValue(name, out EmbeddedSnapshot? snapshot)) throw new ExportException($"the embedded struct {name} is described nowhere");
        if (!_open.Add(name)) throw new ExportException($"the embedded struct {name} contains itself");

        var members = new StructMember[snapshot.Members.Count];
        for (int i = 0; i < members.Length; i++)
        {
            EmbeddedMember member = snapshot.Members[i];
            members[i] = new StructMember(member.Name, Of(member.Type)) { Align = member.Align, IsAnonymous = member.IsAnonymous, Since = member.Since };
        }
        _open.Remove(name);
        return _resolved[name] = Packed(snapshot, new EquatableArray<StructMember>(members));
    }

    /// <summary>A snapshot says where members lie and not why: packing and alignment are the first under which they all lie there.</summary>
    private static CompositeType Packed(EmbeddedSnapshot snapshot, EquatableArray<StructMember> members)
    {
        foreach (int align in new[] { 0, snapshot.Alignment.Lp64 })
        {
            foreach (int pack in s_packs)
            {
                CompositeType type = snapshot.IsUnion ? new UnionType(snapshot.Name, members, pack) : new StructType(snapshot.Name, members, pack);
                type = type with { Align = align };
                if (Explains(snapshot, LayoutEngine.Lay(type, TargetAbi.X86_64), static place => place.Lp64) &&
                    Explains(snapshot, LayoutEngine.Lay(type, TargetAbi.I386), static place => place.I386))
                    return type;
            }
        }
        throw new ExportException($"no packing and no alignment lays the members of {snapshot.Name} where its baseline has them");
    }

    private static bool Explains(EmbeddedSnapshot snapshot, StructLayout layout, Func<PerLayout, int> side)
    {
        if (layout.Size != side(snapshot.Size) || layout.Alignment != side(snapshot.Alignment)) return false;
        for (int i = 0; i < layout.Fields.Count; i++)
        {
            if (layout.Fields[i].Offset != side(snapshot.Members[i].Offset)) return false;
        }
        return true;
    }
}
