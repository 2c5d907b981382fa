using System.Runtime.InteropServices;

namespace UapiGen.Linux.Tests.Support;

/// <summary>Runs code on a thread that is no longer root's and has no capability.</summary>
internal static class UnprivilegedThread
{
    private const nuint Nobody = 65534;

    public static void Run(Action action)
    {
        // setresuid(2) by its bare number is the calling thread's alone, unlike the C library's: a thread that ends needs no way back.
        nint setresuid = RuntimeInformation.ProcessArchitecture switch
        {
            Architecture.X64 => 117,
            Architecture.Arm64 or Architecture.RiscV64 => 147,
            Architecture.Ppc64le => 164,
            Architecture.S390x => 208,
            _ => -1,
        };
        OwnThread.Run(() =>
        {
            if (Environment.IsPrivilegedProcess) Assert.Equal(Errno.Success, LinuxCall.Syscall(setresuid, Nobody, Nobody, Nobody).Error);
            action();
        });
    }
}
