namespace UapiGen.Serve;

/// <summary>
/// Answers another program's system calls, in two phases. Whether a call is ours is decided from registers and descriptors alone; only when it is does
/// the caller's memory come into view.
/// </summary>
/// <remarks>
/// <para>The two phases are what makes the server sound: between a look at memory and the kernel's own look another thread of the caller can change it
/// (seccomp_unotify(2)), so a call that was let go after a look would not be the one that was looked at. What can let go freely has no
/// memory. What has memory answers; where it cannot, because nobody but the kernel can make the call for the caller, it must say by a
/// <see cref="ContinueReason"/> why a change of memory gains the caller nothing.</para>
/// <para>Both methods run on the serving thread, one call at a time: a slow one keeps every other caller waiting. One that throws fails the call with EIO, a
/// code that no contract uses for a caller's mistake, and is reported (<see cref="ServeOptions.Failed"/>); serving goes on.</para>
/// <para><b>Rights.</b> What a service does, it does with the rights of its own thread, and not with the caller's. A service that acts for the caller asks
/// <see cref="Caller"/> first whether the caller's rights are this thread's, and leaves the call to the kernel where they are not.</para>
/// </remarks>
public interface ISyscallService
{
    /// <summary>The calls to be asked about. Asked once, when the program is started; a filter cannot be changed.</summary>
    ReadOnlySpan<SyscallClaim> Claims { get; }

    /// <summary>
    /// Whether an answer can be <see cref="CallAnswer.Inject"/>. Such a service does not start on a kernel that cannot hand a descriptor over with the answer (before
    /// Linux 5.14).
    /// </summary>
    bool InjectsDescriptors => false;

    /// <summary>
    /// Why a call may go on in the kernel when the caller's memory is closed to this process (ptrace(2), access mode checks), as that of a program which guards
    /// its secrets is to an ordinary user's; none if it must not. Then it fails with EPERM, and is reported.
    /// </summary>
    ContinueReason IfMemoryIsClosed => ContinueReason.None;

    /// <summary>Phase 1: whether the call is ours.</summary>
    /// <param name="call">The numbers that the caller passed.</param>
    /// <param name="descriptors">The caller's descriptors, looked at when asked.</param>
    /// <returns>False: the kernel runs the call as if nobody had looked. True: <see cref="Serve"/> answers it.</returns>
    bool Accepts(in SystemCall call, CallerDescriptors descriptors);

    /// <summary>Phase 2: answers the call.</summary>
    /// <param name="call">The numbers that the caller passed.</param>
    /// <param name="memory">The caller's memory, valid until this method returns.</param>
    /// <param name="caller">What else can be known of the caller, valid until this method returns.</param>
    /// <returns>What becomes of the call.</returns>
    CallAnswer Serve(in SystemCall call, ref ClientMemory memory, Caller caller);
}
