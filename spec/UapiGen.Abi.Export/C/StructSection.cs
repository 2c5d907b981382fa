namespace UapiGen.Abi.Export;

/// <summary>Writes one struct with all that belongs to it.</summary>
internal sealed class StructSection
{
    private readonly CWriter _writer;
    private readonly AbiSnapshot _snapshot;
    private readonly StructDeclaration _declaration;
    private readonly string _type;

    public StructSection(CWriter writer, AbiSnapshot snapshot)
    {
        (_writer, _snapshot, _declaration) = (writer, snapshot, SnapshotDeclaration.Of(snapshot));
        _type = CText.Name(snapshot);
    }

    public void Write()
    {
        ConstantSection.Write(_writer, _snapshot);
        foreach (CompositeType embedded in EmbeddedOrder.Of(_declaration)) EmbeddedSection.Write(_writer, embedded);

        string[] guards = StructGuard.Of(_snapshot);
        StructGuard.Open(_writer, guards);
        WriteDocumentation();
        WriteDefinition();
        bool isTheSizeMacro = guards[0] == CNames.Size(_snapshot, _snapshot.Versions[0].Number);
        if (isTheSizeMacro) WriteSizes(mayBeThere: false);
        else _writer.Line("#define " + guards[0]);
        WriteAssertions();
        StructGuard.Close(_writer, guards);
        if (!isTheSizeMacro) WriteSizes(mayBeThere: true);

        CommandSection.Write(_writer, _snapshot);
    }

    private void WriteDocumentation()
    {
        VersionSnapshot newest = _snapshot.Versions[^1];
        _writer.Line("/**");
        _writer.Line($" * {_type} - {Counted.Bytes(newest.Size.Lp64)}, as {CText.Comment(_snapshot.TypeName)} declares it");
        for (int i = 0; i < _snapshot.Fields.Count; i++)
        {
            foreach ((string name, string words) in FieldWords.Of(_snapshot.Fields[i], _declaration.Fields[i].Type)) _writer.Line($" * @{CNames.Field(name)}: {words}");
        }
        if (_snapshot.Tail is { } tail) _writer.Line($" * @{CNames.Field(tail.Name)}: what follows the struct");
        _writer.Line(" */");
    }

    private void WriteDefinition()
    {
        StructText text = StructText.Of(_writer, _type, _declaration);
        text.Open();
        int version = 0;
        foreach (FieldDeclaration field in _declaration.Fields)
        {
            if (field.Since > version)
            {
                version = field.Since;
                text.Comment($"version {CText.Decimal(version)}: {Counted.Bytes(Sizes(version).Lp64)}");
            }
            text.Field(field);
        }
        if (_declaration.Tail is { } tail) text.Tail(tail);
        text.Close();
    }

    private void WriteSizes(bool mayBeThere)
    {
        _writer.Gap();
        foreach (VersionSnapshot version in _snapshot.Versions)
        {
            string name = CNames.Size(_snapshot, version.Number);
            if (mayBeThere) _writer.Line("#ifndef " + name);
            string withdrawn = version.IsWithdrawn ? " /* withdrawn: no field is of this version */" : "";
            _writer.ForEachLayout(version.Size, size => _writer.Line($"#define {name} {CText.Decimal(size)}{withdrawn}"));
            if (mayBeThere) _writer.Line("#endif");
        }
    }

    private void WriteAssertions()
    {
        LayoutAssertions assertions = new(_writer, _type);
        IReadOnlyList<CPlace> places = CPlace.Of(_declaration);
        _writer.Gap();
        assertions.Size(_snapshot.Versions[^1].Size);
        foreach (CPlace place in places) assertions.Offset(place);

        // What a program of an older version passes ends where that version did.
        foreach (VersionSnapshot version in _snapshot.Versions.Where(version => !version.IsWithdrawn && version.Number != _snapshot.Versions[^1].Number))
        {
            if (places.FirstOrDefault(place => place.Since <= version.Number && place.Offset.Lp64 + place.Size?.Lp64 == version.KnownEnd.Lp64) is { } last)
                assertions.End(last, version.KnownEnd);
        }
    }

    private PerLayout Sizes(int version)
    {
        foreach (VersionSnapshot one in _snapshot.Versions)
        {
            if (one.Number == version) return one.Size;
        }
        throw new ExportException($"{_snapshot.TypeName} has fields of version {version} and no such version");
    }
}
