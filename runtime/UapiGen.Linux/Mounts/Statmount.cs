using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using UapiGen.Linux.Files;

namespace UapiGen.Linux.Mounts;

/// <summary>statmount(2), Linux 6.8: facts of a mount (fs/namespace.c, Linux 7.3).</summary>
public static unsafe class Statmount
{
    private const string Name = "statmount";

    /// <summary><c>STATMOUNT_BY_FD</c>.</summary>
    private const uint ByDescriptor = 1;

    /// <summary>Room for the struct and for what strings a mount mostly has.</summary>
    private const int FirstLength = 2048;

    /// <summary>The most that is tried: what a kernel writes cannot be longer (MAX_RW_COUNT), and is hardly ever longer than a page.</summary>
    private const int LargestLength = 1 << 28;

    /// <summary>All facts of a mount that the kernel has.</summary>
    /// <param name="mount">The mount.</param>
    /// <returns>What was asked for and is there.</returns>
    /// <exception cref="UapiException">The errors of <see cref="Get(MountId, StatmountMask, MountNamespaceChoice)"/>.</exception>
    public static MountStatus Get(MountId mount) => Get(mount, StatmountMask.All, default);

    /// <summary>Facts of a mount.</summary>
    /// <param name="mount">The mount.</param>
    /// <param name="mask">What is asked for; what a kernel does not know it leaves out.</param>
    /// <param name="place">The mount namespace.</param>
    /// <returns>What was asked for and is there.</returns>
    /// <exception cref="UapiException">
    /// ENOENT: no such mount or namespace, or none that may be seen. EPERM: the mount is not below the caller's root, which takes CAP_SYS_ADMIN over its namespace. EINVAL: no
    /// unique id, or no mount namespace. EBADF: the namespace is no open descriptor. ENOSYS: a kernel before 6.8.
    /// </exception>
    public static MountStatus Get(MountId mount, StatmountMask mask, MountNamespaceChoice place)
    {
        using HeldDescriptor descriptor = new(place.Descriptor, 0);
        MntIdReq request = place.ToStruct(mount, (ulong)mask, descriptor.Number);
        Errno error = Call(ref request, 0, out byte[] reply);
        return error == Errno.Success ? new MountStatus(reply) : throw UapiException.ForCall(Name, error, MountCauses.OfQuery(error, mount, place));
    }

    /// <summary>Facts of the mount that an open file is on, also where it is no longer mounted (<c>STATMOUNT_BY_FD</c>, Linux 7.0).</summary>
    /// <param name="file">The file.</param>
    /// <param name="mask">What is asked for; what a kernel does not know it leaves out.</param>
    /// <returns>What was asked for and is there.</returns>
    /// <exception cref="UapiException">EINVAL: a kernel before 7.0. EBADF: the file is not open. ENOSYS: a kernel before 6.8.</exception>
    public static MountStatus GetOf(SafeHandle file, StatmountMask mask = StatmountMask.All)
    {
        ArgumentNullException.ThrowIfNull(file);
        using HeldDescriptor descriptor = new(file, 0);
        MntIdReq request = new() { Size = (uint)MntIdReq.Ksize, MntFd = (uint)descriptor.Number, Param = (ulong)mask };
        Errno error = Call(ref request, ByDescriptor, out byte[] reply);
        if (error == Errno.Success) return new MountStatus(reply);
        throw UapiException.ForCall(Name, error, error == Errno.EINVAL ? "this kernel asks about mounts by id only (Linux 7.0 takes files)" : null);
    }

    /// <summary>The unique id of the mount that a file is on (statx(2) with <c>STATX_MNT_ID_UNIQUE</c>, Linux 6.8).</summary>
    /// <param name="target">The file.</param>
    /// <returns>The id.</returns>
    /// <exception cref="UapiException">The path cannot be walked; or ENOSYS: the kernel does not tell unique ids.</exception>
    public static MountId IdOf(FileTarget target)
    {
        const uint UniqueMountId = 0x4000;
        const int MaskOffset = 0, MountIdOffset = 144, StructSize = 256;

        byte* facts = stackalloc byte[StructSize];
        using HeldDescriptor directory = new(target.Directory, FileTarget.WorkingDirectory);

        // The path stays pinned, and the struct on this stack frame, until the call has returned.
        SyscallResult result;
        fixed (byte* path = target.Path)
        {
            result = LinuxCall.Syscall(
                SyscallNumber.Here(SyscallName.Statx), directory.Argument, (nuint)path, (nuint)target.Flags, UniqueMountId, (nuint)facts);
        }
        if (result.Error != Errno.Success)
            throw UapiException.ForCall("statx", result.Error, result.Error == Errno.ENOENT ? $"{target} does not exist" : null);
        if ((Unsafe.ReadUnaligned<uint>(facts + MaskOffset) & UniqueMountId) == 0)
            throw UapiException.ForCall("statx", Errno.ENOSYS, "this kernel does not tell unique mount ids (Linux 6.8)");
        return new MountId(Unsafe.ReadUnaligned<ulong>(facts + MountIdOffset));
    }

    /// <summary>Makes the call with room for more and more strings.</summary>
    private static Errno Call(ref MntIdReq request, uint flags, out byte[] reply)
    {
        for (int length = FirstLength; ; length *= 2)
        {
            reply = new byte[length];
            Errno error;

            // Both stay pinned until the call has returned.
            fixed (MntIdReq* asked = &request)
            fixed (byte* buffer = reply)
                error = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Statmount), (nuint)asked, (nuint)buffer, (nuint)length, flags).Error;
            if (error != Errno.EOVERFLOW || length >= LargestLength) return error;
        }
    }
}
