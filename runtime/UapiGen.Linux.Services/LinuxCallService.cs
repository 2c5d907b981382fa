using UapiGen.Serve;

namespace UapiGen.Linux.Services;

/// <summary>A system call that can be served to another program, and which kernels can be played for it.</summary>
public sealed class LinuxCallService
{
    private readonly Func<int?> _ask;
    private readonly Func<int?, ISyscallService> _create;

    internal LinuxCallService(
        string name, SyscallName call, ServedStruct type, ServedArgument[] arguments, Func<int?> ask, Func<int?, ISyscallService> create)
    {
        Name = name;
        Call = call;
        Struct = type;
        Arguments = arguments;
        _ask = ask;
        _create = create;
    }

    /// <summary>The call's name, such as <c>openat2</c>.</summary>
    public string Name { get; }

    /// <summary>The call.</summary>
    public SyscallName Call { get; }

    /// <summary>The versioned struct that it is about.</summary>
    public ServedStruct Struct { get; }

    /// <summary>Its arguments, in their order.</summary>
    public IReadOnlyList<ServedArgument> Arguments { get; }

    /// <summary>The running kernel's version of the struct, by the interface's own means; null where the call is not to be had. No newer one can be played, since the kernel makes the call.</summary>
    public int? KernelVersion => _ask();

    /// <summary>Makes the service.</summary>
    /// <param name="version">The version of the struct that the kernel shall have; null for the running kernel's own.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such version, or the running kernel's is older.</exception>
    public ISyscallService Create(int? version)
    {
        if (version is { } asked && WhyNotPlayed(asked) is { } reason) throw new ArgumentOutOfRangeException(nameof(version), asked, reason);
        return _create(version);
    }

    /// <summary>Says why a version of the struct cannot be played.</summary>
    /// <param name="version">The version.</param>
    /// <returns>A sentence that says what can be; null if it can be played.</returns>
    public string? WhyNotPlayed(int version)
    {
        int last = Struct.Info.Sizes.Length - 1;
        if (version < 0 || version > last)
            return $"struct {Struct.Info.CName} of {Name} has {(last == 0 ? "version 0 only" : $"the versions 0 to {last}")}, and no version {version}";
        return KernelVersion is { } own && version > own
            ? $"the running kernel has version {own} of struct {Struct.Info.CName} and makes the calls itself, so version {version} of {Name} cannot be played"
            : null;
    }
}
