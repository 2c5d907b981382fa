using System.CommandLine;

namespace UapiGen.Cli.Import;

/// <summary><c>uapigen import</c>: a declaration from what others know of a struct.</summary>
internal static class ImportCommand
{
    public static Command Create() =>
        new("import", "Write a declaration in C# of a struct that a kernel, or a C header, has.") { BtfImportCommand.Create(), HeaderImportCommand.Create() };
}
