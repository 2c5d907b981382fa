namespace UapiGen.Abi;

/// <summary>Whether the versions of a union, and of the structs in it, count up from 0; elsewhere no embedded struct has versions.</summary>
internal static class UnionVersionCheck
{
    private const string Since = nameof(Since);

    /// <summary>Finds members of embedded structs that say a version where none is told.</summary>
    /// <returns>Whether there are none.</returns>
    public static bool CheckEmbedded(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        int before = faults.Count;
        foreach (FieldDeclaration field in declaration.Fields)
        {
            bool isInUnion = declaration.IsUnion && field.Type is StructType;
            if (FindVersioned(field.Type, isInUnion) is { } path)
                faults.Add(DeclarationCheck.Fault(DeclarationRule.SinceInEmbedded, field.Name, Since, path));
        }
        return faults.Count == before;
    }

    /// <summary>Finds versions that are out of order within a struct, and numbers that nothing brings.</summary>
    /// <returns>Whether a table of versions can be made.</returns>
    public static bool CheckOrder(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        int before = faults.Count;
        var brought = new SortedDictionary<int, string>();
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.Since < 0) faults.Add(DeclarationCheck.Fault(DeclarationRule.VersionBelowOne, field.Name, Since, DeclarationCheck.Text(field.Since)));
            if (!brought.ContainsKey(field.Since)) brought.Add(field.Since, field.Name);
            int newest = Math.Max(field.Since, 0);
            string newestName = field.Name;
            foreach (StructMember member in UnionVersions.Members(field))
            {
                // What says nothing came with the struct.
                if (member.Since == 0 && newest == field.Since) continue;
                if (member.Since < newest)
                {
                    faults.Add(DeclarationCheck.Fault(DeclarationRule.VersionOrder, field.Name, Since, DeclarationCheck.Text(member.Since), DeclarationCheck.Text(newest), newestName));
                    break;
                }
                (newest, newestName) = (member.Since, member.Name);
                if (!brought.ContainsKey(newest)) brought.Add(newest, field.Name);
            }
        }
        if (faults.Count == before) CheckGaps(declaration, brought, faults);
        return faults.Count == before;
    }

    private static void CheckGaps(StructDeclaration declaration, SortedDictionary<int, string> brought, List<DeclarationFault> faults)
    {
        int expected = 0;
        foreach (KeyValuePair<int, string> version in brought)
        {
            while (expected > 0 && expected < version.Key && VersionTable.Skipped(declaration, expected) is not null) expected++;
            if (version.Key != expected)
            {
                faults.Add(DeclarationCheck.Fault(DeclarationRule.VersionGap, version.Value, Since, DeclarationCheck.Text(version.Key), DeclarationCheck.Text(expected)));
                return;
            }
            expected++;
        }
    }

    /// <summary>The path of a member that says a version; of a struct in a union, only those further in are looked at.</summary>
    private static string? FindVersioned(AbiType type, bool mayHaveVersions)
    {
        while (type is ArrayType array) type = array.Element;
        if (type is not CompositeType embedded) return null;
        foreach (StructMember member in embedded.Members)
        {
            if (member.Since != 0 && !mayHaveVersions) return AbiTypeText.Of(embedded) + "." + member.Name;
            if (FindVersioned(member.Type, mayHaveVersions: false) is { } path) return path;
        }
        return null;
    }
}
