using System.Runtime.CompilerServices;

namespace UapiGen.Serve;

/// <summary>What the loop says of its calls: the counts, and the failures to whoever listens.</summary>
/// <param name="options">Who listens.</param>
internal sealed class LoopReport(ServeOptions options)
{
    private long _answered, _continued, _callerGone, _failures;

    /// <summary>The first failure that nobody was told of.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>The counts so far.</summary>
    public ServeStatistics Statistics => new(
        Interlocked.Read(ref _answered), Interlocked.Read(ref _continued), Interlocked.Read(ref _callerGone), Interlocked.Read(ref _failures));

    /// <summary>Counts a call that is over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Count(CallOutcome outcome)
    {
        switch (outcome)
        {
            case CallOutcome.Answered: _answered++; break;
            case CallOutcome.Continued: _continued++; break;
            default: _callerGone++; break;
        }
    }

    /// <summary>Says that this process may not look at a caller. One that is gone refuses as well, and means nothing by it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Refused(Errno refusal, int thread, CallOutcome outcome)
    {
        if (outcome == CallOutcome.CallerGone) return;

        string what = outcome == CallOutcome.Continued
            ? $"The descriptors of thread {thread} may not be looked at ({refusal}); its call went on in the kernel."
            : $"The memory of thread {thread} may not be looked at ({refusal}); its call failed with EPERM.";
        Failed(new ServeException(ServeError.CallerNotAccessible, what));
    }

    /// <summary>Tells the watcher of a call that is over.</summary>
    public void Tell(in ServedCall call)
    {
        try
        {
            options.Served!(in call);
        }
        catch (Exception error)
        {
            Failed(error);
        }
    }

    /// <summary>Counts a failure, and tells of it.</summary>
    public void Failed(Exception error)
    {
        _failures++;
        if (options.Failed is not { } failed)
        {
            Failure ??= error;
            return;
        }

        try
        {
            failed(error);
        }
        catch (Exception another)
        {
            Failure ??= another;
        }
    }
}
