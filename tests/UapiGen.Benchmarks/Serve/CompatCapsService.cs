using UapiGen.Linux.Kvm;
using UapiGen.Serve;

namespace UapiGen.Benchmarks.Serve;

/// <summary>The compat-caps ioctl on any descriptor, as `uapigen serve --on any` serves it: handlers whose dispatch and copies are generated.</summary>
/// <param name="unmeasured">The call from which on allocations count, when all code is compiled.</param>
internal sealed class CompatCapsService(long unmeasured) : IIoctlService
{
    private static readonly IoctlClaim[] s_claims = [new(KvmPpcCompatCapsV5.Command)];

    private readonly KvmVmV5Handlers vm = new(new PowerVmCompatCaps(KvmPpcCompat.All));
    private long calls;
    private long allocatedBefore;

    public ReadOnlySpan<IoctlClaim> Claims => s_claims;

    /// <summary>Bytes that the serving thread allocated since that call, over the calls since.</summary>
    public double BytesPerCall { get; private set; }

    public bool Accepts(in IoctlCall call, ref DescriptorProbe descriptor) => DescriptorRule.Any.Accepts(ref descriptor, DescriptorKinds.KvmVm);

    public SyscallResult Serve(in IoctlCall call, ref ClientMemory memory)
    {
        // Each call sees what the calls before it allocated, the whole loop around them included.
        if (++calls == unmeasured) allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
        else if (calls > unmeasured) BytesPerCall = (double)(GC.GetAllocatedBytesForCurrentThread() - allocatedBefore) / (calls - unmeasured);

        return vm.Dispatch(ref memory, call.Command, call.Argument);
    }
}
