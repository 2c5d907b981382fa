namespace UapiGen.Linux.Seccomp;

/// <summary>
/// <c>struct seccomp_data</c>: a system call, as a filter sees it and a notification tells of it (include/uapi/linux/seccomp.h, Linux 7.3). 64 bytes, since Linux 3.5;
/// SECCOMP_GET_NOTIF_SIZES tells the running kernel's.
/// </summary>
[UapiStruct("seccomp_data", SizeSource = SizeSource.KernelFirst, Request = Request.None)]
public partial struct SeccompData
{
    /// <summary>The system call's number in the table of <see cref="Arch"/>. Offset 0, 4 bytes.</summary>
    [Output] public int Nr;

    /// <summary>The calling convention, <c>AUDIT_ARCH_*</c> (include/uapi/linux/audit.h). Offset 4, 4 bytes.</summary>
    [Output] public uint Arch;

    /// <summary>Where the call was made. Offset 8, 8 bytes.</summary>
    [Output] public ulong InstructionPointer;

    /// <summary>The arguments, each widened to 64 bits. Offset 16, 48 bytes.</summary>
    [Output] public SeccompArguments Args;
}
