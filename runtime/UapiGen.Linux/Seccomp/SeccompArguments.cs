using System.Runtime.CompilerServices;

namespace UapiGen.Linux.Seccomp;

/// <summary>The <c>__u64 args[6]</c> of struct seccomp_data.</summary>
[InlineArray(6)]
public struct SeccompArguments
{
    private ulong _first;
}
