namespace UapiGen;

/// <summary>A call that passes a versioned struct to the kernel, as <see cref="Negotiation"/> makes it: a struct, so that no call of it is virtual.</summary>
/// <typeparam name="T">The struct.</typeparam>
public interface IKernelCall<T>
    where T : unmanaged, IUapiStruct<T>
{
    /// <summary>The call's name in C, such as <c>openat2</c>.</summary>
    static abstract string Name { get; }

    /// <summary>Makes the call.</summary>
    /// <param name="request">The request; its size field, if it has one, already says the size. The kernel may write to it.</param>
    /// <param name="size">How many bytes of it to pass: one of the struct's published sizes, or the kernel's own.</param>
    SyscallResult Invoke(ref T request, int size);

    /// <summary>What the running kernel knows of the struct. It is asked for after a refusal only.</summary>
    /// <returns>What a probe found; null where the interface has no way to ask without doing something.</returns>
    KernelStruct<T>? Probe();

    /// <summary>Whether an error may mean that the kernel does not know a part of the request: E2BIG and EINVAL, unless an interface has more.</summary>
    /// <param name="error">The kernel's errno.</param>
    static virtual bool IsRefusal(Errno error) => error is Errno.E2BIG or Errno.EINVAL;

    /// <summary>What is the matter when the call fails, in words that say what to do.</summary>
    /// <param name="error">The kernel's errno.</param>
    /// <returns>The cause; null where nothing is known beyond the errno's own text.</returns>
    static abstract string? Explain(Errno error);
}
