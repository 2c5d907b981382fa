using System.Runtime.InteropServices;
using UapiGen.Serve;

namespace UapiGen.Cli.Serving;

/// <summary>Hands the signals that the tool gets to the program, as if they had been sent to it.</summary>
/// <remarks>
/// A key such as Ctrl-C is delivered by the terminal to its whole foreground group: the program has it already, and gets no second one. After the
/// program has ended, when only processes that it left behind are served, a signal that would end the tool ends it.
/// </remarks>
internal sealed partial class SignalForwarding : IDisposable
{
    private const int Hangup = 1, Interrupt = 2, Quit = 3, Terminate = 15, TerminalStop = 20, WindowChange = 28, Stop = 19;

    // HUP INT QUIT USR1 USR2 ALRM TERM CONT TSTP URG WINCH IO PWR, and the first and last real-time signals that programs use.
    private static readonly int[] s_signals = [Hangup, Interrupt, Quit, 10, 12, 14, Terminate, 18, TerminalStop, 23, WindowChange, 29, 30, .. Enumerable.Range(34, 31)];

    private readonly List<PosixSignalRegistration> _registrations = [];

    public SignalForwarding(ServedProgram program)
    {
        foreach (int number in s_signals)
        {
            // Negative values are .NET's names for the signals whose numbers differ between systems; Linux's own numbers are taken as they are.
            _registrations.Add(PosixSignalRegistration.Create((PosixSignal)number, context => Forward(context, program, number)));
        }
    }

    private static void Forward(PosixSignalContext context, ServedProgram program, int number)
    {
        context.Cancel = true;
        bool fromTerminal = number is Interrupt or Quit or TerminalStop or WindowChange && IsInForeground();
        bool reached = fromTerminal || program.Signal(number);
        if (number == TerminalStop) _ = Kill(Environment.ProcessId, Stop);
        if (program.Exited.IsCompleted && (!reached || fromTerminal) && number is Hangup or Interrupt or Quit or Terminate) program.Dispose();
    }

    /// <summary>Whether this process's group is the terminal's foreground group, which is whom its keys signal.</summary>
    private static bool IsInForeground()
    {
        try
        {
            using FileStream terminal = File.OpenRead("/dev/tty");
            return ForegroundGroup((int)terminal.SafeFileHandle.DangerousGetHandle()) == Group();
        }
        catch (Exception none) when (none is IOException or UnauthorizedAccessException)
        {
            // No terminal: nobody but a sender can have signalled us.
            return false;
        }
    }

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations) registration.Dispose();
    }

    [LibraryImport("libc", EntryPoint = "tcgetpgrp")]
    private static partial int ForegroundGroup(int descriptor);

    [LibraryImport("libc", EntryPoint = "getpgrp")]
    private static partial int Group();

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
