namespace UapiGen.Abi;

/// <summary>Finds enumerations and embedded structs that only have another name.</summary>
internal static class TypeMatch
{
    /// <summary>The present name of each that was renamed.</summary>
    public static Dictionary<string, string> Find(FieldMatch fields, AbiSnapshot was, AbiSnapshot now)
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        HashSet<string>? before = null, after = null;
        for (int i = 0; i < fields.Present.Length; i++)
        {
            if (fields.Present[i] < 0) continue;
            TypeReference one = was.Fields[i].Type, other = now.Fields[fields.Present[i]].Type;
            if (one.Shape == TypeShape.Scalar || one.Shape != other.Shape || one.Name == other.Name || one.Kind != other.Kind || one.Lengths != other.Lengths) continue;
            before ??= Names(was);
            after ??= Names(now);
            if (!after.Contains(one.Name) && !before.Contains(other.Name) && !renamed.ContainsKey(one.Name)) renamed.Add(one.Name, other.Name);
        }
        return renamed;
    }

    private static HashSet<string> Names(AbiSnapshot snapshot)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (FieldSnapshot field in snapshot.Fields) names.Add(field.Type.Name);
        foreach (EnumDeclaration one in snapshot.Enums) names.Add(one.Name);
        foreach (EmbeddedSnapshot one in snapshot.Embedded) names.Add(one.Name);
        return names;
    }
}
