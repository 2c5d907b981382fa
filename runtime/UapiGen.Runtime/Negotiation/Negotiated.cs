namespace UapiGen;

/// <summary>What became of a request: its result, and what the kernel did not know of it.</summary>
/// <typeparam name="T">What the call gives.</typeparam>
public readonly struct Negotiated<T>
{
    private readonly T _value;
    private readonly NegotiationReport? _report;

    internal Negotiated(T value, Errno error, NegotiationReport? report)
    {
        _value = value;
        Error = error;
        _report = report;
    }

    /// <summary>The kernel's errno, or Success.</summary>
    public Errno Error { get; }

    /// <summary>What the call gave.</summary>
    /// <exception cref="UapiException">The kernel refused; the message names the cause, and the parts of the request that this kernel does not know.</exception>
    public T Value => Error == Errno.Success ? _value : throw ToException();

    /// <summary>Whether the kernel took the request as it was.</summary>
    public bool IsComplete => Error == Errno.Success && Dropped.Count == 0;

    /// <summary>What was left out of the request, because this kernel does not know it and the caller said that it can do without; empty after a failure.</summary>
    public IReadOnlyList<UnknownPart> Dropped => _report?.Dropped ?? [];

    /// <summary>What made the call fail: the parts that the caller needs and this kernel does not know.</summary>
    public IReadOnlyList<UnknownPart> Refused => _report?.Refused ?? [];

    /// <summary>The same outcome of a call that gives something else, such as a handle made of a descriptor's number.</summary>
    /// <typeparam name="TOther">What it gives.</typeparam>
    /// <param name="value">What it gives; disregarded after a failure.</param>
    public Negotiated<TOther> With<TOther>(TOther value) => new(value, Error, _report);

    /// <summary>The failure as an exception, whose message says what to do.</summary>
    /// <exception cref="InvalidOperationException">The call did not fail.</exception>
    public UapiException ToException() => Error == Errno.Success
        ? throw new InvalidOperationException("The call did not fail.")
        : UapiException.ForReport(Error, _report);

    /// <summary>Success, or the failure, or what was dropped: a line for a log.</summary>
    public override string ToString() => Error != Errno.Success
        ? ToException().Message
        : Dropped.Count == 0 ? "complete" : $"this kernel ({KernelRelease.Current}) does not know, and did without: {string.Join("; ", Dropped)}";
}
