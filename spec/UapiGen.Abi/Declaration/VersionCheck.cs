namespace UapiGen.Abi;

/// <summary>Whether each version of a struct is a prefix of the next, and shorter.</summary>
internal static class VersionCheck
{
    private const string Since = nameof(Since);

    /// <summary>The targets between which sizes of a version differ: a 64-bit integer is aligned to 8 or to 4.</summary>
    private static readonly TargetAbi[] s_distinct = [TargetAbi.X86_64, TargetAbi.I386];

    /// <summary>Finds versions that are no versions.</summary>
    /// <returns>Whether the versions count up from 0 without a gap, so that a table of them can be made.</returns>
    public static bool Check(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        if (!UnionVersionCheck.CheckEmbedded(declaration, faults) || !SkippedVersionCheck.CheckNumbers(declaration, faults)) return false;
        if (!(declaration.IsUnion ? UnionVersionCheck.CheckOrder(declaration, faults) : CheckOrder(declaration, faults))) return false;
        if (!SkippedVersionCheck.CheckSizes(declaration, faults)) return true;
        foreach (TargetAbi target in s_distinct)
        {
            if (!CheckGrowth(declaration, target, faults)) break;
        }
        return true;
    }

    private static bool CheckOrder(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        int before = faults.Count;
        int newest = 0;
        string newestField = declaration.Fields[0].Name;
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.Since < 0)
                faults.Add(DeclarationCheck.Fault(DeclarationRule.VersionBelowOne, field.Name, Since, DeclarationCheck.Text(field.Since)));
            else if (field.Since < newest)
                faults.Add(DeclarationCheck.Fault(DeclarationRule.VersionOrder, field.Name, Since, DeclarationCheck.Text(field.Since), DeclarationCheck.Text(newest), newestField));
            else if (field.Since > newest)
            {
                // A first field of a later version leaves version 0 empty: that is a gap too.
                int expected = ReferenceEquals(field, declaration.Fields[0]) ? 0 : newest + 1;
                while (expected > 0 && VersionTable.Skipped(declaration, expected) is not null) expected++;
                if (field.Since != expected)
                    faults.Add(DeclarationCheck.Fault(DeclarationRule.VersionGap, field.Name, Since, DeclarationCheck.Text(field.Since), DeclarationCheck.Text(expected)));
                (newest, newestField) = (field.Since, field.Name);
            }
        }
        return faults.Count == before;
    }

    private static bool CheckGrowth(StructDeclaration declaration, TargetAbi target, List<DeclarationFault> faults)
    {
        EquatableArray<StructVersion> versions = VersionTable.Compute(declaration, target);
        for (int i = 1; i < versions.Count; i++)
        {
            // The size of a version that was withdrawn is said, and was looked at by itself.
            StructVersion before = versions[i - 1];
            if (versions[i].IsWithdrawn || before.IsWithdrawn || versions[i].Size > before.Size) continue;

            faults.Add(DeclarationCheck.Fault(
                DeclarationRule.VersionDoesNotGrow,
                FirstOf(declaration, i),
                Since,
                DeclarationCheck.Text(i),
                DeclarationCheck.Text(versions[i].Size),
                DeclarationCheck.Text(before.Size),
                target.Name) with { Padding = PaddingOf(declaration, i - 1) });
            return false;
        }
        return true;
    }

    /// <summary>Fields that take the room which the next version would slip into.</summary>
    private static EquatableArray<PaddingField> PaddingOf(StructDeclaration declaration, int version)
    {
        // What a union has left at its end is its largest member's to name.
        if (declaration.IsUnion) return default;
        StructVersion ends = VersionTable.Compute(declaration, TargetAbi.X86_64)[version];
        var fields = new List<PaddingField>();
        new PaddingPlan(declaration, firstDraftVersion: 0).Fill(ends.KnownEnd, ends.Size, version, fields);
        return new EquatableArray<PaddingField>([.. fields]);
    }

    private static string FirstOf(StructDeclaration declaration, int version)
    {
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.Since == version) return field.Name;
            foreach (StructMember member in UnionVersions.Members(field))
            {
                if (member.Since == version) return field.Name;
            }
        }
        throw new ArgumentException($"no field of version {version}", nameof(version));
    }
}
