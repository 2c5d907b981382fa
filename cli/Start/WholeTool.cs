using System.Runtime.InteropServices;

namespace UapiGen.Cli.Start;

/// <summary>The tool with everything in it, which lies beside this program: it takes this process over.</summary>
internal static partial class WholeTool
{
    private const string Name = "uapigen-whole";

    private const int SigPipe = 13;

    private const nint DefaultAction = 0;

    /// <summary>Becomes the tool.</summary>
    /// <returns>Only if it cannot.</returns>
    public static int Run(string[] args)
    {
        string tool = Path.Combine(Path.GetDirectoryName(Environment.ProcessPath) ?? "", Name);
        // What is ignored stays so in the program that takes over, and in all that it starts; .NET ignores SIGPIPE.
        Signal(SigPipe, DefaultAction);
        Execv(tool, [Environment.GetCommandLineArgs()[0], .. args, null]);
        return Program.Fail(ExitCodes.NotFound, $"{tool}: {Marshal.GetLastPInvokeErrorMessage()}; it belongs beside this program: install the tool anew");
    }

    /// <summary>execve(2) with the environment of this process.</summary>
    [LibraryImport("libc", EntryPoint = "execv", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Execv(string path, string?[] arguments);

    /// <summary>signal(2).</summary>
    [LibraryImport("libc", EntryPoint = "signal")]
    private static partial nint Signal(int number, nint handler);
}
