namespace UapiGen.Abi.Export;

/// <summary>The numbers of the command that carries a struct. Which machine has which is said wherever they differ: a number of x86 in a document about powerpc is a wrong one.</summary>
public static class CommandGrid
{
    /// <summary>Whose numbers those of asm-generic/ioctl.h are.</summary>
    internal const string Generic = "x86, arm, riscv, s390, loongarch";

    /// <summary>Whose numbers have 13 bits for the size, and 1 for no direction.</summary>
    internal const string PowerPc = "powerpc, mips, sparc, alpha";

    /// <summary>The table: a row where the number carries no size, else one for each version; no row where a system call passes the struct.</summary>
    /// <param name="table">The struct.</param>
    public static TextGrid Of(LayoutTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        AbiSnapshot snapshot = table.Snapshot;
        if (snapshot.Command is not { } command) return new TextGrid("Command", [], []);
        bool isSized = command.Direction != IoctlDirection.None;
        VersionSnapshot[] versions = isSized ? [.. snapshot.Versions] : [snapshot.Versions[^1]];
        // With both directions all of their bits are set, wherever they lie.
        bool differs = versions.Any(version => Number(snapshot, version, IoctlEncoding.Generic) != Number(snapshot, version, IoctlEncoding.PowerPc));
        bool differsOnI386 = isSized && versions.Any(version => !version.Size.AreSame);

        List<string> headers = ["version", "in C", differs ? Generic : "number"];
        if (differs) headers.Add(PowerPc);
        if (differsOnI386) headers.Add("i386");
        List<IReadOnlyList<string>> rows = [];
        foreach (VersionSnapshot version in versions)
        {
            List<string> cells =
            [
                isSized ? CText.Decimal(version.Number) : "all",
                new IoctlParts(command.Direction, command.Type, command.Number, isSized ? version.Size.Lp64 : 0).ToString(),
                CText.Hex(Number(snapshot, version, IoctlEncoding.Generic)),
            ];
            if (differs) cells.Add(CText.Hex(Number(snapshot, version, IoctlEncoding.PowerPc)));
            if (differsOnI386) cells.Add(CText.Hex(snapshot.NumberOf(version, IoctlEncoding.Generic, onI386: true)!.Value));
            rows.Add(cells);
        }
        return new TextGrid("Command", headers, rows) { Code = new HashSet<int>(Enumerable.Range(1, headers.Count - 1)) };
    }

    private static uint Number(AbiSnapshot snapshot, VersionSnapshot version, IoctlEncoding encoding) => snapshot.NumberOf(version, encoding)!.Value;
}
