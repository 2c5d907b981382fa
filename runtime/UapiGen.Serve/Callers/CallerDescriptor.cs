namespace UapiGen.Serve;

/// <summary>A file of the caller's that is open here as well, until this is disposed; or why it is not.</summary>
public readonly ref struct CallerDescriptor
{
    // One more than the number, so that a default value is none, and not standard input.
    private readonly int _beyond;

    internal CallerDescriptor(SyscallResult opened)
    {
        Error = opened.Error;
        _beyond = opened.Error == Errno.Success ? (int)opened.Value + 1 : 0;
    }

    /// <summary>The number here; -1 if there is no such file.</summary>
    public int Number => _beyond - 1;

    /// <summary>
    /// Why there is none: EBADF for a descriptor that is closed, ESRCH if the caller is gone, EPERM or EACCES if this process may not look at it
    /// (ptrace(2), access mode checks), EMFILE and ENFILE if this process has no room; success if there is one, and for a default value, which is no file.
    /// </summary>
    public Errno Error { get; }

    /// <summary>Closes it here; the caller keeps its own.</summary>
    public void Dispose()
    {
        if (Number >= 0) LinuxCall.Close(Number);
    }
}
