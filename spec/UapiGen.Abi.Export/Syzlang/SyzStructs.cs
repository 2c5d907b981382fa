namespace UapiGen.Abi.Export;

/// <summary>The structs: one a version, what they embed, those with tails, and the choice between all of them.</summary>
internal sealed class SyzStructs(LayoutTable table, SyzFlags flags)
{
    private readonly AbiSnapshot _snapshot = table.Snapshot;
    private readonly SyzTypes _types = new(table.Snapshot, flags);

    /// <summary>The definitions.</summary>
    public IReadOnlyList<string> Definitions => _types.Definitions;

    /// <summary>What any caller may pass.</summary>
    public string Any => _snapshot.CName + "_any";

    /// <summary>The versions that callers have.</summary>
    public IEnumerable<VersionSnapshot> Versions => _snapshot.Versions.Where(version => !version.IsWithdrawn);

    /// <summary>The struct of a version.</summary>
    public string OfVersion(int version) => $"{_snapshot.CName}_v{CText.Decimal(version)}";

    public void Write()
    {
        List<string> choices = [];
        foreach (VersionSnapshot version in Versions)
        {
            Struct(OfVersion(version.Number), version, tail: null);
            choices.Add($"v{CText.Decimal(version.Number)}\t{OfVersion(version.Number)}");
        }
        if (ContractRules.IsSized(_snapshot.Contract.SizeSource))
        {
            foreach ((string name, string tail) in new[] { ("zero_tail", "const[0, int64]"), ("bad_tail", "const[1, int64]") })
            {
                Struct($"{_snapshot.CName}_{name}", _snapshot.Versions[^1], tail);
                choices.Add($"{name}\t{_snapshot.CName}_{name}");
            }
            if (_snapshot.Contract.SizeSource == SizeSource.Field)
            {
                _types.SaysAnySize = true;
                Struct($"{_snapshot.CName}_bad_size", _snapshot.Versions[^1], tail: null);
                choices.Add($"bad_size\t{_snapshot.CName}_bad_size");
            }
            choices.Add("cut\tarray[int8]");
        }
        _types.Union(Any, choices, isVarlen: true);
    }

    private void Struct(string name, VersionSnapshot version, string? tail)
    {
        List<string> members = [];
        LayoutRow[] rows = [.. table.Rows.Where(row => row.Since <= version.Number && row.Kind != LayoutRowKind.FlexibleTail)];
        if (_snapshot.IsUnion)
        {
            string choice = name + "_choice";
            _types.Union(choice, [.. rows.Where(row => !row.IsUnnamed).Select(row => $"{SyzTypes.Name(row)}\t{_types.Of(row)}")], isVarlen: false);
            members.Add($"choice\t{choice}");
        }
        else
        {
            members.AddRange(_types.Members(rows, version.Size.Lp64));
            if (tail is null && table.Rows[^1] is { Kind: LayoutRowKind.FlexibleTail } flexible) members.Add($"{flexible.Name}\tarray[{_types.Element(flexible)}]");
        }
        if (tail is not null) members.Add($"tail\t{tail}");
        _types.Struct(name, members);
    }
}
