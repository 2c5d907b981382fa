namespace UapiGen.Abi;

/// <summary>Finds enumerations and embedded structs that only have another name.</summary>
internal static class TypeMatch
{
    /// <summary>The present name of each that was renamed.</summary>
    public static Dictionary<string, string> Find(FieldMatch fields, AbiSnapshot was, AbiSnapshot now)
    {
        var match = new Renamings(was, now);
        for (int i = 0; i < fields.Present.Length; i++)
        {
            if (fields.Present[i] >= 0) match.Compare(was.Fields[i].Type, now.Fields[fields.Present[i]].Type);
        }
        foreach (EmbeddedSnapshot one in was.Embedded)
        {
            if (match.Present(one.Name) is not { } other) continue;
            for (int i = 0; i < one.Members.Count && i < other.Members.Count; i++)
            {
                if (one.Members[i].Name == other.Members[i].Name) match.Compare(one.Members[i].Type, other.Members[i].Type);
            }
        }
        return match.Found;
    }

    private sealed class Renamings(AbiSnapshot was, AbiSnapshot now)
    {
        private HashSet<string>? _before;
        private HashSet<string>? _after;
        private Dictionary<string, EmbeddedSnapshot>? _embedded;

        public Dictionary<string, string> Found { get; } = new(StringComparer.Ordinal);

        public void Compare(TypeReference one, TypeReference other)
        {
            if (one.Shape == TypeShape.Scalar || one.Shape != other.Shape || one.Name == other.Name || one.Kind != other.Kind || one.Lengths != other.Lengths) return;
            _before ??= Names(was);
            _after ??= Names(now);
            if (!_after.Contains(one.Name) && !_before.Contains(other.Name) && !Found.ContainsKey(one.Name)) Found.Add(one.Name, other.Name);
        }

        public EmbeddedSnapshot? Present(string name)
        {
            if (_embedded is null)
            {
                _embedded = new Dictionary<string, EmbeddedSnapshot>(StringComparer.Ordinal);
                foreach (EmbeddedSnapshot one in now.Embedded) _embedded[one.Name] = one;
            }
            _embedded.TryGetValue(Found.TryGetValue(name, out string? present) ? present : name, out EmbeddedSnapshot? found);
            return found;
        }
    }

    private static HashSet<string> Names(AbiSnapshot snapshot)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (FieldSnapshot field in snapshot.Fields) names.Add(field.Type.Name);
        foreach (EnumDeclaration one in snapshot.Enums) names.Add(one.Name);
        foreach (EmbeddedSnapshot one in snapshot.Embedded)
        {
            names.Add(one.Name);
            foreach (EmbeddedMember member in one.Members) names.Add(member.Type.Name);
        }
        return names;
    }
}
