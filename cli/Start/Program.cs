namespace UapiGen.Cli.Start;

/// <summary>The native tool's entry: what it knows itself, and the whole tool for the rest.</summary>
internal static class Program
{
    public static int Main(string[] args) => PlainCommand.Run(args) ?? WholeTool.Run(args);
}
