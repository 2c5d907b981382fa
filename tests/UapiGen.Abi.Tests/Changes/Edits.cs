using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Changes;

/// <summary>Edits of a declaration, and what is said of them.</summary>
internal static class Edits
{
    public static readonly InputRule Zero = new(new MaskValue(0), Errno.EINVAL);

    /// <summary>A struct of two versions in which every word has a rule.</summary>
    public static StructDeclaration Base { get; } = Struct(
        "base",
        Field("Size", U64) with { IsStructSize = true },
        Field("Flags", U32) with { Input = new InputRule(new MaskValue(3), Errno.EINVAL) },
        Field("Spare", U32) with { Input = Zero },
        Field("A", U32),
        Field("B", U32),
        Field("Out", U64) with { IsOutput = true, OutputMask = new MaskValue(0xF0) },
        Field("C", U64, 1),
        Field("Reserved", U64, 1))
        with { Command = new CommandDeclaration(0xAE, 0x10), Contract = new Contract { Larger = LargerStruct.AcceptZeroTailOrReportSize } };

    public static StructDeclaration With(this StructDeclaration declaration, string name, Func<FieldDeclaration, FieldDeclaration> edit) =>
        declaration.Select(field => field.Name == name ? [edit(field)] : [field]);

    public static StructDeclaration Without(this StructDeclaration declaration, params string[] names) =>
        declaration.Select(field => names.Contains(field.Name) ? [] : [field]);

    public static StructDeclaration Before(this StructDeclaration declaration, string name, params FieldDeclaration[] added) =>
        declaration.Select(field => field.Name == name ? [.. added, field] : [field]);

    public static StructDeclaration Instead(this StructDeclaration declaration, string name, params FieldDeclaration[] others) =>
        declaration.Select(field => field.Name == name ? others : [field]);

    public static StructDeclaration Append(this StructDeclaration declaration, params FieldDeclaration[] added) =>
        declaration with { Fields = new EquatableArray<FieldDeclaration>([.. declaration.Fields, .. added]) };

    public static StructDeclaration Say(this StructDeclaration declaration, Func<Contract, Contract> edit) =>
        declaration with { Contract = edit(declaration.Contract) };

    public static AbiSnapshot Snapshot(StructDeclaration declaration, params EnumDeclaration[] enums) =>
        AbiSnapshot.Of(declaration, "Ns.Base", new EquatableArray<EnumDeclaration>(enums), default, 250);

    /// <summary>All changes, one a line: the rule, the field and version, the arguments.</summary>
    public static string Compare(AbiSnapshot was, AbiSnapshot now, params string[] otherMembers) =>
        string.Join('\n', AbiDiff.Compare(was, now, otherMembers).Select(Text));

    public static string Compare(StructDeclaration was, StructDeclaration now, params string[] otherMembers) => Compare(Snapshot(was), Snapshot(now), otherMembers);

    private static string Text(AbiChange change) =>
        $"{change.Rule} {change.Field ?? "-"}@{change.Version?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}: {string.Join(" | ", change.Arguments)}";

    private static StructDeclaration Select(this StructDeclaration declaration, Func<FieldDeclaration, FieldDeclaration[]> edit) =>
        declaration with { Fields = new EquatableArray<FieldDeclaration>([.. declaration.Fields.SelectMany(edit)]) };
}
