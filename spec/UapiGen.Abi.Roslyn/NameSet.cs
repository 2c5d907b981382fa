namespace UapiGen.Abi.Roslyn;

/// <summary>Names, each once. Most sets of them are so small that looking through a list is cheaper than hashing.</summary>
internal sealed class NameSet
{
    private const int Few = 24;

    private readonly List<string> _few = [];
    private HashSet<string>? _many;

    /// <summary>Adds a name; false where it is there already.</summary>
    public bool Add(string name)
    {
        if (_many is not null) return _many.Add(name);
        foreach (string known in _few)
        {
            if (known == name) return false;
        }
        _few.Add(name);
        if (_few.Count == Few) _many = new HashSet<string>(_few, StringComparer.Ordinal);
        return true;
    }
}
