namespace UapiGen.Abi;

/// <summary>Whether versions that were withdrawn lie between those that were not.</summary>
internal static class SkippedVersionCheck
{
    private const string SkippedVersion = nameof(SkippedVersion);

    /// <summary>Finds numbers that no withdrawn version can have had.</summary>
    /// <returns>Whether there are none, so that the others can be counted.</returns>
    public static bool CheckNumbers(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        if (declaration.SkippedVersions.Count == 0) return true;
        int before = faults.Count, newest = VersionTable.Newest(declaration);
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (Brought(declaration, field) is { } number)
                faults.Add(DeclarationCheck.Fault(DeclarationRule.SkippedVersionHasField, field.Name, "Since", DeclarationCheck.Text(number)));
        }
        var numbers = new HashSet<int>();
        foreach (SkippedVersion skipped in declaration.SkippedVersions)
        {
            string number = DeclarationCheck.Text(skipped.Number);
            if (!numbers.Add(skipped.Number)) faults.Add(DeclarationCheck.Fault(DeclarationRule.SkippedVersionTwice, null, SkippedVersion, number));
            else if (skipped.Number < 1 || skipped.Number > newest)
                faults.Add(DeclarationCheck.Fault(DeclarationRule.SkippedVersionOutside, null, SkippedVersion, number, DeclarationCheck.Text(newest)));
        }
        return faults.Count == before;
    }

    /// <summary>The withdrawn version that a field says, or a member of it in a union; null for none.</summary>
    private static int? Brought(StructDeclaration declaration, FieldDeclaration field)
    {
        if (VersionTable.Skipped(declaration, field.Since) is { Number: > 0 } skipped) return skipped.Number;
        foreach (StructMember member in UnionVersions.Members(field))
        {
            if (VersionTable.Skipped(declaration, member.Since) is { Number: > 0 } inner) return inner.Number;
        }
        return null;
    }

    /// <summary>Finds sizes that do not lie between those of the versions before and after: a size tells who knows what.</summary>
    /// <param name="declaration">A declaration whose versions are in order.</param>
    /// <param name="faults">Takes what is found.</param>
    /// <returns>Whether there are none.</returns>
    public static bool CheckSizes(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        if (declaration.SkippedVersions.Count == 0) return true;
        int before = faults.Count;
        EquatableArray<StructVersion> versions = VersionTable.Compute(declaration, TargetAbi.X86_64);
        foreach (SkippedVersion skipped in declaration.SkippedVersions)
        {
            int below = versions[skipped.Number - 1].Size, above = versions[skipped.Number + 1].Size;
            if (skipped.Size > below && skipped.Size < above) continue;
            faults.Add(DeclarationCheck.Fault(
                DeclarationRule.SkippedVersionSize, null, SkippedVersion,
                DeclarationCheck.Text(skipped.Number), DeclarationCheck.Text(skipped.Size), DeclarationCheck.Text(below), DeclarationCheck.Text(above)));
            break;
        }
        return faults.Count == before;
    }
}
