namespace UapiGen.Serve;

/// <summary>What became of a call that was stopped.</summary>
public enum CallOutcome
{
    /// <summary>The service answered it.</summary>
    Answered,

    /// <summary>The service did not accept it: the kernel ran it.</summary>
    Continued,

    /// <summary>The caller was killed, or a signal took it out of the call, before the answer came.</summary>
    CallerGone,
}

/// <summary>A call that is over, for whoever watches.</summary>
/// <param name="Call">The numbers that the caller passed.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Result">What the service answered; means nothing for a call that went on in the kernel.</param>
/// <param name="Elapsed">From the moment the server had the call to the moment the answer was given.</param>
public readonly record struct ServedCall(IoctlCall Call, CallOutcome Outcome, SyscallResult Result, TimeSpan Elapsed);

/// <summary>Watches calls as they end, on the serving thread: until it returns, no other call is answered.</summary>
/// <param name="call">The call.</param>
public delegate void ServedCallHandler(in ServedCall call);
