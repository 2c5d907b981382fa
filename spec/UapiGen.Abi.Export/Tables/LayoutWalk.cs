namespace UapiGen.Abi.Export;

/// <summary>Walks a struct and what it embeds, and finds what lies between the members.</summary>
internal sealed class LayoutWalk
{
    private readonly EquatableArray<VersionSnapshot> _versions;
    private readonly EquatableArray<EnumDeclaration> _enums;
    private readonly TailStart _tail;

    private LayoutWalk(AbiSnapshot snapshot) => (_versions, _enums, _tail) = (snapshot.Versions, snapshot.Enums, snapshot.Contract.Tail);

    /// <summary>The rows of a struct, in the order of memory.</summary>
    public static IReadOnlyList<LayoutRow> Of(AbiSnapshot snapshot, StructDeclaration declaration)
    {
        LayoutWalk walk = new(snapshot);
        var members = new Member[declaration.Fields.Count];
        for (int i = 0; i < members.Length; i++)
        {
            (FieldSnapshot field, FieldDeclaration declared) = (snapshot.Fields[i], declaration.Fields[i]);
            members[i] = new Member(field.Name, declared.Type, field.Offset, field.Size, field.IsAnonymous, field.Since) { Field = field };
        }
        List<LayoutRow> rows = walk.Walk("", members, default, snapshot.Versions[^1].Size, snapshot.IsUnion, since: null);
        if (snapshot.Tail is { } tail) rows.Add(walk.Tail(tail, declaration.Tail!, snapshot.Versions[^1].Number));
        return rows;
    }

    /// <summary>The rows of members that lie in a struct or union.</summary>
    private List<LayoutRow> Walk(string path, IReadOnlyList<Member> members, PerLayout start, PerLayout size, bool isUnion, int? since)
    {
        List<LayoutRow> rows = [];
        PerLayout end = start;
        foreach (Member member in members)
        {
            if (!isUnion) AddGap(rows, LayoutRowKind.Hole, path, end, member.Offset, since);
            rows.Add(Row(path, member));
            PerLayout past = new(member.Offset.Lp64 + member.Size.Lp64, member.Offset.I386 + member.Size.I386);
            end = isUnion ? new PerLayout(Math.Max(end.Lp64, past.Lp64), Math.Max(end.I386, past.I386)) : past;
        }
        AddGap(rows, LayoutRowKind.Padding, path, end, new PerLayout(start.Lp64 + size.Lp64, start.I386 + size.I386), since);
        return rows;
    }

    private LayoutRow Row(string path, Member member)
    {
        string name = member.IsAnonymous ? "" : CNames.Field(member.Name);
        string own = name.Length == 0 ? path : path.Length == 0 ? name : path + "." + name;
        (AbiType element, string lengths) = Unfold(member.Type);
        var composite = element as CompositeType;
        var enumeration = element as EnumType;
        return new LayoutRow
        {
            Kind = LayoutRowKind.Field,
            Declared = member.Type,
            Field = member.Field,
            Name = name,
            Path = own,
            Type = member.IsAnonymous ? (element is UnionType ? "union" : "struct") : CText.Name(element) + lengths,
            Enumeration = enumeration is null ? "" : CNames.Short(enumeration.Name),
            CEnumeration = enumeration is null ? "" : CName(enumeration),
            Offset = member.Offset,
            Size = member.Size,
            Since = member.Since,
            MustBeZero = member.Field?.MustBeZero == true,
            Rules = member.Field is { } field ? RowRules.Of(field) : "",
            IsUnion = composite is UnionType,
            IsArray = lengths.Length > 0,
            Children = composite is not null ? Members(lengths.Length > 0 ? own + "[0]" : own, composite, member)
                : member.Field is { BitFields.Count: > 0 } stored ? Bits(own, stored) : [],
        };
    }

