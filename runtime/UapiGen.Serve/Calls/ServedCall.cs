namespace UapiGen.Serve;

/// <summary>What became of a call that was stopped.</summary>
public enum CallOutcome
{
    /// <summary>The service answered it.</summary>
    Answered,

    /// <summary>The kernel ran it: the service did not accept it, or left it to the kernel (<see cref="ServedCall.Reason"/>).</summary>
    Continued,

    /// <summary>The caller was killed, or a signal took it out of the call, before the answer came.</summary>
    CallerGone,
}

/// <summary>A call that is over, for whoever watches.</summary>
/// <param name="Call">The numbers that the caller passed.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Result">What the service answered, of an injected descriptor the caller's number for it; means nothing for a call that went on in the kernel.</param>
/// <param name="Reason">Why it went on in the kernel after its memory was looked at; none for any other call.</param>
/// <param name="Elapsed">From the moment the server had the call to the moment the answer was given.</param>
/// <param name="Memory">
/// What the service read and wrote, if that is recorded (<see cref="ServeOptions.RecordsMemory"/>); empty for a call that was not accepted. It is overwritten by the next call.
/// </param>
public readonly record struct ServedCall(
    SystemCall Call, CallOutcome Outcome, SyscallResult Result, ContinueReason Reason, TimeSpan Elapsed, CallMemoryRecord? Memory);

/// <summary>Watches calls as they end, on the serving thread: until it returns, no other call is answered.</summary>
/// <param name="call">The call.</param>
public delegate void ServedCallHandler(in ServedCall call);
