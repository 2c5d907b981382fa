namespace UapiGen.Abi;

/// <summary>Fields that stand where a field of another name stood.</summary>
internal static class RenamedFields
{
    /// <summary>The former name of each field that has one.</summary>
    public static Dictionary<string, string> Find(AbiSnapshot? was, AbiSnapshot now)
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        if (was is null) return renamed;
        var before = new HashSet<string>(StringComparer.Ordinal);
        var after = new HashSet<string>(StringComparer.Ordinal);
        foreach (FieldSnapshot field in was.Fields) before.Add(field.Name);
        foreach (FieldSnapshot field in now.Fields) after.Add(field.Name);
        var places = new Dictionary<PerLayout, FieldSnapshot>();
        foreach (FieldSnapshot field in was.Fields)
        {
            if (!after.Contains(field.Name)) places[field.Offset] = field;
        }
        foreach (FieldSnapshot field in now.Fields)
        {
            if (!before.Contains(field.Name) && places.TryGetValue(field.Offset, out FieldSnapshot? former) && former.Since == field.Since)
                renamed.Add(field.Name, former.Name);
        }
        return renamed;
    }
}
