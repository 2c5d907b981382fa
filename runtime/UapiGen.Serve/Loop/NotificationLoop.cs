using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace UapiGen.Serve;

/// <summary>
/// Receives and answers calls, one after the other, until no filtered task is left or it is told to stop. Nothing is allocated for a call.
/// </summary>
internal sealed class NotificationLoop
{
    private readonly Listener _listener;
    private readonly IIoctlService _service;
    private readonly ServedCallHandler? _served;
    private readonly Action<Exception>? _failed;
    private readonly CallerWindow _window;
    private readonly DescriptorPath _path = new();

    private long _answered, _continued, _callerGone, _failures;
    private Errno _refusal;
    private volatile bool _isStopping;
    private volatile bool _isReceiving;

    public NotificationLoop(Listener listener, IIoctlService service, ServeOptions options)
    {
        _listener = listener;
        _service = service;
        _served = options.Served;
        _failed = options.Failed;
        _window = new CallerWindow(listener);
    }

    /// <summary>The first failure that nobody was told of.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Whether the thread waits for a call, and not for the service.</summary>
    public bool IsReceiving => _isReceiving;

    /// <summary>The counts so far.</summary>
    public ServeStatistics Statistics => new(
        Interlocked.Read(ref _answered), Interlocked.Read(ref _continued), Interlocked.Read(ref _callerGone), Interlocked.Read(ref _failures));

    /// <summary>Makes <see cref="Run"/> return after the call that it is at. A wait for the next one has to be interrupted by a signal.</summary>
    public void Stop() => _isStopping = true;

    /// <summary>Serves.</summary>
    public void Run()
    {
        while (ServeNext())
        {
        }
    }

    /// <summary>One call. A method of its own, so that the runtime replaces it by its optimised code at an ordinary call, early and whole.</summary>
    /// <returns>False when there will be no other.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ServeNext()
    {
        _isReceiving = true;
        if (_isStopping) return false;
        Errno error = _listener.Receive(out Listener.UndecidedCall call);
        _isReceiving = false;

        if (error == Errno.Success)
        {
            Handle(in call);
            return true;
        }

        return GoesOnAfter(error);
    }

    /// <summary>A signal, a caller that died between its call and our receiving it, or the end.</summary>
    private bool GoesOnAfter(Errno error)
    {
        if (error == Errno.EINTR) return true;
        if (error != Errno.ENOENT) throw new ServeException(ServeError.Failed, $"The kernel hands out no more calls: {error} ({LinuxError.Describe(error)}).");
        if (_listener.IsHungUp()) return false;

        _callerGone++;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Handle(in Listener.UndecidedCall call)
    {
        long start = _served is null ? 0 : Stopwatch.GetTimestamp();
        SyscallResult result = default;
        Errno sent;
        CallOutcome outcome;

        switch (Decide(in call.Numbers))
        {
            case Decision.NotOurs:
                sent = call.LetGo();
                outcome = CallOutcome.Continued;
                break;
            case Decision.Ours:
                Listener.ClaimedCall claimed = call.Claim();
                result = Serve(in claimed);
                sent = claimed.Return(result);
                outcome = CallOutcome.Answered;
                break;
            default:
                result = Errno.EIO;
                sent = call.Claim().Return(result);
                outcome = CallOutcome.Answered;
                break;
        }

        // The caller may be killed, or taken out of the call by a signal, at any moment: nobody waits for the answer then.
        if (sent == Errno.ENOENT) outcome = CallOutcome.CallerGone;
        else if (sent != Errno.Success) throw new ServeException(ServeError.Failed, $"The kernel does not take an answer: {sent} ({LinuxError.Describe(sent)}).");

        Count(outcome);
        if (_refusal != Errno.Success) NoteRefusal(call.Numbers.ThreadId, outcome);
        if (_served is not null) Tell(new ServedCall(call.Numbers, outcome, result, Stopwatch.GetElapsedTime(start)));
    }

    /// <summary>Phase 1. No memory can be reached from here.</summary>
    private Decision Decide(in IoctlCall call)
    {
        try
        {
            DescriptorProbe descriptor = new(in call, _path);
            bool isOurs = _service.Accepts(in call, ref descriptor);
            if (!isOurs && descriptor.Failure is Errno.EACCES or Errno.EPERM) _refusal = descriptor.Failure;
            return isOurs ? Decision.Ours : Decision.NotOurs;
        }
        catch (Exception error)
        {
            Report(error);
            return Decision.Broken;
        }
    }

    /// <summary>Phase 2. Nothing but a result comes back.</summary>
    private SyscallResult Serve(in Listener.ClaimedCall call)
    {
        try
        {
            ClientMemory memory = call.Memory(_window);
            SyscallResult result = _service.Serve(in call.Numbers, ref memory);

            // The service took a memory that could not be had for one full of bad addresses; what it answered would be a lie.
            _refusal = _window.Refusal;
            if (_refusal != Errno.Success) return Errno.EPERM;

            // With the caller gone the answer goes to nobody, and the kernel says so when it is given.
            return _window.Confirm() ? result : default;
        }
        catch (Exception error)
        {
            Report(error);
            return Errno.EIO;
        }
        finally
        {
            _window.Close();
        }
    }

    /// <summary>A caller that is gone refuses as well, and means nothing by it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void NoteRefusal(int thread, CallOutcome outcome)
    {
        Errno refusal = _refusal;
        _refusal = Errno.Success;
        if (outcome == CallOutcome.CallerGone) return;

        string what = outcome == CallOutcome.Continued
            ? $"The descriptors of thread {thread} may not be looked at ({refusal}); its call went on in the kernel."
            : $"The memory of thread {thread} may not be looked at ({refusal}); its call failed with EPERM.";
        Report(new ServeException(ServeError.CallerNotAccessible, what));
    }

    private void Count(CallOutcome outcome)
    {
        switch (outcome)
        {
            case CallOutcome.Answered: _answered++; break;
            case CallOutcome.Continued: _continued++; break;
            default: _callerGone++; break;
        }
    }

    private void Tell(in ServedCall call)
    {
        try
        {
            _served!(in call);
        }
        catch (Exception error)
        {
            Report(error);
        }
    }

    private void Report(Exception error)
    {
        _failures++;
        if (_failed is null)
        {
            Failure ??= error;
            return;
        }

        try
        {
            _failed(error);
        }
        catch (Exception another)
        {
            Failure ??= another;
        }
    }

    private enum Decision
    {
        Ours,
        NotOurs,
        Broken,
    }
}
