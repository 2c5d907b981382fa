using UapiGen;
using UapiGen.Serve;

namespace SearchDevice;

/// <summary>Answers a served program's calls of the command, on whatever descriptor it makes them.</summary>
internal sealed class Service : IIoctlService
{
    private static readonly IoctlClaim[] s_claims = [new(SearchArgs.Command)];
    private readonly Device _device = new([7, 12, 40, 12]);

    public ReadOnlySpan<IoctlClaim> Claims => s_claims;

    public bool Accepts(in IoctlCall call, ref DescriptorProbe descriptor) => true;

    public SyscallResult Serve(in IoctlCall call, ref ClientMemory memory) => _device.Dispatch(ref memory, call.Command, call.Argument);
}
