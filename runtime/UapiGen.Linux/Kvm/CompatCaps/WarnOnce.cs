namespace UapiGen.Linux.Kvm;

/// <summary>A warning that is logged once, however often and by however many threads it is given: the kernel's WARN_ON_ONCE.</summary>
/// <remarks>Kept in a static field, once means once in the process's life.</remarks>
internal sealed class WarnOnce
{
    private int _given;

    /// <summary>Logs the text, unless one was logged before. Without a log nothing is used up.</summary>
    public void Warn(Action<string>? log, string text)
    {
        if (log is not null && Interlocked.Exchange(ref _given, 1) == 0)
            log(text);
    }
}
