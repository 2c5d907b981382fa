using System.CommandLine;
using UapiGen.Abi.Export;
using UapiGen.Cli.Export;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Output;

namespace UapiGen.Cli.Show;

/// <summary><c>uapigen show</c>: where everything in a struct lies, and what is promised of it.</summary>
internal static class ShowCommand
{
    private const string Help =
        """
        Show where everything in a struct lies, and its contract: as tables, a picture or a page.

        Of the layout: offsets, sizes, holes and padding, which version has which field, bit-fields, unions, what i386 lays out otherwise. Of the contract: floor, cap,
        the kernel's order of checks, each errno with its causes.

        text is a table in a terminal and aligned text in a pipe; json is for programs; svg is a picture for a design document, legible in light and in dark; html is
        one file with the picture and all tables.

        """ + AbiInputs.Help +
        """


        Examples:
          uapigen show bin/Debug/net10.0/My.dll --struct my_args
          uapigen show abi/my_args.abi --format svg > my_args.svg
          uapigen show abi --format html --output structs.html
          uapigen show abi --format svg --output pictures/          (a picture for each struct)
        """;

    public static Command Create()
    {
        Argument<string[]> inputs = AbiInputs.Argument();
        Option<string[]> structs = AbiInputs.Structs();
        Option<ShowFormat> format = ChoiceOption.Create(
            "--format", "Tables, JSON, a picture, or a page; text unless said.", ("text", ShowFormat.Text), ("json", ShowFormat.Json), ("svg", ShowFormat.Svg), ("html", ShowFormat.Html));
        Option<string?> output = new("--output", "-o") { Description = "The file; or a folder, for a file of each struct. Standard output unless said.", HelpName = "FILE|FOLDER" };
        Command command = new("show", Help) { inputs, structs, format, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(inputs), parsed.GetValue(structs), parsed.GetValue(format), parsed.GetValue(output)));
        return command;
    }

    private static int Run(string[] inputs, string[]? structs, ShowFormat format, string? output)
    {
        try
        {
            LayoutTable[] tables = [.. AbiInputs.Read(inputs, structs).Select(input => LayoutTable.Of(input.Snapshot))];
            ExportTarget target = new(output, Extension(format));
            if (target.IsFolder)
            {
                foreach ((string name, int i) in ExportTarget.Names([.. tables.Select(table => table.Snapshot)]).Select((named, i) => (named.Name, i)))
                    target.Write(name, Write([tables[i]], format));
                return ExitCodes.Success;
            }
            if (format == ShowFormat.Svg && tables.Length > 1)
                return ExitCodes.Fail(ExitCodes.Usage, $"a picture shows one struct, and there are {tables.Length}: choose with --struct, or let --output name a folder");
            if (format == ShowFormat.Text && output is null && !Console.IsOutputRedirected) TextView.Draw(Terminals.Output(), tables);
            else target.Write(Write(tables, format));
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

    private static string Write(LayoutTable[] tables, ShowFormat format) => format switch
    {
        ShowFormat.Json => ShowJson.Of(tables),
        ShowFormat.Svg => StructSvg.Write(tables[0]),
        ShowFormat.Html => StructPage.Write(tables),
        _ => TextView.Plain(tables),
    };

    private static string Extension(ShowFormat format) => format switch
    {
        ShowFormat.Json => ".json",
        ShowFormat.Svg => ".svg",
        ShowFormat.Html => ".html",
        _ => ".txt",
    };
}
