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
        foreach (CompositeType embedded in EmbeddedOrder.Of(_declaration)) AddLayout(CText.Name(embedded), LayoutEngine.Lay(embedded, target));
        AddLayout(CText.Name(snapshot), LayoutEngine.Lay(_declaration, target));
        AddVersions();
        AddConstants();
        AddCommands();
    }

    /// <summary>The numbers in the order in which the object has them.</summary>
    public List<(ProbeValue Value, string Expression)> All { get; } = [];

    /// <summary>The struct as older versions had it.</summary>
    public List<string> OlderVersions { get; } = [];

    private void AddLayout(string type, StructLayout layout)
    {
        Add(ProbeKind.Size, $"sizeof({type})", layout.Size);
        Add(ProbeKind.Alignment, $"_Alignof({type})", layout.Alignment);
        foreach (FieldLayout field in layout.Fields)
        {
            string name = CNames.Field(field.Name);
            Add(ProbeKind.Field, $"offsetof({type}, {name})", field.Offset);
            Add(ProbeKind.Field, $"sizeof((({type} *)0)->{name})", field.Size);
        }
    }

    private void AddVersions()
    {
        EquatableArray<StructVersion> versions = VersionTable.Compute(_declaration, _target);
        foreach (StructVersion version in versions)
        {
            Add(ProbeKind.Size, CNames.Size(_snapshot, version.Number), version.Size);
            if (version.Number == versions[^1].Number) continue;

            // The compiler lays an older version out by itself, as a struct that ends with that version's last field.
            string type = $"{(_snapshot.IsUnion ? "union" : "struct")} uapigen_version_{CText.Decimal(version.Number)}";
            CWriter writer = new();
            StructText text = new(writer, type, _declaration.Pack);
            text.Open();
            foreach (FieldDeclaration field in _declaration.Fields)
            {
                if (field.Since <= version.Number) text.Member(field.Type, field.Name);
            }
            text.Close();
            OlderVersions.Add(writer.ToString().TrimEnd('\n'));
            Add(ProbeKind.Size, $"sizeof({type})", version.Size);
        }
    }

    private void AddConstants()
    {
        foreach (EnumDeclaration one in _snapshot.Enums)
        {
            foreach (EnumMember member in one.Members) Add(ProbeKind.Constant, CNames.Member(one, member), unchecked((long)member.Value));
        }
        foreach (ConstantDeclaration constant in _snapshot.Constants) Add(ProbeKind.Constant, CNames.Constant(_snapshot, constant), unchecked((long)constant.Value));
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
