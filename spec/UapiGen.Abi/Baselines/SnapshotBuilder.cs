namespace UapiGen.Abi;

/// <summary>What the blocks read so far add up to.</summary>
internal sealed class SnapshotBuilder(FactScratch scratch)
{
    public string CName { get; set; } = "";

    public string TypeName { get; set; } = "";

    public bool IsUnion { get; set; }

    public int? Capability { get; set; }

    public CommandDeclaration? Command { get; set; }

    public StatedNames Names { get; set; } = StatedNames.None;

    public int Pack { get; set; }

    public int Align { get; set; }

    public TailSnapshot? Tail { get; set; }

    public Contract Contract { get; set; } = ContractAxis.Silent();

    public int FloorI386 { get; set; }

    /// <summary>The axes of the contract that were said, a bit each.</summary>
    public int AxesSaid { get; set; }

    public ArrayBuilder<VersionSnapshot> Versions { get; } = new();

    public Dictionary<string, FieldSnapshot> Fields => scratch.Fields;

    public Dictionary<string, EnumBuilder> Enums => scratch.Enums;

    public Dictionary<string, EmbeddedBuilder> Embedded => scratch.Embedded;

    public Dictionary<string, ConstantDeclaration> Constants => scratch.Constants;

    public AbiSnapshot Build() => new(TypeName, CName)
    {
        IsUnion = IsUnion,
        Capability = Capability,
        Command = Command,
        Names = Names,
        Pack = Pack,
        Align = Align,
        Tail = Tail,
        Contract = Contract,
        FloorI386 = FloorI386,
        Versions = new EquatableArray<VersionSnapshot>(Versions.ToArray()),
        Fields = Sorted(Fields.Values, IsUnion ? SnapshotOrder.CompareInUnion : static (one, other) => one.Offset.Lp64.CompareTo(other.Offset.Lp64)),
        Enums = SnapshotOrder.Enums(new EquatableArray<EnumDeclaration>(Made(Enums.Values, static one => one.Build()))),
        Embedded = Sorted(Made(Embedded.Values, static one => one.Build()), static (one, other) => string.CompareOrdinal(one.Name, other.Name)),
        Constants = Sorted(Constants.Values, static (one, other) => string.CompareOrdinal(one.Name, other.Name)),
    };

    /// <summary>The size of a type; null where it embeds a struct or union that was not described as such, and where it is too large.</summary>
    public (PerLayout Size, PerLayout Alignment)? Measure(TypeReference type)
    {
        long wide, narrow;
        PerLayout alignment;
        if (type.IsEmbedded)
        {
            if (!Embedded.TryGetValue(type.Name, out EmbeddedBuilder? embedded) || embedded.IsUnion != (type.Shape == TypeShape.Union)) return null;
            (wide, narrow, alignment) = (embedded.Size.Lp64, embedded.Size.I386, embedded.Alignment);
        }
        else
        {
            int size = type.Kind.Size();
            (wide, narrow) = (size, size);
            alignment = new PerLayout(size, Math.Min(size, TargetAbi.I386.U64Alignment));
        }
        foreach (int length in type.Lengths)
        {
            wide *= length;
            narrow *= length;
            if (wide > int.MaxValue || narrow > int.MaxValue) return null;
        }
        return (new PerLayout((int)wide, (int)narrow), alignment);
    }

    /// <summary>Where a field stands among the others: by its offset, or by its rank in a union, where all offsets are 0.</summary>
    public int PlaceOf(FieldSnapshot field)
    {
        if (!IsUnion) return field.Offset.Lp64;
        int before = 0;
        foreach (FieldSnapshot other in Fields.Values)
        {
            if (SnapshotOrder.CompareInUnion(other, field) < 0) before++;
        }
        return before;
    }

    private static T2[] Made<T1, T2>(ICollection<T1> builders, Func<T1, T2> make)
    {
        var made = new T2[builders.Count];
        int next = 0;
        foreach (T1 builder in builders) made[next++] = make(builder);
        return made;
    }

    private static EquatableArray<T> Sorted<T>(ICollection<T> values, Comparison<T> order)
        where T : IEquatable<T>
    {
        var sorted = new T[values.Count];
        values.CopyTo(sorted, 0);
        Array.Sort(sorted, order);
        return new EquatableArray<T>(sorted);
    }
}

/// <summary>An enumeration whose members are being read.</summary>
internal sealed class EnumBuilder(string name, ScalarKind underlying)
{
    public ScalarKind Underlying { get; } = underlying;

    public Dictionary<string, ulong> Members { get; } = new(StringComparer.Ordinal);

    public string? CName { get; set; }

    /// <summary>What is said of the members' names in C; null where nothing is.</summary>
    public Dictionary<string, string>? MemberCNames { get; set; }

    public EnumDeclaration Build()
    {
        var members = new EnumMember[Members.Count];
        int next = 0;
        foreach (KeyValuePair<string, ulong> member in Members)
        {
            string? said = null;
            MemberCNames?.TryGetValue(member.Key, out said);
            members[next++] = new EnumMember(member.Key, member.Value) { CName = said };
        }
        return new EnumDeclaration(name, Underlying, new EquatableArray<EnumMember>(members)) { CName = CName };
    }
}

/// <summary>An embedded struct or union whose members are being read.</summary>
internal sealed class EmbeddedBuilder(string name, bool isUnion, PerLayout size, PerLayout alignment)
{
    public bool IsUnion { get; } = isUnion;

    public PerLayout Size { get; } = size;

    public PerLayout Alignment { get; } = alignment;

    public ArrayBuilder<EmbeddedMember> Members { get; } = new();

    public EmbeddedSnapshot Build() => new(name, Size, Alignment, new EquatableArray<EmbeddedMember>(Members.ToArray())) { IsUnion = IsUnion };
}
