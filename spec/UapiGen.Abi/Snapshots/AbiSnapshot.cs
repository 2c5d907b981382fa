namespace UapiGen.Abi;

/// <summary>
/// Everything of a struct that can be frozen, resolved and in one order whatever the source's order: fields by place, the rest by name, the
/// members of an enumeration by value. Two declarations with the same ABI have equal snapshots.
/// </summary>
/// <param name="TypeName">The full name in C#, without <c>global::</c>.</param>
/// <param name="CName">The struct or union tag in C.</param>
public sealed record AbiSnapshot(string TypeName, string CName)
{
    /// <summary>Whether it is a union: every field begins at its first byte.</summary>
    public bool IsUnion { get; init; }

    /// <summary>The ioctl that carries the struct, or null where a system call does.</summary>
    public CommandDeclaration? Command { get; init; }

    /// <summary>The number by which the command is announced (KVM_CHECK_EXTENSION and its like), or null.</summary>
    public int? Capability { get; init; }

    /// <summary>What is said of the names that command, capability and sizes have in C.</summary>
    public StatedNames Names { get; init; } = StatedNames.None;

    /// <summary>The largest alignment that a field gets, or 0 for each its own.</summary>
    public int Pack { get; init; }

    /// <summary>The alignment that the whole has at least; 0 for none said.</summary>
    public int Align { get; init; }

    /// <summary>What follows the struct without a size of its own; null for nothing.</summary>
    public TailSnapshot? Tail { get; init; }

    /// <summary>The contract without any axis left to a default. Its floor is that of the 64-bit layouts.</summary>
    public Contract Contract { get; init; } = new();

    /// <summary>The smallest usize taken on i386, where version 0 may be smaller.</summary>
    public int FloorI386 { get; init; }

    /// <summary>The versions from 0 on.</summary>
    public EquatableArray<VersionSnapshot> Versions { get; init; }

    /// <summary>The fields in memory order; those of a union by version and name.</summary>
    public EquatableArray<FieldSnapshot> Fields { get; init; }

    /// <summary>The enumerations that fields or masks use, by name.</summary>
    public EquatableArray<EnumDeclaration> Enums { get; init; }

    /// <summary>The structs and unions that fields embed, by name.</summary>
    public EquatableArray<EmbeddedSnapshot> Embedded { get; init; }

    /// <summary>The constants declared in the struct, by name.</summary>
    public EquatableArray<ConstantDeclaration> Constants { get; init; }

    /// <summary>Computes the snapshot of a declaration.</summary>
    /// <param name="declaration">A declaration in which <see cref="DeclarationCheck"/> found no fault.</param>
    /// <param name="typeName">The struct's full name in C#.</param>
    /// <param name="enums">The enumerations that its fields or masks use.</param>
    /// <param name="constants">The constants declared in it.</param>
    /// <param name="capability">The number that announces its command.</param>
    public static AbiSnapshot Of(
        StructDeclaration declaration,
        string typeName,
        EquatableArray<EnumDeclaration> enums = default,
        EquatableArray<ConstantDeclaration> constants = default,
        int? capability = null) =>
        SnapshotMaker.Make(declaration, typeName, enums, constants, capability);

    /// <summary>The enumeration that a type names; null where it is none.</summary>
    /// <param name="type">The type of one of the fields, or of a member of what they embed.</param>
    public EnumDeclaration? EnumOf(TypeReference type) => type.Shape == TypeShape.Enum ? Enums.FirstOrDefault(one => one.Name == type.Name) : null;

    /// <summary>The command's number for a struct of one version's size; null without a command.</summary>
    /// <param name="version">The version, whose size a number with a direction carries.</param>
    /// <param name="encoding">How the architecture numbers.</param>
    /// <param name="onI386">Whether the size is that of the i386 layout.</param>
    public uint? NumberOf(VersionSnapshot version, IoctlEncoding encoding, bool onI386 = false) =>
        Command is { } command ? encoding.Encode(command.Direction, command.Type, command.Number, onI386 ? version.Size.I386 : version.Size.Lp64) : null;
}
