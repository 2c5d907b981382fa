using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace UapiGen.Serve;

/// <summary>
/// Receives and answers calls, one after the other, until no filtered task is left or it is told to stop. Nothing is allocated for a call.
/// </summary>
internal sealed class NotificationLoop
{
    private readonly Listener _listener;
    private readonly ISyscallService _service;
    private readonly LoopReport _report;
    private readonly CallerWindow _window;
    private readonly CallMemoryRecord? _record;
    private readonly DescriptorPath _path = new();
    private readonly bool _tells;

    private Errno _refusal;
    private volatile bool _isStopping;
    private volatile bool _isReceiving;

    public NotificationLoop(Listener listener, ISyscallService service, ServeOptions options)
    {
        _listener = listener;
        _service = service;
        _report = new LoopReport(options);
        _tells = options.Served is not null;
        _record = options.RecordsMemory ? new CallMemoryRecord() : null;
        _window = new CallerWindow(listener, _record);
    }

    /// <summary>The first failure that nobody was told of.</summary>
    public Exception? Failure => _report.Failure;

    /// <summary>Whether the thread waits for a call, and not for the service.</summary>
    public bool IsReceiving => _isReceiving;

    /// <summary>The counts so far.</summary>
    public ServeStatistics Statistics => _report.Statistics;

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

        _report.Count(CallOutcome.CallerGone);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Handle(in Listener.UndecidedCall call)
    {
        long start = _tells ? Stopwatch.GetTimestamp() : 0;
        SyscallResult result = default;
        ContinueReason reason = ContinueReason.None;
        Errno sent;
        CallOutcome outcome = CallOutcome.Answered;

        switch (Decide(in call.Numbers))
        {
            case Decision.NotOurs:
                sent = call.LetGo();
                outcome = CallOutcome.Continued;
                break;
            case Decision.Ours:
                Listener.ClaimedCall claimed = call.Claim();
                CallAnswer answer = Serve(in claimed);
                result = answer.Result;
                sent = answer.Kind == CallAnswerKind.Result ? claimed.Return(result) : Give(in claimed, in answer, out result, out outcome);
                reason = answer.Reason;
                break;
            default:
                result = Errno.EIO;
                sent = call.Claim().Return(result);
                break;
        }

        // The caller may be killed, or taken out of the call by a signal, at any moment: nobody waits for the answer then.
        if (sent == Errno.ENOENT) outcome = CallOutcome.CallerGone;
        else if (sent != Errno.Success) throw new ServeException(ServeError.Failed, $"The kernel does not take an answer: {sent} ({LinuxError.Describe(sent)}).");

        _report.Count(outcome);
        if (_refusal != Errno.Success) _report.Refused(_refusal, call.Numbers.ThreadId, outcome);
        if (_tells) _report.Tell(new ServedCall(call.Numbers, outcome, result, reason, Stopwatch.GetElapsedTime(start), _record));
    }

    /// <summary>Phase 1. No memory can be reached from here.</summary>
    private Decision Decide(in SystemCall call)
    {
        _refusal = Errno.Success;
        _record?.Clear();
        try
        {
            _path.Failure = Errno.Success;
            bool isOurs = _service.Accepts(in call, new CallerDescriptors(call.ThreadId, _path));
            if (!isOurs && _path.Failure is Errno.EACCES or Errno.EPERM) _refusal = _path.Failure;
            return isOurs ? Decision.Ours : Decision.NotOurs;
        }
        catch (Exception error)
        {
            _report.Failed(error);
            return Decision.Broken;
        }
    }

    /// <summary>Phase 2. An answer comes back.</summary>
    private CallAnswer Serve(in Listener.ClaimedCall call)
    {
        CallAnswer answer = default;
        try
        {
            ClientMemory memory = call.Memory(_window);
            answer = _service.Serve(in call.Numbers, ref memory, call.Caller(_window));

            // The service took a memory that could not be had for one full of bad addresses; what it answered would be a lie.
            if (_window.Refusal != Errno.Success) return Instead(answer, IfMemoryIsClosed());

            // With the caller gone the answer goes to nobody, and the kernel says so when it is given.
            return answer.Kind != CallAnswerKind.Result || _window.Confirm() ? answer : default;
        }
        catch (Exception error)
        {
            _report.Failed(error);
            return Instead(answer, Errno.EIO);
        }
        finally
        {
            _window.Close();
        }
    }

    private CallAnswer IfMemoryIsClosed()
    {
        if (_service.IfMemoryIsClosed is not ContinueReason.None and var reason) return CallAnswer.Continue(reason);
        _refusal = _window.Refusal;
        return Errno.EPERM;
    }

    /// <summary>An answer in another's place. What the other would have handed over is closed.</summary>
    private static CallAnswer Instead(CallAnswer answer, CallAnswer another)
    {
        if (answer.Kind == CallAnswerKind.Injection) LinuxCall.Close(answer.Descriptor);
        return another;
    }

    /// <summary>Gives an answer that is no mere result.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Errno Give(in Listener.ClaimedCall call, in CallAnswer answer, out SyscallResult result, out CallOutcome outcome)
    {
        result = default;
        outcome = CallOutcome.Continued;
        if (answer.Kind == CallAnswerKind.Continuation) return call.LeaveToKernel(answer.Reason);

        outcome = CallOutcome.Answered;
        result = call.ReturnDescriptor(answer.Descriptor, answer.CloseOnExec);
        LinuxCall.Close(answer.Descriptor);

        // ESRCH: it was killed while it took the descriptor.
        if (result.Error is Errno.Success) return Errno.Success;
        if (result.Error is Errno.ENOENT or Errno.ESRCH) return Errno.ENOENT;

        // The caller could not take it (EMFILE, or a security module said no), and waits on: that is then what its call fails with, as it would have without us.
        return call.Return(result = result.Error);
    }

    private enum Decision
    {
        Ours,
        NotOurs,
        Broken,
    }
}
