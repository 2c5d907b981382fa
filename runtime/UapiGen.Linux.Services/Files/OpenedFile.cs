using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UapiGen.Linux.Services;

/// <summary>What an open file is, and where: whether opening it means the same whoever does it.</summary>
internal static unsafe partial class OpenedFile
{
    private const uint EmptyPath = 0x1000, TypeOnly = 1, TypeMask = 0xF000, Directory = 0x4000, Regular = 0x8000;

    /// <summary>
    /// Whether it is a regular file or a directory of a file system that does not care who opens it. Others do: a device, a FIFO and a socket act on whoever opens them, or make
    /// him wait; proc has another self for each; FUSE's server is told who asks, and may itself be served here; control groups and automounts look at the opener.
    /// </summary>
    /// <param name="descriptor">The file, be it only as a path.</param>
    public static bool IsTheSameForEverybody(int descriptor) => IsFileOrDirectory(descriptor) && FileSystem(descriptor) switch
    {
        // The magic numbers of proc, fuse, cgroup, cgroup2 and autofs (include/uapi/linux/magic.h, fs/fuse/inode.c). 0: it could not be asked.
        0 or 0x9FA0 or 0x6573_5546 or 0x27_E0EB or 0x6367_7270 or 0x0187 => false,
        _ => true,
    };

    [SkipLocalsInit] // The answer is read only where the kernel has written it.
    private static bool IsFileOrDirectory(int descriptor)
    {
        // struct statx has 256 bytes, and stx_mode lies at 28.
        byte* answer = stackalloc byte[256];
        fixed (byte* empty = "\0"u8)
        {
            SyscallResult result = LinuxCall.Syscall(
                SyscallNumber.Here(SyscallName.Statx), (nuint)descriptor, (nuint)empty, EmptyPath, TypeOnly, (nuint)answer);
            return result.Error == Errno.Success && (*(ushort*)(answer + 28) & TypeMask) is Regular or Directory;
        }
    }

    [SkipLocalsInit] // The answer is read only where the kernel has written it.
    private static ulong FileSystem(int descriptor)
    {
        // struct statfs begins with f_type and has 120 bytes on 64-bit architectures.
        ulong* answer = stackalloc ulong[32];
        return StatFileSystem(descriptor, answer) == 0 ? answer[0] : 0;
    }

    [LibraryImport("libc", EntryPoint = "fstatfs")]
    private static partial int StatFileSystem(int descriptor, ulong* answer);
}
