using System.Runtime.InteropServices;
using UapiGen.Serve;

namespace UapiGen.Cli.Serving;

/// <summary>Hands the signals that the tool gets to the program, as if they had been sent to it.</summary>
/// <remarks>
/// <para>It begins before the program is started, so that a signal of that moment does not end the tool alone; what comes so early is kept. A signal that
/// the tool was started to ignore (nohup) is caught only afterwards, because the program inherits what is ignored, and not what is caught.</para>
/// <para>A key such as Ctrl-C is delivered by the terminal to its whole foreground group: the program has it already, and gets no second one. After the
/// program has ended, when only processes that it left behind are served, a signal that would end the tool ends it.</para>
/// <para>It catches for as long as this process lives: a signal that comes while the tool ends would else take its exit code, the program's, from it.</para>
/// </remarks>
internal sealed partial class SignalForwarding
{
    private const int Hangup = 1, Interrupt = 2, Quit = 3, Terminate = 15, TerminalStop = 20, WindowChange = 28, Stop = 19;

    // HUP INT QUIT USR1 USR2 ALRM TERM CONT TSTP URG WINCH IO PWR.
    private static readonly int[] s_signals = [Hangup, Interrupt, Quit, 10, 12, 14, Terminate, 18, TerminalStop, 23, WindowChange, 29, 30];

    // The last real-time signal is the server's, which interrupts its own thread with it.
    private const int FirstRealTime = 34, LastRealTime = 63;

    // What is caught is let go again with the registration, and that when nobody holds it any more.
    private static readonly List<PosixSignalRegistration> s_registrations = [];

    private readonly Lock _starting = new();
    private readonly List<int> _early = [];
    private readonly List<int> _ignored = [];
    private ServedProgram? _program;

    /// <summary>Begins to catch.</summary>
    public SignalForwarding()
    {
        SignalDispositions own = SignalDispositions.OfThisProcess();

        // A real-time signal with a handler is the runtime's own: what it means to its threads is no message to a program.
        foreach (int number in s_signals.Concat(Enumerable.Range(FirstRealTime, LastRealTime - FirstRealTime + 1).Where(number => !own.IsCaught(number))))
        {
            if (own.IsIgnored(number)) _ignored.Add(number);
            else Catch(number);
        }
    }

    /// <summary>Hands on what came until now, and what comes.</summary>
    public void To(ServedProgram program)
    {
        lock (_starting)
        {
            _program = program;
            foreach (int number in _early) Forward(program, number);
            foreach (int number in _ignored) Catch(number);
        }
    }

    // Negative values are .NET's names for the signals whose numbers differ between systems; Linux's own numbers are taken as they are.
    private void Catch(int number) => s_registrations.Add(PosixSignalRegistration.Create((PosixSignal)number, context =>
    {
        context.Cancel = true;
        lock (_starting)
        {
            if (_program is null)
            {
                _early.Add(number);
                return;
            }
        }

        Forward(_program, number);
    }));

    private static void Forward(ServedProgram program, int number)
    {
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

    [LibraryImport("libc", EntryPoint = "tcgetpgrp")]
    private static partial int ForegroundGroup(int descriptor);

    [LibraryImport("libc", EntryPoint = "getpgrp")]
    private static partial int Group();

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