    private List<LayoutRow> Members(string path, CompositeType composite, Member holder)
    {
        StructLayout wide = LayoutEngine.Lay(composite, TargetAbi.X86_64), narrow = LayoutEngine.Lay(composite, TargetAbi.I386);
        var members = new Member[composite.Members.Count];
        for (int i = 0; i < members.Length; i++)
        {
            StructMember one = composite.Members[i];
            members[i] = new Member(
                one.Name, one.Type, new PerLayout(holder.Offset.Lp64 + wide.Fields[i].Offset, holder.Offset.I386 + narrow.Fields[i].Offset),
                new PerLayout(wide.Fields[i].Size, narrow.Fields[i].Size), one.IsAnonymous, Math.Max(holder.Since, one.Since));
        }
        return Walk(path, members, holder.Offset, new PerLayout(wide.Size, narrow.Size), composite is UnionType, holder.Since);
    }

    private static List<LayoutRow> Bits(string path, FieldSnapshot field)
    {
        List<LayoutRow> rows = [];
        int end = 0;
        foreach (BitFieldLayout bits in field.BitFields)
        {
            string name = CNames.Field(bits.Name);
            rows.Add(new LayoutRow
            {
                Kind = LayoutRowKind.Bits, Name = name, Path = path + "." + name, Type = CText.Bits(bits.Width), Offset = field.Offset, Size = default, Since = field.Since,
                FirstBit = bits.Start, BitWidth = bits.Width, MustBeZero = bits.MustBeZero, Rules = RowRules.Of(field, bits),
            });
            end = bits.End;
        }
        int left = (field.Size.Lp64 * 8) - end;
        if (left > 0)
        {
            rows.Add(new LayoutRow
            {
                Kind = LayoutRowKind.UnnamedBits, Name = "", Path = path, Offset = field.Offset, Size = default, Since = field.Since, FirstBit = end, BitWidth = left,
                MustBeZero = field.Check is not null, Rules = RowRules.OfUnnamedBits(field),
            });
        }
        return rows;
    }

    private LayoutRow Tail(TailSnapshot tail, FlexibleTail declared, int since)
    {
        string name = CNames.Field(tail.Name);
        Member first = new(tail.Name, declared.Element, tail.Offset, default, IsAnonymous: false, since);
        return new LayoutRow
        {
            Kind = LayoutRowKind.FlexibleTail, Name = name, Path = name, Type = CText.Name(declared.Element) + "[]", Declared = declared.Element, Offset = tail.Offset, Size = default,
            Since = since, IsArray = true, Rules = "follows the struct; how many there are is said elsewhere",
            Children = declared.Element is CompositeType composite ? Members(name + "[0]", composite, first) : [],
        };
    }

    /// <summary>Bytes that nobody named, where there are any in one of the layouts.</summary>
    private void AddGap(List<LayoutRow> rows, LayoutRowKind kind, string path, PerLayout from, PerLayout to, int? since)
    {
        PerLayout size = new(to.Lp64 - from.Lp64, to.I386 - from.I386);
        if (size is { Lp64: <= 0, I386: <= 0 }) return;
        rows.Add(new LayoutRow { Kind = kind, Name = "", Path = path, Offset = from, Size = size, Since = since ?? FirstVersionWith(from), Rules = RowRules.OfGap(kind, since is null && _tail == TailStart.KnownEnd) });
    }

    /// <summary>What was padding behind an older version's last field is of that version.</summary>
    private int FirstVersionWith(PerLayout offset)
    {
        foreach (VersionSnapshot version in _versions)
        {
            if (version.Size.Lp64 > offset.Lp64 || version.Size.I386 > offset.I386) return version.Number;
        }
        return _versions[^1].Number;
    }

    private string CName(EnumType type) => _enums.FirstOrDefault(one => one.Name == type.Name) is { } declared ? CConstantName.OfWhole(declared) ?? "" : "";

    private static (AbiType Element, string Lengths) Unfold(AbiType type)
    {
        string lengths = "";
        // The outer length stands first.
        for (; type is ArrayType array; type = array.Element) lengths += $"[{CText.Decimal(array.Length)}]";
        return (type, lengths);
    }

    private sealed record Member(string Name, AbiType Type, PerLayout Offset, PerLayout Size, bool IsAnonymous, int Since)
    {
        /// <summary>What is promised of it, where it is a field of the declared struct.</summary>
        public FieldSnapshot? Field { get; init; }
    }
}
