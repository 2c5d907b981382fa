using System.Text;

namespace UapiGen.Abi.Export;

/// <summary>
/// Writes syzkaller's description of a struct and its call (docs/syscall_descriptions_syntax.md of syzkaller): a struct for each version, one with a
/// tail of zeros and one whose tail is not zero, the choice between them, flags by name, the call. All constants are defined in the file itself.
/// </summary>
public static class Syzlang
{
    /// <summary>Writes the description.</summary>
    /// <param name="snapshot">The struct.</param>
    /// <exception cref="ExportException">The snapshot contradicts itself.</exception>
    public static string Write(AbiSnapshot snapshot)
    {
        LayoutTable table = LayoutTable.Of(snapshot);
        StringBuilder text = new();
        text.Append("# Written by uapigen from ").Append(snapshot.TypeName).Append(": what is changed here is lost when it is written again.\n\n");
        if (snapshot.Command is not null) text.Append("include <linux/ioctl.h>\n\n");

        SyzFlags flags = new(snapshot);
        SyzStructs structs = new(table, flags);
        structs.Write();
        SyzCalls calls = new(table, structs);
        calls.Write();

        Lines(text, flags.Defines.Concat(calls.Defines));
        Lines(text, flags.Sets);
        foreach (string definition in structs.Definitions) text.Append(definition).Append('\n');
        Lines(text, calls.Calls);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Lines(StringBuilder text, IEnumerable<string> lines)
    {
        int before = text.Length;
        foreach (string line in lines) text.Append(line).Append('\n');
        if (text.Length > before) text.Append('\n');
    }
}
