namespace UapiGen.Linux.Processes;

/// <summary>
/// <c>struct pidfd_info</c> of PIDFD_GET_INFO (include/uapi/linux/pidfd.h, pidfd_info in fs/pidfs.c; Linux 7.3). The command's number tells usize. Version 0, 64 bytes,
/// is of Linux 6.13, version 1, 72 bytes, of 6.16, version 3, 88 bytes, of 7.1.
/// </summary>
/// <remarks>
/// Version 2, 80 bytes, of Linux 6.19, had the supported mask at 72, where version 3 has the code of a dump: the kernel withdrew it, and a program that was built
/// against it reads the wrong field. A bit of <see cref="Mask"/> does not promise that its field fitted: with 64 bytes, Coredump is answered with its bit and
/// without its fields.
/// </remarks>
[UapiStruct(
    "pidfd_info",
    SizeSource = SizeSource.CommandBits,
    Null = NullStruct.Reject,
    SmallError = Errno.ENOTTY,
    Cap = SizeCap.None,
    Larger = LargerStruct.Truncate,
    Request = Request.InputFields,
    Reply = Reply.CopyStructToUser)]
[Ioctl(0xFF, 11, Direction = IoctlDirection.ReadWrite, CName = "PIDFD_GET_INFO")]
[SkippedVersion(2, size: 80)]
public partial struct PidfdInfo
{
    /// <summary>What is asked for, then what was answered. Offset 0, 8 bytes; all that is read. Unknown bits are ignored.</summary>
    [Input, OutputMask(PidfdInfoMask.All)] public PidfdInfoMask Mask;

    /// <summary>The cgroup's id. Offset 8, 8 bytes.</summary>
    [Output] public ulong Cgroupid;

    /// <summary>The thread. Offset 16, 4 bytes.</summary>
    [Output] public uint Pid;

    /// <summary>The process. Offset 20, 4 bytes.</summary>
    [Output] public uint Tgid;

    /// <summary>The parent process. Offset 24, 4 bytes.</summary>
    [Output] public uint Ppid;

    /// <summary>The real user. Offset 28, 4 bytes.</summary>
    [Output] public uint Ruid;

    /// <summary>The real group. Offset 32, 4 bytes.</summary>
    [Output] public uint Rgid;

    /// <summary>The effective user. Offset 36, 4 bytes.</summary>
    [Output] public uint Euid;

    /// <summary>The effective group. Offset 40, 4 bytes.</summary>
    [Output] public uint Egid;

    /// <summary>The saved user. Offset 44, 4 bytes.</summary>
    [Output] public uint Suid;

    /// <summary>The saved group. Offset 48, 4 bytes.</summary>
    [Output] public uint Sgid;

    /// <summary>The user for file access. Offset 52, 4 bytes.</summary>
    [Output] public uint Fsuid;

    /// <summary>The group for file access. Offset 56, 4 bytes.</summary>
    [Output] public uint Fsgid;

    /// <summary>How it ended, as wait(2) tells it. Offset 60, 4 bytes.</summary>
    [Output] public int ExitCode;

    /// <summary>Whether it dumped core. Offset 64, 4 bytes.</summary>
    [Since(1), OutputMask(CoredumpMask.All)] public CoredumpMask CoredumpMask;

    /// <summary>The signal that it dumped core by. Offset 68, 4 bytes; reserved before Linux 6.19.</summary>
    [Since(1), Output] public uint CoredumpSignal;

    /// <summary>The code of that signal. Offset 72, 4 bytes.</summary>
    [Since(3), Output] public uint CoredumpCode;

    /// <summary>Reserved. Offset 76, 4 bytes; zero.</summary>
    [Since(3), Output] public uint CoredumpPad;

    /// <summary>Which bits of the mask the kernel knows. Offset 80, 8 bytes.</summary>
    [Since(3), OutputMask(PidfdInfoMask.All)] public PidfdInfoMask SupportedMask;
}
