using UapiGen;

namespace Minimal;

/// <summary>The argument of a call: 16 bytes at first, 24 since it got a limit.</summary>
[UapiStruct("read_args")]
internal partial struct ReadArgs
{
    /// <summary>No flag is known yet, so that each can get a meaning later.</summary>
    [MustBeZero] public ulong Flags;

    /// <summary>Where to begin.</summary>
    public ulong Offset;

    /// <summary>How many bytes at most; 0, which is what older callers pass, means no limit.</summary>
    [Since(1)] public ulong Limit;
}
