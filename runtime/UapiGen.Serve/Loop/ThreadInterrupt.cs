using System.Runtime.InteropServices;

namespace UapiGen.Serve;

/// <summary>
/// Takes a thread out of a system call that waits: a signal to that thread, whose handler does nothing and does not ask for the call to be made again.
/// </summary>
internal static unsafe class ThreadInterrupt
{
    private static readonly Lazy<int> Signal = new(Install);

    /// <summary>The calling thread's id.</summary>
    public static int CurrentThreadId => (int)LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Gettid)).Value;

    /// <summary>Interrupts a thread of this process, if it is still there. One that is not waiting yet is not kept from it.</summary>
    /// <param name="threadId">The thread.</param>
    public static void Send(int threadId) =>
        _ = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Tgkill), (nuint)Environment.ProcessId, (nuint)threadId, (nuint)Signal.Value);

    /// <summary>
    /// Takes the highest real-time signal that nobody uses. The handler is a function of the C library that may be called from a handler and changes nothing:
    /// managed code must not run in one.
    /// </summary>
    private static int Install()
    {
        SignalAction handler = new() { Handler = NativeLibrary.GetExport(NativeLibrary.GetMainProgramHandle(), "getpid") };
        for (int signal = SignalNumber.LastRealTime; signal > SignalNumber.LastRealTime - 16; signal--)
        {
            SignalAction present;
            if (LibC.SigAction(signal, null, &present) != 0 || present.Handler != SignalAction.Default) continue;
            if (LibC.SigAction(signal, &handler, null) == 0) return signal;
        }

        throw new ServeException(ServeError.Failed, "Every real-time signal is in use, and none is left to interrupt the serving thread with.");
    }
}
