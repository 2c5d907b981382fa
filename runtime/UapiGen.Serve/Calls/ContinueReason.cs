namespace UapiGen.Serve;

/// <summary>
/// Why a call goes on in the kernel although its memory was looked at. The kernel reads the memory again, and another thread of the caller may have
/// changed it by then; so each reason says why that gains the caller nothing.
/// </summary>
/// <remarks>
/// All of them rest on one ground: the kernel makes the call with the caller's own rights and checks all of it anew, and the service is no guard, so
/// that a caller who evades it by a change of memory has what it would have with nobody watching. A service that is to keep a
/// program from something must never continue; it must answer with an error.
/// </remarks>
public enum ContinueReason
{
    /// <summary>It did not go on.</summary>
    None,

    /// <summary>
    /// The call makes a descriptor that the kernel lets nobody put into another process: one opened with O_PATH (SECCOMP_IOCTL_NOTIF_ADDFD takes it by fget, which refuses those).
    /// A change of memory could make it another open, with the caller's own rights.
    /// </summary>
    DescriptorCannotBeGiven,

    /// <summary>
    /// The caller's rights, root directory, namespaces or security domain are not those of the serving thread, so the same call made here could do more, or
    /// other things; or its memory is closed to this process. Left to the kernel it does just what the caller may.
    /// </summary>
    CallerDiffers,

    /// <summary>
    /// What the call means depends on who makes it: a path through /proc/self, a device that looks at its opener. Made here it would be about this process;
    /// made by the kernel it is about the caller, whatever the memory says by then.
    /// </summary>
    MeansTheCaller,

    /// <summary>
    /// The call changes the calling thread itself, which nobody can do for it: clone3(2), rseq(2), landlock_restrict_self(2). Its arguments passed the checks; the kernel's own
    /// hold for what they have become.
    /// </summary>
    ActsOnTheCaller,

    /// <summary>The call failed when it was tried here; the kernel says how it fails for the caller, or makes it succeed where the caller sees what this process does not.</summary>
    KernelDecides,
}
