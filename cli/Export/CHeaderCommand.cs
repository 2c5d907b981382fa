using System.CommandLine;
using UapiGen.Abi;
using UapiGen.Abi.Export;
using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Export;

/// <summary><c>uapigen export c-header</c>: a header that C and C++ programs include.</summary>
internal static class CHeaderCommand
{
    private const string Help =
        """
        Write a C header, with assertions on every size and offset.

        It has the structs, and a macro for the size of each version, for each constant and for each command. The header compiles alone, in C and C++, and together with the kernel's and libc's own headers in any order. A struct that the kernel's headers at hand
        define is taken from there; define UAPIGEN_OWN before to have all of them from here.

        """ + AbiInputs.Help +
        """


        Examples:
          uapigen export c-header bin/Debug/net10.0/My.dll > my.h
          uapigen export c-header abi --output include/          (a header for each struct)
          uapigen export c-header abi/my_args.abi | gcc -fsyntax-only -x c -
        """;

    public static Command Create()
    {
        Argument<string[]> inputs = AbiInputs.Argument();
        Option<string[]> structs = AbiInputs.Structs();
        Option<string?> output = new("--output", "-o") { Description = "The file; or a folder, for a header of each struct. Standard output unless said.", HelpName = "FILE|FOLDER" };
        Command command = new("c-header", Help) { inputs, structs, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(inputs), parsed.GetValue(structs), parsed.GetValue(output)));
        return command;
    }

    private static int Run(string[] inputs, string[]? structs, string? output)
    {
        try
        {
            IReadOnlyList<AbiSnapshot> snapshots = [.. AbiInputs.Read(inputs, structs).Select(input => input.Snapshot)];
            ExportTarget target = new(output, ".h");
            if (target.IsFolder)
            {
                foreach ((string name, AbiSnapshot snapshot) in ExportTarget.Names(snapshots)) target.Write(name, CHeader.Write([snapshot], name));
            }
            else
            {
                target.Write(CHeader.Write(snapshots, target.FileName));
            }
            return ExitCodes.Success;
        }
        catch (ExportException refused)
        {
            return ExitCodes.Fail(ExitCodes.Usage, refused.Message + "; choose with --struct, or let --output name a folder");
        }
        catch (Exception refused) when (refused is InputException or IOException or UnauthorizedAccessException)
        {
            return ExitCodes.Fail(ExitCodes.Usage, refused.Message);
        }
    }
}
