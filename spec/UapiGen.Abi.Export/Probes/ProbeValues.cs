namespace UapiGen.Abi.Export;

/// <summary>Collects what is asked about a struct: each number with the expression that yields it.</summary>
internal sealed class ProbeValues
{
    private readonly AbiSnapshot _snapshot;
    private readonly StructDeclaration _declaration;
    private readonly TargetAbi _target;

    public ProbeValues(AbiSnapshot snapshot, TargetAbi target)
    {
        (_snapshot, _declaration, _target) = (snapshot, SnapshotDeclaration.Of(snapshot), target);
        foreach (CompositeType embedded in EmbeddedOrder.Of(_declaration)) AddLayout(CText.Name(embedded), LayoutEngine.Measure(embedded, target), CPlace.Of(embedded));
        StructLayout layout = LayoutEngine.Lay(_declaration, target);
        AddLayout(CText.Name(snapshot), (layout.Size, layout.Alignment), CPlace.Of(_declaration));
        AddBitFields(layout);
        AddVersions();
        AddConstants();
        AddCommands();
    }

    /// <summary>The numbers in the order in which the object has them.</summary>
    public List<(ProbeValue Value, string Expression)> All { get; } = [];

    /// <summary>The bit-fields, each as a struct that has only its bits set.</summary>
    public List<ProbeBits> BitFields { get; } = [];

    /// <summary>The struct as older versions had it.</summary>
    public List<string> OlderVersions { get; } = [];

    private void AddLayout(string type, (int Size, int Alignment) whole, IReadOnlyList<CPlace> places)
    {
        Add(ProbeKind.Size, $"sizeof({type})", whole.Size);
        Add(ProbeKind.Alignment, $"_Alignof({type})", whole.Alignment);
        foreach (CPlace place in places)
        {
            Add(ProbeKind.Field, $"offsetof({type}, {place.Name})", place.Offset.On(_target));
            if (place.Size is { } size) Add(ProbeKind.Field, $"sizeof((({type} *)0)->{place.Name})", size.On(_target));
        }
    }

    /// <summary>C says no place of a bit-field: a struct with all its bits set, and no others, shows it.</summary>
    private void AddBitFields(StructLayout layout)
    {
        for (int i = 0; i < layout.Fields.Count; i++)
        {
            (FieldDeclaration field, FieldLayout place) = (_declaration.Fields[i], layout.Fields[i]);
            foreach (BitFieldLayout bits in BitFieldLayout.Lay(field))
            {
                string name = CNames.Field(bits.Name);
                ulong value = ulong.MaxValue >> (64 - bits.Width);
                BitFields.Add(new ProbeBits(
                    new ProbeValue(ProbeKind.BitField, $"{CText.Name(_snapshot)}.{name}", bits.ValueOn(place.Size * 8, _target)),
                    $"{{ .{name} = {CText.Hex(value)}ULL }}", place.Offset, place.Size));
            }
        }
    }

    private void AddVersions()
    {
        EquatableArray<StructVersion> versions = VersionTable.Compute(_declaration, _target);
        foreach (StructVersion version in versions)
        {
            Add(ProbeKind.Size, CNames.Size(_snapshot, version.Number), version.Size);
            if (version.IsWithdrawn || version.Number == versions[^1].Number) continue;

            // The compiler lays an older version out by itself, as a struct that ends with that version's last field.
            string type = $"{(_snapshot.IsUnion ? "union" : "struct")} uapigen_version_{CText.Decimal(version.Number)}";
            CWriter writer = new();
            StructText text = StructText.Of(writer, type, _declaration);
            text.Open();
            foreach (FieldDeclaration field in _declaration.Fields)
            {
                if (field.Since <= version.Number) text.Field(AtVersion(field, version.Number));
            }
            if (_declaration.Tail is { } tail) text.Tail(tail);
            text.Close();
            OlderVersions.Add(writer.ToString().TrimEnd('\n'));
            Add(ProbeKind.Size, $"sizeof({type})", version.Size);
        }
    }

    /// <summary>A field as it was in a version: a struct in a union without the members that came later, defined for itself where it has a name.</summary>
    private FieldDeclaration AtVersion(FieldDeclaration field, int version)
    {
        if (field.Type is not StructType grown || grown.Members.All(member => member.Since <= version)) return field;

        StructType older = grown with
        {
            Name = $"{grown.Name}Version{CText.Decimal(version)}",
            Members = new EquatableArray<StructMember>([.. grown.Members.Where(member => member.Since <= version)]),
        };
        if (!field.IsAnonymous)
        {
            CWriter writer = new();
            StructText text = StructText.Of(writer, CText.Name(older), older);
            text.Open();
            foreach (StructMember member in older.Members) text.Member(member);
            text.Close();
            OlderVersions.Add(writer.ToString().TrimEnd('\n'));
        }
        return field with { Type = older };
    }

    private void AddConstants()
    {
        foreach (EnumDeclaration one in _snapshot.Enums)
        {
            foreach ((string name, EnumMember member) in CNames.Members(one)) Add(ProbeKind.Constant, name, unchecked((long)member.Value));
        }
        foreach ((string name, ConstantDeclaration constant) in CNames.Constants(_snapshot)) Add(ProbeKind.Constant, name, unchecked((long)constant.Value));
        if (_snapshot is { Command: not null, Capability: { } capability }) Add(ProbeKind.Constant, CNames.Capability(_snapshot), capability);
    }

    private void AddCommands()
    {
        if (_snapshot.Command is not { } command) return;
        string name = CNames.Command(_snapshot);
        EquatableArray<StructVersion> versions = VersionTable.Compute(_declaration, _target);
        AddNumber(name, command, versions[^1]);
        if (command.Direction == IoctlDirection.None) return;
        foreach (StructVersion version in versions) AddNumber($"{name}_VER{CText.Decimal(version.Number)}", command, version);
    }

    /// <summary>A command is 32 bits wide: <c>_IOC</c> makes an unsigned long of some of them.</summary>
    private void AddNumber(string name, CommandDeclaration command, StructVersion version) =>
        Add(ProbeKind.Command, name, _target.Ioctl.Encode(command.Direction, command.Type, command.Number, version.Size));

    private void Add(ProbeKind kind, string expression, long expected) => All.Add((new ProbeValue(kind, expression, unchecked((ulong)expected)), expression));
}
