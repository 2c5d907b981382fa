using UapiGen;

namespace Company.Device;

/// <summary>The argument of an ioctl: what to search for, and what was found.</summary>
[UapiStruct("search_args", Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled)]
[Ioctl(0x42, 0x01)]
public partial struct SearchArgs
{
    /// <summary>The caller's size, in bytes. A caller from C# never sets it.</summary>
    [StructSize] public ulong Size;

    /// <summary>No flag is known yet, so that each can get a meaning later.</summary>
    [MustBeZero] public ulong Flags;

    /// <summary>What to search for.</summary>
    public ulong Key;

    /// <summary>How often it was found.</summary>
    [Output] public ulong Count;

    // [Since(1)] public ulong Limit;      // the next version: 40 bytes; an old caller's is zero
}
