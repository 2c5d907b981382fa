namespace UapiGen.Cli.Import.Model;

/// <summary>Gives each field the version that brought it: the first whose size reaches past it.</summary>
internal static class VersionSizes
{
    private const string SizeField = "size";

    /// <summary>The fields with their versions.</summary>
    /// <exception cref="ImportException">A size is that of no version: it lies within a field, or past the struct.</exception>
    public static IReadOnlyList<ImportedField> Apply(string type, IReadOnlyList<ImportedField> fields, IReadOnlyList<int> sizes, int whole)
    {
        if (sizes.Zip(sizes.Skip(1)).Any(pair => pair.First >= pair.Second)) throw new ImportException($"{type}: the sizes {string.Join(", ", sizes)} do not grow");
        // A header may be older than the kernel: what it does not have yet is left out.
        int[] own = [.. sizes.Where(size => size <= whole)];
        if (own.Length == 0 || own[^1] != whole) own = [.. own, whole];

        List<ImportedField> versioned = [];
        foreach (ImportedField field in fields)
        {
            int version = Array.FindIndex(own, size => size >= field.Offset + field.Size);
            if (version > 0 && field.Offset < own[version - 1])
                throw new ImportException($"{type}.{field.CName}: version {version - 1} of {own[version - 1]} bytes ends within it, at {field.Offset} to {field.Offset + field.Size}");
            versioned.Add(field with { Since = version, IsStructSize = own.Length > 1 && version == 0 && field.CName == SizeField && field.Layout is Abi.ScalarType });
        }
        int empty = Enumerable.Range(0, own.Length).FirstOrDefault(version => versioned.All(field => field.Since != version), -1);
        return empty < 0 ? versioned : throw new ImportException($"{type}: version {empty} of {own[empty]} bytes brings no field");
    }
}
