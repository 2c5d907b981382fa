using UapiGen.Linux.Kvm;
using UapiGen.Serve;

namespace UapiGen.Cli.Serving;

/// <summary>Answers the compat-caps command on virtual machines, and the question for its capability on these and on /dev/kvm.</summary>
/// <param name="vm">The handlers, whose dispatch is generated.</param>
/// <param name="command">The command's number here.</param>
/// <param name="rule">Which descriptors count.</param>
/// <param name="creators">Who made a virtual machine, where those are real; null where something stands in for them. It is disposed with this.</param>
/// <remarks>
/// <para>On a real virtual machine the kernel's first check of every command is whether the caller's address space is the one that made it, and else
/// says EIO (kvm_vm_ioctl, virt/kvm/kvm_main.c): a forked child cannot use its parent's, nor can who was sent one over a socket. It holds here too.
/// For that KVM_CREATE_VM is claimed; it always goes on in the kernel, and what is kept is whose address space asked for one.</para>
/// <para>Three things stay undecidable from outside, and are answered as if all were well: a caller that made a virtual machine of its own and now uses one
/// that it was given; one whose KVM_CREATE_VM failed; and a machine that is dead (vm_dead, after a failed migration of an encrypted guest).</para>
/// </remarks>
internal sealed class CompatCapsService(IIoctlHandlers vm, uint command, DescriptorRule rule, AddressSpaceSet? creators) : IIoctlService, IDisposable
{
    private static readonly uint s_createVm = KvmNumbers.Command(KvmNumbers.CreateVm);

    private readonly IoctlClaim[] _claims =
    [
        new(command),
        new(KvmNumbers.Command(KvmNumbers.CheckExtension), KvmNumbers.CapPpcCompatCaps),
        .. creators is null ? [] : new IoctlClaim[] { new(s_createVm) },
    ];

    /// <summary>Whether the call that was accepted last is on another's virtual machine. Calls come one at a time, and each is served right after it.</summary>
    private bool _isForeign;

    public ReadOnlySpan<IoctlClaim> Claims => _claims;

    public bool Accepts(in IoctlCall call, ref DescriptorProbe descriptor)
    {
        if (creators is not null && call.Command == s_createVm)
        {
            // One that may not be looked at stays unknown. Its memory is closed to us as well, so that it could not be served in any case.
            if (rule.Accepts(ref descriptor, DescriptorKinds.KvmDevice)) _ = creators.Add(call.ThreadId);
            return false;
        }

        if (rule.Accepts(ref descriptor, DescriptorKinds.KvmVm))
        {
            _isForeign = creators?.Contains(call.ThreadId) == false;
            return true;
        }

        _isForeign = false;
        return call.Command != command && rule.Accepts(ref descriptor, DescriptorKinds.KvmDevice);
    }

    public SyscallResult Serve(in IoctlCall call, ref ClientMemory memory) =>
        _isForeign ? Errno.EIO : vm.Dispatch(ref memory, call.Command, call.Argument);

    public void Dispose() => creators?.Dispose();
}
