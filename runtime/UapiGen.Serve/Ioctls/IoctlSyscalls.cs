namespace UapiGen.Serve;

/// <summary>An ioctl service among those of system calls: its claims are calls of ioctl(2), and a result is all that it can answer.</summary>
/// <param name="service">The ioctl service.</param>
internal sealed class IoctlSyscalls(IIoctlService service) : ISyscallService
{
    private readonly SyscallClaim[] _claims = ClaimsOf(service);

    public ReadOnlySpan<SyscallClaim> Claims => _claims;

    public bool Accepts(in SystemCall call, CallerDescriptors descriptors)
    {
        IoctlCall ioctl = new(in call);
        DescriptorProbe descriptor = descriptors.At(ioctl.Descriptor);
        return service.Accepts(in ioctl, ref descriptor);
    }

    public CallAnswer Serve(in SystemCall call, ref ClientMemory memory, Caller caller)
    {
        IoctlCall ioctl = new(in call);
        return service.Serve(in ioctl, ref memory);
    }

    private static SyscallClaim[] ClaimsOf(IIoctlService service)
    {
        ReadOnlySpan<IoctlClaim> commands = service.Claims;
        SyscallClaim[] claims = new SyscallClaim[commands.Length];
        for (int i = 0; i < claims.Length; i++) claims[i] = SyscallClaim.Ioctl(commands[i]);
        return claims;
    }
}
