using UapiGen.Linux.Mounts;

namespace UapiGen.Linux.Services;

/// <summary>The running kernel's statmount(2).</summary>
internal static unsafe class MountKernel
{
    /// <summary>
    /// The version of the request that the running kernel has: one of version 1 whose last field is not zero is too big for a kernel of version 0; a kernel of
    /// version 1 takes it, and finds its id to be none.
    /// </summary>
    /// <returns>Null where the call is not to be had.</returns>
    public static int? Version()
    {
        MntIdReq request = new() { Size = (uint)MntIdReq.SizeOfVersion(1), MntNsId = 1 };
        return Ask(ref request, []) switch
        {
            Errno.E2BIG => 0,
            Errno.EINVAL => 1,
            _ => null,
        };
    }

    /// <summary>Asks about a mount.</summary>
    /// <param name="request">The request; its size is what counts of it.</param>
    /// <param name="reply">The room for the reply.</param>
    public static Errno Ask(ref MntIdReq request, Span<byte> reply)
    {
        fixed (MntIdReq* asked = &request)
        fixed (byte* buffer = reply)
            return LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Statmount), (nuint)asked, (nuint)buffer, (nuint)reply.Length, 0).Error;
    }
}
