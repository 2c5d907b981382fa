namespace UapiGen.Serve;

/// <summary>Who is told what, while a program is served.</summary>
public sealed class ServeOptions
{
    /// <summary>Told of every stopped call when it is over. Unset, calls are not timed and nothing is spent on it.</summary>
    public ServedCallHandler? Served { get; init; }

    /// <summary>Whether <see cref="ServedCall.Memory"/> tells what the service read and wrote. It costs an allocation for each access.</summary>
    public bool RecordsMemory { get; init; }

    /// <summary>
    /// Told, on the serving thread, of every call that failed for a fault of the service or of this process's rights, and not of the caller: an
    /// exception of the service (the caller gets EIO), memory that this process may not read (the caller gets EPERM), a descriptor that it may not look at (the
    /// call goes on in the kernel). Unset, the first of them is what <see cref="ServedProgram.Completion"/> ends with.
    /// </summary>
    public Action<Exception>? Failed { get; init; }
}
