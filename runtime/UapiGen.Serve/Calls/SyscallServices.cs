namespace UapiGen.Serve;

/// <summary>Services made of others.</summary>
public static class SyscallServices
{
    /// <summary>An ioctl service as one of system calls, to stand beside others.</summary>
    /// <param name="service">The ioctl service.</param>
    public static ISyscallService OfIoctls(IIoctlService service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return new IoctlSyscalls(service);
    }

    /// <summary>Several services for one program. A call is offered to those that claim it, in their order, until one accepts it.</summary>
    /// <param name="services">The services.</param>
    public static ISyscallService Combine(params IReadOnlyList<ISyscallService> services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services is [var one] ? one : new CombinedSyscalls([.. services]);
    }
}
