using UapiGen.Linux.Kvm;
using UapiGen.Serve;

namespace UapiGen.Cli.Serving;

/// <summary>From what was asked for to who answers.</summary>
internal static class CompatCapsServices
{
    /// <summary>The service.</summary>
    /// <exception cref="SettingException">Options that do not go together.</exception>
    public static CompatCapsService Create(CompatCapsSettings settings)
    {
        if (settings.On.Length == 0) throw new SettingException("--on needs kvm, any or the path of a file, and was given an empty one");
        DescriptorRule rule = DescriptorRule.Parse(settings.On);
        return new CompatCapsService(
            Handlers(settings.Contract, settings.StructVersion, Backends.Create(settings)), Command(settings.Contract), rule, Creators(rule));
    }

    /// <summary>Where the makers of virtual machines are kept: only real ones have a maker.</summary>
    public static AddressSpaceSet? Creators(DescriptorRule rule) => rule == DescriptorRule.Kvm ? new AddressSpaceSet() : null;

    /// <summary>The handlers of a contract and a version of its struct.</summary>
    public static IIoctlHandlers Handlers(ContractChoice contract, int structVersion, ICompatCapsBackend? backend) => (contract, structVersion) switch
    {
        (ContractChoice.V5, 0) => new KvmVmV5Handlers(backend),
        (ContractChoice.V5, _) => new KvmVmV5NextHandlers(backend),
        (_, 0) => new KvmVmHandlers(backend),
        _ => new KvmVmNextHandlers(backend),
    };

    /// <summary>The command's number on the architecture that runs.</summary>
    public static uint Command(ContractChoice contract) => contract == ContractChoice.V5 ? KvmPpcCompatCapsV5.Command : KvmPpcCompatCaps.Command;
}
