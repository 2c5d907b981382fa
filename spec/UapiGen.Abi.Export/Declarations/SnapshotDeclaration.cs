namespace UapiGen.Abi.Export;

/// <summary>Makes a declaration of a snapshot again, so that one layout engine judges what was declared and what was frozen.</summary>
public static class SnapshotDeclaration
{
    /// <summary>The declaration whose snapshot this is.</summary>
    /// <param name="snapshot">A snapshot of a declaration, or of a baseline.</param>
    /// <exception cref="ExportException">Embedded structs that are missing, that contain themselves, or that no rule of layout explains.</exception>
    public static StructDeclaration Of(AbiSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        SnapshotTypes types = new(snapshot);
        var fields = new FieldDeclaration[snapshot.Fields.Count];
        for (int i = 0; i < fields.Length; i++)
        {
            FieldSnapshot field = snapshot.Fields[i];
            fields[i] = new FieldDeclaration(field.Name, types.Of(field.Type), field.Since)
            {
                IsStructSize = field.IsStructSize,
                Align = field.Align,
                IsAnonymous = field.IsAnonymous,
                BitFields = BitFields(field),
                Input = field.Check is { } check ? new InputRule(new MaskValue(check.Known), check.Error) : null,
                KnownSince = new EquatableArray<VersionedBits>([.. field.KnownSince.Select(since => new VersionedBits(since.Version, new MaskValue(since.Bits)))]),
                IsInput = field.IsInput,
                OutputMask = field.OutputMask is { } mask ? new MaskValue(mask) : null,
                IsOutput = field.IsOutput,
            };
        }
        string name = snapshot.TypeName[(snapshot.TypeName.LastIndexOf('.') + 1)..];
        // A floor that is version 0's size is version 0's size on i386, too.
        bool isVersion0 = new PerLayout(snapshot.Contract.Floor, snapshot.FloorI386) == snapshot.Versions[0].Size;
        Contract contract = isVersion0 ? snapshot.Contract with { Floor = 0 } : snapshot.Contract;
        return new StructDeclaration(name, snapshot.CName, new EquatableArray<FieldDeclaration>(fields), contract, snapshot.Command, snapshot.Pack)
        {
            IsUnion = snapshot.IsUnion,
            Align = snapshot.Align,
            Tail = snapshot.Tail is { } tail ? new FlexibleTail(tail.Name, types.Of(tail.Element)) : null,
            SkippedVersions = new EquatableArray<SkippedVersion>(
                [.. snapshot.Versions.Where(version => version.IsWithdrawn).Select(version => new SkippedVersion(version.Number, version.Size.Lp64))]),
        };
    }

    private static EquatableArray<BitFieldDeclaration> BitFields(FieldSnapshot field)
    {
        if (field.BitFields.Count == 0) return default;
        int end = 0;
        List<BitFieldDeclaration> bits = [];
        foreach (BitFieldLayout place in field.BitFields)
        {
            if (place.Start != end) throw new ExportException($"the bit-field {field.Name}.{place.Name} begins at bit {place.Start}, and the one before it ends at {end}");
            bits.Add(new BitFieldDeclaration(place.Name, place.Width, place.MustBeZero));
            end = place.End;
        }
        return new EquatableArray<BitFieldDeclaration>([.. bits]);
    }
}
