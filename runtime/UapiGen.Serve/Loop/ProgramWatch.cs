using System.Runtime.InteropServices;

namespace UapiGen.Serve;

/// <summary>
/// Two threads for each program: one serves, and one waits for what ends (the program, the last filtered task, the wish to stop) and clears up after it.
/// </summary>
internal sealed unsafe class ProgramWatch
{
    /// <summary>How long the serving thread gets to end by itself before it is interrupted, in milliseconds; then the time between two interruptions.</summary>
    private const int Patience = 20;

    private readonly Listener _listener;
    private readonly NotificationLoop _loop;
    private readonly int _processDescriptor;
    private readonly int _stopDescriptor;
    private readonly Lock _ending = new();

    private readonly TaskCompletionSource<ProgramExit> _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<ServeStatistics> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Thread? _server;
    private Exception? _serverFailure;
    private volatile int _serverThreadId;

    public ProgramWatch(int processId, Listener listener, NotificationLoop loop)
    {
        ProcessId = processId;
        _listener = listener;
        _loop = loop;

        SyscallResult opened = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.PidfdOpen), (nuint)processId, 0);
        if (opened.Error != Errno.Success)
            throw new ServeException(ServeError.NotSupported, $"The started program cannot be waited for, pidfd_open: {LinuxError.Describe(opened.Error)}.");
        _processDescriptor = (int)opened.Value;

        const int closeOnExec = 0x80000;
        _stopDescriptor = LibC.EventFd(0, closeOnExec);
        if (_stopDescriptor < 0) throw new ServeException(ServeError.Failed, $"No eventfd is to be had: {LibC.LastErrorText()}.");
    }

    /// <summary>The program's process id.</summary>
    public int ProcessId { get; }

    /// <summary>Ends when the program has ended.</summary>
    public Task<ProgramExit> Exited => _exited.Task;

    /// <summary>Ends when serving has ended.</summary>
    public Task<ServeStatistics> Completion => _completion.Task;

    /// <summary>Begins to serve and to watch.</summary>
    public void Start()
    {
        _server = new Thread(Serve) { IsBackground = true, Name = "uapigen serve" };
        _server.Start();
        new Thread(Watch) { IsBackground = true, Name = "uapigen watch" }.Start();
    }

    /// <summary>Sends the program a signal, unless it has ended: its number may be another's by then.</summary>
    public bool Signal(int signal)
    {
        lock (_ending) return !_exited.Task.IsCompleted && LibC.Kill(ProcessId, signal) == 0;
    }

    /// <summary>Ends serving. From the serving thread itself it only asks for it: it ends after the call that it is at.</summary>
    public void StopServing()
    {
        _loop.Stop();
        lock (_ending)
        {
            // Afterwards the descriptor's number may be another's.
            if (_completion.Task.IsCompleted) return;
            Wake();
        }

        if (Thread.CurrentThread != _server) ((Task)_completion.Task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
    }

    private void Serve()
    {
        _serverThreadId = ThreadInterrupt.CurrentThreadId;
        try
        {
            _loop.Run();
        }
        catch (Exception error)
        {
            _serverFailure = error;
        }

        // Usually the watch knows already, by the hang-up that ended the loop.
        Wake();
    }

    private void Watch()
    {
        const int programEnded = 0, hungUp = 1, stop = 2;

        bool isRunning = true, isServing = true, isEnding = false;
        PollDescriptor* waits = stackalloc PollDescriptor[3];
        while (isRunning || isServing)
        {
            waits[programEnded] = new() { Descriptor = isRunning ? _processDescriptor : -1, Events = PollDescriptor.Readable };
            // As long as the program runs there is a filtered task. And whoever waits on the listener is looked at with each call.
            waits[hungUp] = new() { Descriptor = isServing && !isRunning ? _listener.Descriptor : -1 };
            waits[stop] = new() { Descriptor = isServing ? _stopDescriptor : -1, Events = PollDescriptor.Readable };

            // Interrupted by a signal, it reports nothing, and is asked again.
            if (LibC.Poll(waits, 3, isEnding ? 0 : -1) < 0) continue;

            if (waits[programEnded].ReturnedEvents != 0)
            {
                Reap();
                isRunning = false;
            }

            isEnding |= waits[hungUp].ReturnedEvents != 0 || waits[stop].ReturnedEvents != 0;
            if (isServing && isEnding && HasServerEnded())
            {
                EndServing();
                isServing = isEnding = false;
            }
        }

        LinuxCall.Close(_processDescriptor);
    }

    /// <summary>
    /// Kernels since 6.11 wake a thread that waits for a call of which none can come any more. Older ones do not, and none does for our wish to stop.
    /// </summary>
    private bool HasServerEnded()
    {
        _loop.Stop();
        if (_server!.Join(Patience)) return true;
        if (_loop.IsReceiving) ThreadInterrupt.Send(_serverThreadId);
        return false;
    }

    private void EndServing()
    {
        _listener.Dispose();
        lock (_ending)
        {
            LinuxCall.Close(_stopDescriptor);
            if ((_serverFailure ?? _loop.Failure) is { } failure) _completion.SetException(failure);
            else _completion.SetResult(_loop.Statistics);
        }
    }

    /// <summary>Takes the exit status, and with it the process id from the program: it has ended, so this does not wait.</summary>
    private void Reap()
    {
        lock (_ending)
        {
            int status, error, result;
            do
            {
                result = LibC.WaitPid(ProcessId, &status, 0);
                error = result < 0 ? Marshal.GetLastPInvokeError() : 0;
            }
            while (error == (int)Errno.EINTR);

            if (result == ProcessId) _exited.SetResult(ProgramExit.FromWaitStatus(status));
            else _exited.SetException(new ServeException("Another part of this process took the program's exit status (ECHILD)."));
        }
    }

    private void Wake()
    {
        ulong one = 1;
        LibC.Write(_stopDescriptor, &one, sizeof(ulong));
    }
}
