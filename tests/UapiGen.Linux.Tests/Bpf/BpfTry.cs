using UapiGen.Linux.Bpf;

namespace UapiGen.Linux.Tests.Bpf;

/// <summary>Makes maps, or skips a test by name where this user, or this kernel, makes none.</summary>
internal static class BpfTry
{
    public static BpfMap Create(BpfMapType type, int keySize, int valueSize, int maxEntries, BpfMapFlags flags = BpfMapFlags.None, string name = "")
    {
        try
        {
            return BpfMap.Create(type, keySize, valueSize, maxEntries, flags, name);
        }
        catch (UapiException e) when (e.Error is Errno.EPERM or Errno.ENOSYS)
        {
            string? forbidden = Environment.IsPrivilegedProcess ? null : ReadSwitch();
            Assert.Skip(forbidden is null ? e.Message : $"{e.Message} (kernel.unprivileged_bpf_disabled is {forbidden})");
            throw;
        }
    }

    private static string? ReadSwitch()
    {
        const string path = "/proc/sys/kernel/unprivileged_bpf_disabled";
        return File.Exists(path) ? File.ReadAllText(path).Trim() : null;
    }
}
