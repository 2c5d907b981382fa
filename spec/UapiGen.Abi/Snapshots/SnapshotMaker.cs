namespace UapiGen.Abi;

/// <summary>Computes snapshots.</summary>
internal static class SnapshotMaker
{
    public static AbiSnapshot Make(
        StructDeclaration declaration,
        string typeName,
        EquatableArray<EnumDeclaration> enums,
        EquatableArray<ConstantDeclaration> constants,
        int? capability)
    {
        StructLayout wide = LayoutEngine.Lay(declaration, TargetAbi.X86_64);
        StructLayout narrow = LayoutEngine.Lay(declaration, TargetAbi.I386);
        EquatableArray<VersionSnapshot> versions = Versions(declaration);
        return new AbiSnapshot(FullName.Plain(typeName), declaration.CName)
        {
            IsUnion = declaration.IsUnion,
            Command = declaration.Command,
            Capability = capability,
            Pack = declaration.Pack,
            Align = declaration.Align,
            Tail = declaration.Tail is { } tail ? new TailSnapshot(tail.Name, TypeReference.Of(tail.Element), new PerLayout(wide.TailOffset!.Value, narrow.TailOffset!.Value)) : null,
            Contract = ContractRules.Resolve(declaration),
            FloorI386 = declaration.Contract.Floor != 0 ? declaration.Contract.Floor : versions[0].Size.I386,
            Versions = versions,
            Fields = Fields(declaration, wide, narrow),
            Enums = SnapshotOrder.Enums(enums),
            Embedded = EmbeddedCollector.Collect(declaration),
            Constants = SnapshotOrder.Constants(constants),
        };
    }

    private static EquatableArray<VersionSnapshot> Versions(StructDeclaration declaration)
    {
        EquatableArray<StructVersion> lp64 = VersionTable.Compute(declaration, TargetAbi.X86_64);
        EquatableArray<StructVersion> i386 = VersionTable.Compute(declaration, TargetAbi.I386);

        var versions = new VersionSnapshot[lp64.Count];
        for (int number = 0; number < versions.Length; number++)
        {
            versions[number] = new VersionSnapshot(
                number,
                new PerLayout(lp64[number].Size, i386[number].Size),
                new PerLayout(lp64[number].KnownEnd, i386[number].KnownEnd),
                new PerLayout(lp64[number].Alignment, i386[number].Alignment))
            {
                IsWithdrawn = lp64[number].IsWithdrawn,
            };
        }
        return new EquatableArray<VersionSnapshot>(versions);
    }

    private static EquatableArray<FieldSnapshot> Fields(StructDeclaration declaration, StructLayout wide, StructLayout narrow)
    {
        var fields = new FieldSnapshot[declaration.Fields.Count];
        for (int i = 0; i < fields.Length; i++)
        {
            FieldDeclaration field = declaration.Fields[i];
            fields[i] = new FieldSnapshot(
                field.Name,
                TypeReference.Of(field.Type),
                field.Since,
                new PerLayout(wide.Fields[i].Offset, narrow.Fields[i].Offset),
                new PerLayout(wide.Fields[i].Size, narrow.Fields[i].Size))
            {
                IsStructSize = field.IsStructSize,
                Align = field.Align,
                IsAnonymous = field.IsAnonymous,
                BitFields = BitFieldLayout.Lay(field),
                Check = field.Input is { } input ? new InputCheck(input.Known.Bits, input.Error) : null,
                KnownSince = KnownBitsTable.Of(field),
                IsInput = field.IsInput,
                IsOutput = field.IsOutput || field.OutputMask is not null,
                OutputMask = field.OutputMask?.Bits,
            };
        }
        if (declaration.IsUnion) Array.Sort(fields, SnapshotOrder.CompareInUnion);
        return new EquatableArray<FieldSnapshot>(fields);
    }
}
