using System.Runtime.InteropServices;
using UapiGen.Cli.Output;

namespace UapiGen.Cli.Start;

/// <summary>The native tool's entry: what it knows itself, and the whole tool for the rest.</summary>
internal static partial class Program
{
    public static int Main(string[] args)
    {
        // On a terminal there are colours, and people, to whom two starts are one.
        if (IsTerminal(RawOutput.Output) != 0 || PlainCommand.Answer(args) is not { } answer) return WholeTool.Run(args);
        try
        {
            RawOutput.Write(RawOutput.Output, answer.Text);
            EndNow(answer.ExitCode);
            return answer.ExitCode;
        }
        catch (IOException full)
        {
            return Fail(ExitCodes.Usage, full.Message);
        }
    }

    /// <summary>Says why in one line on standard error.</summary>
    /// <returns>The code.</returns>
    public static int Fail(int code, string why)
    {
        RawOutput.Write(RawOutput.Error, $"uapigen: {why}\n");
        return code;
    }

    /// <summary>_exit(2): without the wait for threads that nobody started, for which the runtime would first describe this one.</summary>
    [LibraryImport("libc", EntryPoint = "_exit")]
    private static partial void EndNow(int code);

    /// <summary>isatty(3).</summary>
    [LibraryImport("libc", EntryPoint = "isatty")]
    private static partial int IsTerminal(int descriptor);
}
