using System.Runtime.CompilerServices;

namespace UapiGen.Serve;

/// <summary>What statx(2) says of a file (include/uapi/linux/stat.h). statx, because its struct is the same on every architecture.</summary>
internal unsafe struct FileFacts
{
    private const int AtCurrentDirectory = -100, NoFollow = 0x100, DontSync = 0x4000;
    private const uint TypeModeInodeSize = 0x303, MountId = 0x1000, TypeMask = 0xF000, CharacterDevice = 0x2000;

    private ushort _mode;
    private uint _known;
    private uint _deviceMajor, _deviceMinor, _specialMajor, _specialMinor;
    private ulong _inode, _mount;

    /// <summary>Bytes; of /proc/PID/fd the number of open descriptors (Linux 6.2; 0 before).</summary>
    public ulong Size { readonly get; private set; }

    /// <summary>The mount that the path leads to; null before Linux 5.8.</summary>
    public readonly ulong? Mount => (_known & MountId) != 0 ? _mount : null;

    /// <summary>The nine permission bits.</summary>
    public readonly int Permissions => _mode & 0x1FF;

    /// <summary>Which file it is.</summary>
    public readonly FileIdentity Identity => new((ulong)_deviceMajor << 32 | _deviceMinor, _inode);

    /// <summary>Whether it is the character device of those numbers.</summary>
    public readonly bool IsCharacterDevice(uint major, uint minor) =>
        (_mode & TypeMask) == CharacterDevice && _specialMajor == major && _specialMinor == minor;

    /// <summary>Asks the kernel. A file system over a network answers from what it remembers: the caller is waiting.</summary>
    /// <param name="path">The path, ending in a zero.</param>
    /// <param name="followLinks">Whether to look at what a link leads to, or at the link itself.</param>
    /// <returns>Success, or statx's error: ENOENT, ENOTDIR, EACCES, ELOOP, ENAMETOOLONG.</returns>
    [SkipLocalsInit] // The answer is read only where the kernel has written it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Errno Look(ReadOnlySpan<byte> path, bool followLinks)
    {
        int flags = DontSync | (followLinks ? 0 : NoFollow);

        // The kernel writes 256 bytes, and the path ends in a zero; both outlive the call.
        byte* answer = stackalloc byte[256];
        SyscallResult result;
        fixed (byte* name = path)
        {
            result = LinuxCall.Syscall(
                SyscallNumber.Here(SyscallName.Statx), unchecked((nuint)AtCurrentDirectory), (nuint)name, (nuint)flags, TypeModeInodeSize | MountId, (nuint)answer);
        }

        if (result.Error != Errno.Success) return result.Error;

        // struct statx: stx_mask 0, stx_mode 28, stx_ino 32, stx_size 40, stx_rdev_major 128, _minor 132, stx_dev_major 136, _minor 140, stx_mnt_id 144.
        _known = *(uint*)answer;
        _mode = *(ushort*)(answer + 28);
        _inode = *(ulong*)(answer + 32);
        Size = *(ulong*)(answer + 40);
        _specialMajor = *(uint*)(answer + 128);
        _specialMinor = *(uint*)(answer + 132);
        _deviceMajor = *(uint*)(answer + 136);
        _deviceMinor = *(uint*)(answer + 140);
        _mount = *(ulong*)(answer + 144);
        return Errno.Success;
    }
}
