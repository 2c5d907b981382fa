using UapiGen.Serve;

namespace UapiGen.Linux.Services;

/// <summary>
/// A call that is read and checked as the kernel does it, and then made here for the caller. What is made here is made with the rights of this process; so, where rights matter,
/// it is made only for a caller who has the same, and any other's call goes on in the kernel, which makes it with the caller's own (<see cref="ContinueReason.CallerDiffers"/>).
/// </summary>
/// <remarks>
/// The kernel then reads the arguments anew, and another thread of the caller may have changed them meanwhile. What that gains the caller is what it has with nobody watching:
/// nothing here keeps a program from anything, least of all the play of an older kernel.
/// </remarks>
/// <param name="names">The call, and others that are looked at.</param>
internal abstract class PerformedCall(params SyscallName[] names) : ISyscallService
{
    private readonly SyscallClaim[] _claims = Array.ConvertAll(names, name => new SyscallClaim(name));

    public ReadOnlySpan<SyscallClaim> Claims => _claims;

    public virtual bool InjectsDescriptors => false;

    // Such a caller is closed to this process because it may do more, or has said so; it is the kernel's either way.
    public ContinueReason IfMemoryIsClosed => ContinueReason.CallerDiffers;

    public virtual bool Accepts(in SystemCall call, CallerDescriptors descriptors) => true;

    public abstract CallAnswer Serve(in SystemCall call, ref ClientMemory memory, Caller caller);

    /// <summary>Hands over what was opened here. Where this process has no room for it, the caller may have some: then the kernel makes the call.</summary>
    /// <param name="opened">This process's descriptor, or why there is none.</param>
    /// <param name="closeOnExec">Whether the caller's is closed by an exec.</param>
    protected static CallAnswer HandOver(SyscallResult opened, bool closeOnExec) => opened.Error switch
    {
        Errno.Success => CallAnswer.Inject((int)opened.Value, closeOnExec),
        Errno.EMFILE or Errno.ENFILE => CallAnswer.Continue(ContinueReason.KernelDecides),
        _ => opened.Error,
    };
}
