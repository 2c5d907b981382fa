using System.CommandLine;
using UapiGen.Abi;
using UapiGen.Abi.Export;
using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Export;

/// <summary>A command of <c>uapigen export</c> that writes a text about structs.</summary>
internal static class DocumentCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="help">What it writes, and for whom.</param>
    /// <param name="extension">What its files end with.</param>
    /// <param name="write">Writes structs into one text.</param>
    public static Command Create(string name, string help, string extension, Func<IReadOnlyList<AbiSnapshot>, string> write)
    {
        Argument<string[]> inputs = AbiInputs.Argument();
        Option<string[]> structs = AbiInputs.Structs();
        Option<string?> output = new("--output", "-o") { Description = "The file; or a folder, for a file of each struct. Standard output unless said.", HelpName = "FILE|FOLDER" };
        string examples = $"""


            Examples:
              uapigen export {name} bin/Debug/net10.0/My.dll --struct my_args > my_args{extension}
              uapigen export {name} abi --output documents/          (a file for each struct)
            """;
        Command command = new(name, help + "\n\n" + AbiInputs.Help + examples) { inputs, structs, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(inputs), parsed.GetValue(structs), parsed.GetValue(output), extension, write));
        return command;
    }

    private static int Run(string[] inputs, string[]? structs, string? output, string extension, Func<IReadOnlyList<AbiSnapshot>, string> write)
    {
        try
        {
            IReadOnlyList<AbiSnapshot> snapshots = [.. AbiInputs.Read(inputs, structs).Select(input => input.Snapshot)];
            ExportTarget target = new(output, extension);
            if (target.IsFolder)
            {
                foreach ((string name, AbiSnapshot snapshot) in ExportTarget.Names(snapshots)) target.Write(name, write([snapshot]));
            }
            else
            {
                target.Write(write(snapshots));
            }
            return ExitCodes.Success;
        }
        catch (ExportException refused)
        {
            return ExitCodes.Fail(ExitCodes.Findings, refused.Message);
        }
        catch (Exception refused) when (refused is InputException or IOException or UnauthorizedAccessException)
        {
            return ExitCodes.Fail(ExitCodes.Usage, refused.Message);
        }
    }
}
