namespace UapiGen.KernelConformance.Interfaces.Processes;

/// <summary>What the calling thread may do beyond an ordinary user's rights.</summary>
internal static unsafe class Capabilities
{
    private const uint Version3 = 0x2008_0522;

    /// <summary>Gives all of it up, for this thread alone and for good (capset(2)).</summary>
    public static void DropAll()
    {
        Span<uint> header = [Version3, 0];
        Span<uint> none = stackalloc uint[6];
        none.Clear();
        SyscallResult result;
        fixed (uint* which = header)
        fixed (uint* what = none)
            result = LinuxCall.Syscall(CapsetNumber, (nuint)which, (nuint)what);

        if (result.Error != Errno.Success) throw new NotHereException($"capset(2): {result.Error}");
    }

    /// <summary>The number is one of the few that differ.</summary>
    private static nint CapsetNumber => SyscallNumber.Abi switch
    {
        SyscallAbi.X64 => 126,
        SyscallAbi.Arm64 or SyscallAbi.RiscV64 or SyscallAbi.LoongArch64 => 91,
        _ => throw new NotHereException("the number of capset(2) is not known here"),
    };
}
