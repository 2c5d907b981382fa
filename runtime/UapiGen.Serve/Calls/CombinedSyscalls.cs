namespace UapiGen.Serve;

/// <summary>Several services for one program.</summary>
/// <param name="services">The services, in the order in which they are asked.</param>
internal sealed class CombinedSyscalls(ISyscallService[] services) : ISyscallService
{
    // Services are asked for their claims once.
    private readonly SyscallClaim[][] _claims = [.. services.Select(service => service.Claims.ToArray())];

    /// <summary>Who accepted the call. Calls come one at a time, and each is served right after it was accepted.</summary>
    private ISyscallService? _accepted;

    public ReadOnlySpan<SyscallClaim> Claims => _claims.SelectMany(claims => claims).Distinct().ToArray();

    public bool InjectsDescriptors => services.Any(service => service.InjectsDescriptors);

    public ContinueReason IfMemoryIsClosed => _accepted?.IfMemoryIsClosed ?? ContinueReason.None;

    public bool Accepts(in SystemCall call, CallerDescriptors descriptors)
    {
        for (int i = 0; i < services.Length; i++)
        {
            if (!Covers(_claims[i], in call) || !services[i].Accepts(in call, descriptors)) continue;
            _accepted = services[i];
            return true;
        }

        return false;
    }

    public CallAnswer Serve(in SystemCall call, ref ClientMemory memory, Caller caller) => _accepted!.Serve(in call, ref memory, caller);

    private static bool Covers(SyscallClaim[] claims, in SystemCall call)
    {
        foreach (SyscallClaim claim in claims)
        {
            if (claim.Covers(in call)) return true;
        }

        return false;
    }
}
