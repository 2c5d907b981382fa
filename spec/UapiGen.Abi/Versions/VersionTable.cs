namespace UapiGen.Abi;

/// <summary>The published sizes of a struct, each version a prefix of the next.</summary>
public static class VersionTable
{
    /// <summary>One entry a version, from 0 to the newest that a field names, those that were withdrawn among them.</summary>
    /// <remarks>
    /// The size of a version is the sizeof of a C struct that ends with its last field. Where that does not grow from one version to the
    /// next, or fields are not in the order of their versions, <see cref="DeclarationCheck"/> says so.
    /// </remarks>
    public static EquatableArray<StructVersion> Compute(StructDeclaration declaration, TargetAbi target)
    {
        var versions = new StructVersion[Newest(declaration) + 1];
        LayoutCursor cursor = LayoutCursor.Start(declaration, target);
        int next = 0;
        for (int number = 0; number < versions.Length; number++)
        {
            if (declaration.IsUnion) cursor = UnionVersions.Lay(declaration, number, target);
            for (; !declaration.IsUnion && next < declaration.Fields.Count && declaration.Fields[next].Since <= number; next++)
                cursor.Place(declaration.Fields[next].Type, declaration.Fields[next].Align, declaration.Pack, target);
            versions[number] = Skipped(declaration, number) is { } skipped
                ? new StructVersion(number, skipped.Size, skipped.Size) { Alignment = cursor.Alignment, IsWithdrawn = true }
                : new StructVersion(number, checked((int)cursor.End), checked((int)cursor.Size)) { Alignment = cursor.Alignment };
        }
        return new EquatableArray<StructVersion>(versions);
    }

    /// <summary>The newest version that a field names, or a member of a struct in a union.</summary>
    public static int Newest(StructDeclaration declaration)
    {
        int newest = 0;
        foreach (FieldDeclaration field in declaration.Fields)
            newest = Math.Max(newest, declaration.IsUnion ? UnionVersions.Newest(field) : field.Since);
        return newest;
    }

    /// <summary>What is said of a version that was withdrawn; null for any other number.</summary>
    internal static SkippedVersion? Skipped(StructDeclaration declaration, int number)
    {
        foreach (SkippedVersion skipped in declaration.SkippedVersions)
        {
            if (skipped.Number == number) return skipped;
        }
        return null;
    }
}
