using System.Runtime.CompilerServices;

namespace UapiGen.Linux.Mounts;

/// <summary>The <c>__u64 __spare2[43]</c> of struct statmount: room for fields to come.</summary>
[InlineArray(43)]
public struct StatmountSpare
{
    private ulong _first;
}
