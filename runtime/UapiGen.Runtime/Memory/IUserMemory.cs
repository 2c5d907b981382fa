namespace UapiGen;

/// <summary>
/// Whoever's bytes a handler reads and writes: another process, this one, or a test's buffer. A struct that generated code takes as a type
/// parameter, so that every access is a direct call.
/// </summary>
/// <remarks>
/// An access never throws and never crashes on a bad address: it moves what it can, in ascending order, and says how much that was. What the
/// kernel makes of a short count (EFAULT, and the prefix stays written) is <see cref="UserCopy"/>'s affair.
/// </remarks>
public interface IUserMemory
{
    /// <summary>
    /// The first address past what user space may have, the kernel's TASK_SIZE_MAX: a range that goes past it, or wraps, is refused as a whole
    /// before any byte is moved; one that ends there is good (access_ok, include/asm-generic/access_ok.h and arch/x86/include/asm/uaccess_64.h).
    /// </summary>
    ulong AddressLimit { get; }

    /// <summary>Copies bytes out of user memory.</summary>
    /// <param name="source">Where to begin.</param>
    /// <param name="destination">How many bytes, and where they go. Past the returned count its content is undefined.</param>
    /// <returns>How many bytes were copied before the first that cannot be read.</returns>
    int Read(UserAddress source, Span<byte> destination);

    /// <summary>Copies bytes into user memory.</summary>
    /// <param name="destination">Where to begin.</param>
    /// <param name="source">The bytes.</param>
    /// <returns>How many bytes were copied before the first that cannot be written. They stay written.</returns>
    int Write(UserAddress destination, ReadOnlySpan<byte> source);
}
