namespace UapiGen.Cli.Serving;

/// <summary>Which form of the contract is served.</summary>
internal enum ContractChoice
{
    /// <summary>The fifth posting of the series.</summary>
    V5,

    /// <summary>What was merged for Linux 7.3.</summary>
    Linux73,
}

/// <summary>How the compat-caps ioctl is served.</summary>
/// <param name="Contract">Which contract.</param>
/// <param name="StructVersion">The version of the kernel's struct, 0 or 1.</param>
/// <param name="On">Which descriptors: <c>kvm</c>, <c>any</c> or a path.</param>
/// <param name="Backend">Which host is played.</param>
/// <param name="Modes">The negotiated modes, for powervm.</param>
/// <param name="DeviceTree">The tree's path, for powernv.</param>
internal sealed record CompatCapsSettings(ContractChoice Contract, int StructVersion, string On, string Backend, string? Modes = null, string? DeviceTree = null);
