using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UapiGen.Serve;

/// <summary>The ioctls of a seccomp listener (include/uapi/linux/seccomp.h), by this machine's encoding of directions and sizes.</summary>
internal static class SeccompCommand
{
    private const uint Write = 1, Read = 2;

    /// <summary>SECCOMP_IOCTL_NOTIF_RECV.</summary>
    public static readonly uint Receive = Encode(Read | Write, 0, Unsafe.SizeOf<SeccompNotif>());

    /// <summary>SECCOMP_IOCTL_NOTIF_SEND.</summary>
    public static readonly uint Send = Encode(Read | Write, 1, Unsafe.SizeOf<SeccompNotifResp>());

    /// <summary>SECCOMP_IOCTL_NOTIF_ID_VALID.</summary>
    public static readonly uint IdValid = Encode(Write, 2, sizeof(ulong));

    /// <summary>SECCOMP_IOCTL_NOTIF_ID_VALID with the direction that it was first published with, the only one before Linux 5.9.</summary>
    public static readonly uint IdValidWrongDirection = Encode(Read, 2, sizeof(ulong));

    /// <summary>SECCOMP_IOCTL_NOTIF_SET_FLAGS, since Linux 6.6. Its argument is the flags word itself.</summary>
    public static readonly uint SetFlags = Encode(Write, 4, sizeof(ulong));

    /// <summary>_IOC: asm-generic has two bits for the direction, and powerpc three, with READ 2 and WRITE 4.</summary>
    private static uint Encode(uint direction, uint number, int size)
    {
        uint directionBits = RuntimeInformation.ProcessArchitecture == Architecture.Ppc64le
            ? (direction & Read | (direction & Write) << 2) << 29
            : direction << 30;
        return directionBits | (uint)size << 16 | (uint)'!' << 8 | number;
    }
}
