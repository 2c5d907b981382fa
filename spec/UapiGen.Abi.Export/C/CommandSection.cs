namespace UapiGen.Abi.Export;

/// <summary>Writes the command that carries a struct, and what announces it.</summary>
internal static class CommandSection
{
    public static void Write(CWriter writer, AbiSnapshot snapshot)
    {
        if (snapshot.Command is not { } command) return;
        string name = CNames.Command(snapshot);
        string place = $"{CText.Hex(command.Type)}, {CText.Hex(command.Number)}";
        writer.Gap();
        if (command.Direction == IoctlDirection.None)
        {
            writer.Macro(name, $"_IO({place})");
            AssertNumbers(writer, name, snapshot, snapshot.Versions[^1]);
        }
        else
        {
            WriteSized(writer, snapshot, command.Direction, name, place);
        }
        if (snapshot.Capability is { } capability) writer.Macro(CNames.Capability(snapshot), CText.Decimal(capability));
    }

    /// <summary>The number carries the struct's size: each version has a number of its own, and the newest is that of the struct.</summary>
    private static void WriteSized(CWriter writer, AbiSnapshot snapshot, IoctlDirection direction, string name, string place)
    {
        string macro = direction switch { IoctlDirection.Read => "_IOR", IoctlDirection.Write => "_IOW", _ => "_IOWR" };
        string bits = direction switch { IoctlDirection.Read => "_IOC_READ", IoctlDirection.Write => "_IOC_WRITE", _ => "_IOC_READ | _IOC_WRITE" };
        writer.Macro(name, $"{macro}({place}, {CText.Name(snapshot)})");
        foreach (VersionSnapshot version in snapshot.Versions)
        {
            string frozen = $"{name}_VER{CText.Decimal(version.Number)}";
            writer.Line("#ifndef " + frozen);
            writer.ForEachLayout(version.Size, size => writer.Line($"#define {frozen} _IOC({bits}, {place}, {CText.Decimal(size)})"));
            writer.Line("#endif");
            AssertNumbers(writer, frozen, snapshot, version);
        }
    }

    private static void AssertNumbers(CWriter writer, string name, AbiSnapshot snapshot, VersionSnapshot version)
    {
        // A size that differs has no one number: the size itself is checked.
        if (!version.Size.AreSame && snapshot.Command!.Direction != IoctlDirection.None) return;
        string generic = CText.Hex(snapshot.NumberOf(version, IoctlEncoding.Generic)!.Value);
        string powerPc = CText.Hex(snapshot.NumberOf(version, IoctlEncoding.PowerPc)!.Value);
        if (generic == powerPc)
        {
            writer.Assert($"{name} == {generic}");
            return;
        }
        writer.Line("#if defined(__powerpc__) || defined(__mips__) || defined(__sparc__) || defined(__alpha__)");
        writer.Assert($"{name} == {powerPc}");
        // parisc has _IOR and _IOW the other way round.
        writer.Line("#elif !defined(__hppa__)");
        writer.Assert($"{name} == {generic}");
        writer.Line("#endif");
    }
}
