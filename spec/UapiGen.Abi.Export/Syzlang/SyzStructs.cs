namespace UapiGen.Abi.Export;

/// <summary>The structs: one a version, what they embed, those with tails, and the choice between all of them.</summary>
internal sealed class SyzStructs(LayoutTable table, SyzFlags flags)
{
    private readonly AbiSnapshot _snapshot = table.Snapshot;
    private readonly SyzTypes _types = new(table.Snapshot, flags);

    /// <summary>The definitions.</summary>
    public List<string> Definitions => _types.Definitions;

    /// <summary>What any caller may pass: the choice between all structs, or the only one that there is.</summary>
    public string Any { get; private set; } = "";

    /// <summary>The versions that callers have.</summary>
    public IReadOnlyList<VersionSnapshot> Versions { get; } = [.. table.Snapshot.Versions.Where(version => !version.IsWithdrawn)];

    /// <summary>The struct of a version.</summary>
    public string OfVersion(VersionSnapshot version) => $"{_snapshot.CName}_v{CText.Decimal(version.Number)}";

    public void Write()
    {
        List<string> names = [];
        foreach (VersionSnapshot version in Versions)
        {
            names.Add(OfVersion(version));
            Define(names[^1], version);
        }
        if (ContractRules.IsSized(_snapshot.Contract.SizeSource))
        {
            names.Add(Tail("zero_tail", "const[0, int64]"));
            names.Add(Tail("bad_tail", "const[1, int64]"));
            if (_snapshot.Contract.SizeSource == SizeSource.Field) names.Add(BadSize());
        }
        if (names is [string only])
        {
            Any = only;
            return;
        }
        Any = _snapshot.CName + "_any";
        IEnumerable<SyzMember> choices = names.Select(name => new SyzMember(name[(_snapshot.CName.Length + 1)..], name));
        if (ContractRules.IsSized(_snapshot.Contract.SizeSource)) choices = choices.Append(new SyzMember("cut", "array[int8]"));
        Definitions.Add(SyzText.Union(Any, choices, "varlen"));
    }

    /// <summary>The newest struct with more behind it than this kernel knows.</summary>
    private string Tail(string what, string tail)
    {
        string name = $"{_snapshot.CName}_{what}";
        VersionSnapshot newest = Versions[^1];
        // The choices of a union lie over each other, and no tail behind one of them.
        if (!_snapshot.IsUnion && (_snapshot.Contract.SizeSource == SizeSource.Field || table.Rows[^1].Kind == LayoutRowKind.FlexibleTail)) Struct(name, newest, tail);
        else Definitions.Add(SyzText.Struct(name, [new SyzMember("known", OfVersion(newest)), new SyzMember("tail", tail)], IsTailBehind(newest) ? "" : "packed"));
        return name;
    }

    /// <summary>The newest struct with a size that it may not have.</summary>
    private string BadSize()
    {
        string name = _snapshot.CName + "_bad_size";
        _types.SaysAnySize = true;
        Define(name, Versions[^1]);
        return name;
    }

    private void Define(string name, VersionSnapshot version)
    {
        if (_snapshot.IsUnion) Union(name, version);
        else Struct(name, version, tail: null);
    }

    private void Struct(string name, VersionSnapshot version, string? tail)
    {
        LayoutRow[] rows = [.. Rows(version)];
        LayoutRow? flexible = tail is null && table.Rows[^1].Kind == LayoutRowKind.FlexibleTail ? table.Rows[^1] : null;
        // syzkaller pads no struct whose end is open.
        bool isPacked = !SyzLayout.IsNatural(rows, default, version.Size) || (tail is not null && !IsTailBehind(version)) || (flexible is not null && rows[^1].IsUnnamed);
        List<SyzMember> members = [.. _types.Members(rows, version.Size.Lp64, isPacked)];
        if (flexible is not null) members.Add(new SyzMember(SyzNames.Member(flexible.Name), $"array[{_types.Element(flexible)}]"));
        if (tail is not null) members.Add(new SyzMember(members.Any(member => member.Name == "tail") ? "unknown_tail" : "tail", tail));
        Definitions.Add(SyzText.Struct(name, members, isPacked ? "packed" : ""));
    }

    private void Union(string name, VersionSnapshot version)
    {
        LayoutRow[] rows = [.. Rows(version).Where(row => !row.IsUnnamed)];
        SyzMember[] choices = [.. rows.Select(row => new SyzMember(SyzTypes.Name(row), _types.OfChoice(row, version)))];
        Definitions.Add(SyzText.Union(name, choices, rows.Max(row => row.Size.Lp64) < version.Size.Lp64 ? SyzTypes.Size(version.Size.Lp64) : ""));
    }

    /// <summary>The fields of a version and what is between them.</summary>
    private IEnumerable<LayoutRow> Rows(VersionSnapshot version) => table.Rows.Where(row => row.Since <= version.Number && row.Kind != LayoutRowKind.FlexibleTail);

    /// <summary>Whether a tail of 8 bytes lies right behind a version, with nothing in between.</summary>
    private static bool IsTailBehind(VersionSnapshot version) => version.Size is { Lp64: var wide, I386: var narrow } && wide % 8 == 0 && narrow % 4 == 0;
}
