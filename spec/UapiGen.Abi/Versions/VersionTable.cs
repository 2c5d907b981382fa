namespace UapiGen.Abi;

/// <summary>The published sizes of a struct, each version a prefix of the next.</summary>
public static class VersionTable
{
    /// <summary>One entry a version, from 0 to the newest that a field names.</summary>
    /// <remarks>
    /// The size of a version is the sizeof of a C struct that ends with its last field. Where that does not grow from one version to the
    /// next, or fields are not in the order of their versions, <see cref="DeclarationCheck"/> says so.
    /// </remarks>
    public static EquatableArray<StructVersion> Compute(StructDeclaration declaration, TargetAbi target)
    {
        int newest = 0;
        foreach (FieldDeclaration field in declaration.Fields)
            newest = Math.Max(newest, field.Since);

        StructLayout whole = LayoutEngine.Lay(declaration, target);
        var versions = new List<StructVersion>();
        int end = 0, alignment = 1, next = 0;
        for (int number = 0; number <= newest; number++)
        {
            for (; next < whole.Fields.Count && declaration.Fields[next].Since <= number; next++)
            {
                end = whole.Fields[next].End;
                alignment = Math.Max(alignment, whole.Fields[next].Alignment);
            }
            versions.Add(new StructVersion(number, end, (end + alignment - 1) / alignment * alignment));
        }
        return new EquatableArray<StructVersion>(versions.ToArray());
    }
}
