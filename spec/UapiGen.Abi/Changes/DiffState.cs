namespace UapiGen.Abi;

/// <summary>What a comparison knows and has found so far.</summary>
internal sealed class DiffState
{
    private readonly ArrayBuilder<AbiChange> _changes = new();
    private readonly HashSet<string>? _otherMembers;

    public DiffState(AbiSnapshot was, AbiSnapshot now, IReadOnlyCollection<string>? otherMembers)
    {
        Was = was;
        Now = now;
        if (otherMembers is not null) _otherMembers = new HashSet<string>(otherMembers, StringComparer.Ordinal);
        Fields = new FieldMatch(was, now);
        TypeNames = TypeMatch.Find(Fields, was, now);
    }

    public AbiSnapshot Was { get; }

    public AbiSnapshot Now { get; }

    public FieldMatch Fields { get; }

    /// <summary>The present name of each enumeration and embedded struct that has another than before.</summary>
    public Dictionary<string, string> TypeNames { get; }

    /// <summary>Enumerations whose underlying integer changed: what follows from that is said once.</summary>
    public HashSet<string> ChangedEnums { get; } = new(StringComparer.Ordinal);

    /// <summary>Enumerations and structs that a change of a field's type took away.</summary>
    public HashSet<string> ReplacedTypes { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a change was found from which other places, sizes and versions follow.</summary>
    public bool LayoutExplained { get; private set; }

    /// <summary>Whether the field that told the size is gone, moved into the caller's hands or was retyped.</summary>
    public bool SizeFieldExplained { get; set; }

    public bool HasAlias(string name) => _otherMembers is not null && _otherMembers.Contains(name);

    public string PresentName(string typeName) => TypeNames.TryGetValue(typeName, out string? present) ? present : typeName;

    public void Add(BreakRule rule, string? field, int? version, params string[] arguments) =>
        _changes.Add(new AbiChange(rule, field, version, new EquatableArray<string>(arguments)));

    /// <summary>Adds a change that explains why other fields lie elsewhere.</summary>
    public void AddLayout(BreakRule rule, string? field, int? version, params string[] arguments)
    {
        LayoutExplained = true;
        Add(rule, field, version, arguments);
    }

    public bool Has(BreakRule rule)
    {
        foreach (AbiChange change in _changes)
        {
            if (change.Rule == rule) return true;
        }
        return false;
    }

    public EquatableArray<AbiChange> ToArray() => new(_changes.ToArray());
}
