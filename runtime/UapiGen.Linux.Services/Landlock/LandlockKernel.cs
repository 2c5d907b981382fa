using UapiGen.Linux.Landlock;
using UapiGen.Linux.Landlock.Kernel;

namespace UapiGen.Linux.Services;

/// <summary>The running kernel's Landlock.</summary>
internal static unsafe class LandlockKernel
{
    /// <summary>The newest ABI that has each version of the struct.</summary>
    private static readonly int[] s_lastAbis = [3, 5, 9, int.MaxValue];

    /// <summary>The answer to a question.</summary>
    public static SyscallResult Ask(LandlockQuestion question) =>
        LinuxCall.Syscall(SyscallNumber.Here(SyscallName.LandlockCreateRuleset), 0, 0, (nuint)question);

    /// <summary>The ABI of a kernel whose struct has a version, as far as the running kernel can play it.</summary>
    /// <param name="version">The version; null for the running kernel's own.</param>
    public static SyscallResult AbiOf(int? version)
    {
        SyscallResult own = Ask(LandlockQuestion.Version);
        return version is { } asked && own.Error == Errno.Success ? SyscallResult.Of(long.Min(own.Value, s_lastAbis[asked])) : own;
    }

    /// <summary>The version of the struct that the running kernel has; null without Landlock.</summary>
    public static int? Version() => Ask(LandlockQuestion.Version) is { Error: Errno.Success } abi ? Array.FindIndex(s_lastAbis, last => abi.Value <= last) : null;

    /// <summary>Makes a ruleset. The fields that the running kernel does not have are zero, which it takes.</summary>
    public static SyscallResult Create(in LandlockRulesetAttr attr)
    {
        fixed (LandlockRulesetAttr* pointer = &attr)
            return LinuxCall.Syscall(SyscallNumber.Here(SyscallName.LandlockCreateRuleset), (nuint)pointer, (nuint)sizeof(LandlockRulesetAttr), 0);
    }
}
