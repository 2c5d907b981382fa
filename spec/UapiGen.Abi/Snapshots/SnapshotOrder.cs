namespace UapiGen.Abi;

/// <summary>The order of what has no place in memory: by name, members of an enumeration by value.</summary>
internal static class SnapshotOrder
{
    public static EquatableArray<EnumDeclaration> Enums(EquatableArray<EnumDeclaration> enums)
    {
        if (enums.Count == 0) return default;
        var sorted = new EnumDeclaration[enums.Count];
        for (int i = 0; i < sorted.Length; i++)
        {
            EnumDeclaration one = enums[i];
            string name = FullName.Plain(one.Name);
            sorted[i] = name == one.Name && IsSorted(one) ? one : one with { Name = name, Members = Members(one) };
        }
        Array.Sort(sorted, static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        return new EquatableArray<EnumDeclaration>(sorted);
    }

    public static EquatableArray<ConstantDeclaration> Constants(EquatableArray<ConstantDeclaration> constants)
    {
        if (constants.Count == 0) return default;
        var sorted = new ConstantDeclaration[constants.Count];
        for (int i = 0; i < sorted.Length; i++) sorted[i] = constants[i];
        Array.Sort(sorted, static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        return new EquatableArray<ConstantDeclaration>(sorted);
    }

    /// <summary>Compares fields of a union, where none lies before another: by version, then by name.</summary>
    public static int CompareInUnion(FieldSnapshot one, FieldSnapshot other)
    {
        int bySince = one.Since.CompareTo(other.Since);
        return bySince != 0 ? bySince : string.CompareOrdinal(one.Name, other.Name);
    }

    /// <summary>Compares members: by value, then by name.</summary>
    public static int Compare(EnumMember one, EnumMember other, bool signed)
    {
        int byValue = signed ? unchecked(((long)one.Value).CompareTo((long)other.Value)) : one.Value.CompareTo(other.Value);
        return byValue != 0 ? byValue : string.CompareOrdinal(one.Name, other.Name);
    }

    private static bool IsSorted(EnumDeclaration one)
    {
        bool signed = one.Underlying.IsSigned();
        for (int i = 1; i < one.Members.Count; i++)
        {
            if (Compare(one.Members[i - 1], one.Members[i], signed) > 0) return false;
        }
        return true;
    }

    private static EquatableArray<EnumMember> Members(EnumDeclaration one)
    {
        var sorted = new EnumMember[one.Members.Count];
        for (int i = 0; i < sorted.Length; i++) sorted[i] = one.Members[i];
        bool signed = one.Underlying.IsSigned();
        Array.Sort(sorted, (a, b) => Compare(a, b, signed));
        return new EquatableArray<EnumMember>(sorted);
    }
}
