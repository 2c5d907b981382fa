namespace UapiGen.Serve;

/// <summary>
/// Answers another program's ioctls, in two phases. Whether a call is ours is decided from the numbers in registers and the descriptor alone; only when
/// it is does the caller's memory come into view, and then there is no way back to the kernel.
/// </summary>
/// <remarks>
/// The two phases are what makes the server sound. A call that was let go after a look at memory could be handed to the kernel with other bytes than
/// those looked at, since another thread of the caller can change them in between (seccomp_unotify(2)). Here the phase that can let go has no memory, and
/// the phase that has memory can only return a result.
/// <para>
/// Both methods run on the serving thread, one call at a time: a slow one keeps every other caller waiting. One that throws fails the
/// call with EIO, a code that no contract uses for a caller's mistake, and is reported (<see cref="ServeOptions.Failed"/>); serving goes on.
/// </para>
/// </remarks>
public interface IIoctlService
{
    /// <summary>The calls to be asked about. Asked once, when the program is started; a filter cannot be changed.</summary>
    ReadOnlySpan<IoctlClaim> Claims { get; }

    /// <summary>Phase 1: whether the call is ours.</summary>
    /// <param name="call">The numbers that the caller passed.</param>
    /// <param name="descriptor">The caller's descriptor, looked at when asked.</param>
    /// <returns>False: the kernel runs the call as if nobody had looked. True: <see cref="Serve"/> answers it.</returns>
    bool Accepts(in IoctlCall call, ref DescriptorProbe descriptor);

    /// <summary>Phase 2: answers the call.</summary>
    /// <param name="call">The numbers that the caller passed.</param>
    /// <param name="memory">The caller's memory, valid until this method returns.</param>
    /// <returns>What the caller's ioctl(2) returns.</returns>
    SyscallResult Serve(in IoctlCall call, ref ClientMemory memory);
}
