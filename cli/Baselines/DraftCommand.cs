using System.CommandLine;

namespace UapiGen.Cli.Baselines;

/// <summary><c>uapigen draft</c>: writes what an assembly declares into its baselines.</summary>
internal static class DraftCommand
{
    public static Command Create()
    {
        Argument<string> assembly = new("ASSEMBLY") { Description = "The built assembly. Its metadata is read; nothing of it is run." };
        Option<string> folder = new("--to") { Description = "The folder of its baselines.", DefaultValueFactory = _ => "abi", HelpName = "FOLDER" };
        Command command = new(
            "draft",
            """
            Write the drafts of an assembly's baselines, as the light bulb does.

            Each declared struct that has no file gets one; in the others is written whatever the declaration adds to what shipped. Shipped text stays as it is.

            Example: dotnet build && uapigen draft bin/Debug/net10.0/MyProject.dll --to abi
            """)
        {
            assembly,
            folder,
        };
        command.SetAction(parsed => DraftWriter.Run(parsed.GetRequiredValue(assembly), parsed.GetRequiredValue(folder), Console.Out, Console.Error));
        return command;
    }
}
