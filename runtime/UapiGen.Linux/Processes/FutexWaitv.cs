namespace UapiGen.Linux.Processes;

/// <summary>
/// <c>struct futex_waitv</c>, an element of futex_waitv(2)'s array (include/uapi/linux/futex.h, futex_parse_waitv in kernel/futex/syscalls.c; Linux 7.3): fixed, 24
/// bytes, since Linux 5.16.
/// </summary>
[UapiStruct("futex_waitv", SizeSource = SizeSource.Fixed)]
public partial struct FutexWaitv
{
    /// <summary>The most elements that a call takes, <c>FUTEX_WAITV_MAX</c>.</summary>
    [CName("FUTEX_WAITV_MAX")] public const int LargestCount = 128;

    /// <summary>What the futex is expected to be. Offset 0, 8 bytes. EINVAL where it is wider than the futex.</summary>
    public ulong Val;

    /// <summary>The address of the futex. Offset 8, 8 bytes.</summary>
    public ulong Uaddr;

    /// <summary>Width and kind. Offset 16, 4 bytes. An unknown bit, and a width but 32, is EINVAL.</summary>
    [KnownBits(FutexWaitvFlags.All)] public FutexWaitvFlags Flags;

    /// <summary>Reserved. Offset 20, 4 bytes. EINVAL unless zero.</summary>
    [MustBeZero] public uint Reserved;
}
