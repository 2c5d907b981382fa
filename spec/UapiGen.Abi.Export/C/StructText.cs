namespace UapiGen.Abi.Export;

/// <summary>Writes the definition of a struct, packed as it was declared.</summary>
internal readonly struct StructText(CWriter writer, string type, int pack)
{
    /// <summary>Begins the definition. Packing to 1 is an attribute, as the kernel writes it; any other only the pragma can say.</summary>
    public void Open()
    {
        if (pack > 1) writer.Line($"#pragma pack(push, {CText.Decimal(pack)})");
        writer.Line($"{type} {{");
    }

    /// <summary>Writes a member.</summary>
    public void Member(AbiType memberType, string name) => writer.Indented(CText.Declare(memberType, CNames.Field(name)) + ";");

    /// <summary>Ends the definition.</summary>
    public void Close()
    {
        writer.Line(pack == 1 ? "} __attribute__((packed));" : "};");
        if (pack > 1) writer.Line("#pragma pack(pop)");
    }
}
