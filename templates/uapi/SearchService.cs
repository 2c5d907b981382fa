using UapiGen;
using UapiGen.Serve;

namespace Company.Device;

/// <summary>Answers the calls of a served program: the handlers of <see cref="SearchDevice"/>, on whatever descriptor the program calls them.</summary>
public sealed class SearchService : IIoctlService
{
    private static readonly IoctlClaim[] s_claims = [new(SearchArgs.Command)];
    private readonly SearchDevice _device = new();

    /// <inheritdoc/>
    public ReadOnlySpan<IoctlClaim> Claims => s_claims;

    /// <inheritdoc/>
    public bool Accepts(in IoctlCall call, ref DescriptorProbe descriptor) => true;

    /// <inheritdoc/>
    public SyscallResult Serve(in IoctlCall call, ref ClientMemory memory) => _device.Dispatch(ref memory, call.Command, call.Argument);
}
