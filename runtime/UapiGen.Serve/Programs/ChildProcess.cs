namespace UapiGen.Serve;

/// <summary>The parts of a parent's duty that posix_spawn(3) leaves open.</summary>
internal static unsafe class ChildProcess
{
    /// <summary>
    /// A process that was started to ignore SIGCHLD loses its children's exit statuses (wait(2)). As timeout(1) and others do, the default is put back;
    /// a handler, such as the runtime's, stays.
    /// </summary>
    public static void KeepExitStatus()
    {
        SignalAction action;
        if (LibC.SigAction(SignalNumber.Child, null, &action) != 0 || action.Handler != SignalAction.Ignore) return;

        action.Handler = SignalAction.Default;
        LibC.SigAction(SignalNumber.Child, &action, null);
    }

    /// <summary>Ends a program that cannot be served, so that it does not run with calls that nobody answers.</summary>
    /// <param name="processId">The program's process, or 0 if it was not started.</param>
    public static void KillAndReap(int processId)
    {
        const int sigKill = 9;
        if (processId <= 0 || LibC.Kill(processId, sigKill) != 0) return;

        int status;
        LibC.WaitPid(processId, &status, 0);
    }
}
