using System.CommandLine;

namespace UapiGen.Cli.Export;

/// <summary><c>uapigen export</c>: structs in the words of others.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        Command command = new("export", "Write structs for others to read: C compilers, documentation, other tools.") { CHeaderCommand.Create() };
        return command;
    }
}
