using UapiGen.Linux.Kvm;

namespace UapiGen.Cli.Tests.Support;

/// <summary>Whether this machine makes real virtual machines.</summary>
internal static class RealKvm
{
    private static readonly Lazy<string?> s_missing = new(() =>
    {
        try
        {
            using KvmDevice device = KvmDevice.Open();
            using KvmVm vm = device.CreateVm();
            return null;
        }
        catch (KvmException refused)
        {
            return refused.Message;
        }
    });

    /// <summary>Skips the test, by name, where there is no KVM.</summary>
    public static void Require() => Assert.SkipUnless(s_missing.Value is null, $"no virtual machine can be made here: {s_missing.Value}");
}
