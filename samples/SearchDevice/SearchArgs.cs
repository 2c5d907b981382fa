using UapiGen;

namespace SearchDevice;

/// <summary>The argument of an ioctl: what to search for, and what was found.</summary>
[UapiStruct("search_args", Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled)]
[Ioctl(0x42, 0x01)]
internal partial struct SearchArgs
{
    /// <summary>The caller's size.</summary>
    [StructSize] public ulong Size;

    /// <summary>No flag is known yet, so that each can get a meaning later.</summary>
    [MustBeZero] public ulong Flags;

    /// <summary>What to search for.</summary>
    public ulong Key;

    /// <summary>How often it was found.</summary>
    [Output] public ulong Count;
}
