using System.Text;

namespace UapiGen.Abi.Export;

/// <summary>
/// Writes the section that the kernel's own documentation would want of a call and its struct: the fields of Documentation/virt/kvm/api.rst (Capability,
/// Architectures, Type, Parameters, Returns with a table of errors), the struct in C, how it grew, the order of checks.
/// </summary>
public static class RstSection
{
    /// <summary>Writes the section.</summary>
    /// <param name="snapshot">The struct.</param>
    /// <exception cref="ExportException">The snapshot contradicts itself.</exception>
    public static string Write(AbiSnapshot snapshot)
    {
        LayoutTable table = LayoutTable.Of(snapshot);
        ContractTable contract = ContractTable.Of(snapshot);
        StringBuilder text = new();
        string title = snapshot.Command is null ? table.CName : CNames.Command(snapshot);
        text.Append(title).Append('\n').Append('-', title.Length).Append("\n\n");
        Fields(text, table);

        text.Append("Errors:\n");
        RstTable.Write(text, contract.ErrorGrid(), withHeader: false);
        text.Append("\n::\n\n");
        foreach (string line in StructDefinition.Lines(snapshot)) text.Append(line.Length == 0 ? "" : "  ").Append(line).Append('\n');
        text.Append('\n').Append(RstText.Fill(string.Join(' ', CallWords.Growth(table)), 0)).Append('\n');
        RstTable.Write(text, LayoutGrids.Versions(table));
        Command(text, table);
        Rules(text, table);
        Order(text, contract);
        return text.ToString();
    }

    private static void Fields(StringBuilder text, LayoutTable table)
    {
        AbiSnapshot snapshot = table.Snapshot;
        if (snapshot.Command is not null)
            text.Append(":Capability: ").Append(snapshot.Capability is { } number ? $"{CNames.Capability(snapshot)} ({CText.Decimal(number)})" : "basic").Append('\n');
        // Which of them have the call, a declaration does not say.
        text.Append(":Architectures: those that have the call").Append(table.DiffersOnI386 ? " (i386 lays the struct out otherwise)" : "").Append('\n');
        text.Append(":Type: ").Append(CallWords.Kind(snapshot)).Append('\n');
        text.Append(":Parameters: ").Append(RstText.Escape(table.CName)).Append(" (").Append(CallWords.Direction(snapshot.Contract)).Append(")\n");
        text.Append(":Returns: 0 on success, -1 on error\n\n");
    }

    /// <summary>The command's numbers, with the machines that have them.</summary>
    private static void Command(StringBuilder text, LayoutTable table)
    {
        TextGrid command = CommandGrid.Of(table);
        if (command.Rows.Count == 0) return;
        text.Append("\nThe command:\n");
        RstTable.Write(text, command);
    }

    /// <summary>What is promised of each field that promises anything, and the constants that are its values.</summary>
    private static void Rules(StringBuilder text, LayoutTable table)
    {
        LayoutRow[] rows = [.. table.All.Select(each => each.Row).Where(row => (row.Rules.Length > 0 || row.CEnumeration.Length > 0) && !row.IsUnnamed)];
        if (rows.Length == 0) return;
        text.Append("\nFields:\n\n");
        foreach (LayoutRow row in rows)
            text.Append("``").Append(row.Path.Length > 0 ? row.Path : LayoutGrids.Joined(row)).Append("``\n").Append(RstText.Fill(Words(row) + ".", 2)).Append('\n');
    }

    private static string Words(LayoutRow row)
    {
        if (row.CEnumeration.Length == 0) return row.Rules;
        return row.Rules.Length == 0 ? row.CEnumeration : $"{row.CEnumeration}; {row.Rules}";
    }

    private static void Order(StringBuilder text, ContractTable contract)
    {
        text.Append("\nThe kernel checks in this order, where usize is the size of the caller's struct and\nksize that of the kernel's; the first that applies decides:\n\n");
        for (int i = 0; i < contract.Steps.Count; i++)
        {
            string number = CText.Decimal(i + 1) + ". ";
            text.Append(number).Append(RstText.Fill($"{contract.Steps[i].When}: {contract.Steps[i].Then}", number.Length).TrimStart()).Append('\n');
        }
    }
}
