namespace UapiGen.Serve;

/// <summary>What becomes of a call whose memory was looked at: a result, a descriptor, or, with a reason, the kernel's own way with it.</summary>
public readonly struct CallAnswer
{
    private CallAnswer(CallAnswerKind kind, SyscallResult result, int descriptor = -1, bool closeOnExec = false, ContinueReason reason = ContinueReason.None)
    {
        Kind = kind;
        Result = result;
        Descriptor = descriptor;
        CloseOnExec = closeOnExec;
        Reason = reason;
    }

    internal CallAnswerKind Kind { get; }

    internal SyscallResult Result { get; }

    internal int Descriptor { get; }

    internal bool CloseOnExec { get; }

    internal ContinueReason Reason { get; }

    /// <summary>The call returns a value, or fails.</summary>
    /// <param name="result">What it returns.</param>
    public static implicit operator CallAnswer(SyscallResult result) => new(CallAnswerKind.Result, result);

    /// <summary>The call fails, or returns 0 for <see cref="Errno.Success"/>.</summary>
    /// <param name="error">The error.</param>
    public static implicit operator CallAnswer(Errno error) => new(CallAnswerKind.Result, error);

    /// <summary>The call returns a value, or fails.</summary>
    /// <param name="result">What it returns.</param>
    public static CallAnswer FromSyscallResult(SyscallResult result) => result;

    /// <summary>The call fails, or returns 0 for <see cref="Errno.Success"/>.</summary>
    /// <param name="error">The error.</param>
    public static CallAnswer FromErrno(Errno error) => error;

    /// <summary>
    /// The caller gets the open file as a new descriptor of its own, the lowest that is free, and the call returns its number
    /// (SECCOMP_IOCTL_NOTIF_ADDFD with SECCOMP_ADDFD_FLAG_SEND, in one step: no signal can come in between). Where the caller has no room, the call fails with EMFILE.
    /// </summary>
    /// <param name="descriptor">This process's descriptor, not one of O_PATH. It is taken over, and closed when the call is over.</param>
    /// <param name="closeOnExec">Whether the caller's descriptor is closed when it executes another program, as the call asked for (O_CLOEXEC).</param>
    public static CallAnswer Inject(int descriptor, bool closeOnExec) => new(CallAnswerKind.Injection, default, descriptor, closeOnExec);

    /// <summary>The kernel makes the call, reading the caller's memory anew.</summary>
    /// <param name="reason">Why that is needed, and why it is safe.</param>
    /// <exception cref="ArgumentOutOfRangeException">No reason was given.</exception>
    public static CallAnswer Continue(ContinueReason reason)
    {
        ArgumentOutOfRangeException.ThrowIfEqual((int)reason, (int)ContinueReason.None, nameof(reason));
        return new CallAnswer(CallAnswerKind.Continuation, default, reason: reason);
    }
}

/// <summary>The three ways to answer.</summary>
internal enum CallAnswerKind
{
    /// <summary>A value or an error.</summary>
    Result,

    /// <summary>A descriptor.</summary>
    Injection,

    /// <summary>The kernel's own way.</summary>
    Continuation,
}
