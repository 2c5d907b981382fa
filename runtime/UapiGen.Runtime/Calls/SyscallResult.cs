namespace UapiGen;

/// <summary>What a system call returns: a value, or an error.</summary>
/// <param name="Value">What the caller gets when <paramref name="Error"/> is <see cref="Errno.Success"/>; else it gets -1.</param>
/// <param name="Error">The error, or <see cref="Errno.Success"/>.</param>
public readonly record struct SyscallResult(long Value, Errno Error)
{
    /// <summary>A call that fails, or one that returns 0 for <see cref="Errno.Success"/>.</summary>
    /// <param name="error">The error.</param>
    public static implicit operator SyscallResult(Errno error) => new(0, error);

    /// <summary>A call that succeeds with a value.</summary>
    /// <param name="value">The value.</param>
    public static SyscallResult Of(long value) => new(value, Errno.Success);

    /// <summary>A call that fails, or one that returns 0 for <see cref="Errno.Success"/>.</summary>
    /// <param name="error">The error.</param>
    public static SyscallResult FromErrno(Errno error) => error;
}
