using UapiGen.Serve;

namespace UapiGen.Cli.Serving;

/// <summary>Answers the compat-caps command on virtual machines, and the question for its capability on these and on /dev/kvm.</summary>
/// <param name="vm">The handlers, whose dispatch is generated.</param>
/// <param name="command">The command's number here.</param>
/// <param name="checkExtension">KVM_CHECK_EXTENSION's number here.</param>
/// <param name="capability">KVM_CAP_PPC_COMPAT_CAPS.</param>
/// <param name="rule">Which descriptors count.</param>
/// <param name="trace">Where each call is told of, or null.</param>
internal sealed class CompatCapsService(IIoctlHandlers vm, uint command, uint checkExtension, ulong capability, DescriptorRule rule, TraceWriter? trace) : IIoctlService
{
    private readonly IoctlClaim[] _claims = [new(command), new(checkExtension, capability)];

    public ReadOnlySpan<IoctlClaim> Claims => _claims;

    public bool Accepts(in IoctlCall call, ref DescriptorProbe descriptor) =>
        rule.Accepts(ref descriptor, call.Command == command ? DescriptorKinds.KvmVm : DescriptorKinds.KvmVm | DescriptorKinds.KvmDevice);

    public SyscallResult Serve(in IoctlCall call, ref ClientMemory memory)
    {
        if (trace is null) return vm.Dispatch(ref memory, call.Command, call.Argument);

        RecordingMemory<ClientMemory> recorded = new(memory, new MemoryRecord());
        SyscallResult result = vm.Dispatch(ref recorded, call.Command, call.Argument);
        trace.Write(in call, result, recorded.Record);
        return result;
    }
}
