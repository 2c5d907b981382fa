using System.CommandLine;
using UapiGen.Abi;
using UapiGen.Abi.Export;

namespace UapiGen.Cli.Export;

/// <summary><c>uapigen export</c>: structs in the words of others.</summary>
internal static class ExportCommand
{
    private const string JsonHelp =
        """
        Write all that a baseline freezes as JSON.

        That is versions, fields with their places in both layouts and their rules, the contract, enumerations, embedded structs, constants. The schema is
        docs/reference/snapshot.schema.json.
        """;

    private const string RstHelp =
        """
        Write the section that the kernel's documentation would want of a call.

        It has what the sections of Documentation/virt/kvm/api.rst have: capability, architectures, type, parameters, returns with the table of errors; and the struct in
        C, how it grew, the kernel's order of checks.
        """;

    private const string MarkdownHelp =
        """
        Write a page of reference in Markdown.

        It has the struct in C, versions, layout, contract, the kernel's order of checks, each errno with its causes.
        """;

    private const string SyzlangHelp =
        """
        Write syzkaller's description of a struct and its call.

        It has a struct for each version, one with a tail of zeros and one with a tail that is not zero, flags by name, the ioctl or, where it is known which one passes
        the struct, the system call. All constants are defined in the file itself.
        """;

    public static Command Create()
    {
        Command command = new("export", "Write structs for others to read: C compilers, documentation, fuzzers, other tools.")
        {
            CHeaderCommand.Create(),
            DocumentCommand.Create("json", JsonHelp, ".json", SnapshotJson.Write),
            DocumentCommand.Create("rst", RstHelp, ".rst", EachBy(RstSection.Write)),
            DocumentCommand.Create("markdown", MarkdownHelp, ".md", EachBy(MarkdownPage.Write)),
            DocumentCommand.Create("syzlang", SyzlangHelp, ".txt", Syzlang.Write),
        };
        return command;
    }

    /// <summary>One text after the other.</summary>
    private static Func<IReadOnlyList<AbiSnapshot>, string> EachBy(Func<AbiSnapshot, string> write) => snapshots => string.Join('\n', snapshots.Select(write));
}
