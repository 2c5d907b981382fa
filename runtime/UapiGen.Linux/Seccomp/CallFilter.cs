using System.Runtime.InteropServices;

namespace UapiGen.Linux.Seccomp;

/// <summary>A filter that stops some calls of the process's own calling convention and lets all others through: classic BPF (include/uapi/linux/filter.h) over struct seccomp_data.</summary>
internal static class CallFilter
{
    // BPF_LD | BPF_W | BPF_ABS, BPF_JMP | BPF_JEQ | BPF_K, BPF_RET | BPF_K.
    private const ushort Load = 0x20, JumpIfEqual = 0x15, Return = 0x06;
    private const uint NumberOffset = 0, ArchOffset = 4;
    private const uint Notify = 0x7FC0_0000, Allow = 0x7FFF_0000;

    /// <summary>The most calls that a jump of 8 bits can pass over.</summary>
    public const int LargestCount = 250;

    /// <summary>AUDIT_ARCH of this process (include/uapi/linux/audit.h); null where it is not known here.</summary>
    public static uint? Architecture => SyscallNumber.Abi switch
    {
        SyscallAbi.X64 => 0xC000_003E,
        SyscallAbi.Arm64 => 0xC000_00B7,
        SyscallAbi.RiscV64 => 0xC000_00F3,
        SyscallAbi.LoongArch64 => 0xC000_0102,
        SyscallAbi.Ppc64 => 0xC000_0015,
        SyscallAbi.S390X => 0x8000_0016,
        _ => null,
    };

    /// <summary>Writes the filter.</summary>
    /// <param name="calls">The calls to stop.</param>
    /// <param name="architecture">The calling convention's AUDIT_ARCH.</param>
    public static Instruction[] Write(ReadOnlySpan<SyscallName> calls, uint architecture)
    {
        // Load the convention; if it is another, go to the end. Load the number; each of ours goes to the last instruction but one.
        var program = new Instruction[calls.Length + 5];
        int notify = program.Length - 1, allow = program.Length - 2;
        program[0] = new(Load, ArchOffset);
        program[1] = new(JumpIfEqual, architecture) { IfFalse = (byte)(allow - 2) };
        program[2] = new(Load, NumberOffset);
        for (int i = 0; i < calls.Length; i++)
            program[3 + i] = new(JumpIfEqual, (uint)SyscallNumber.Here(calls[i])) { IfTrue = (byte)(notify - (4 + i)) };
        program[allow] = new(Return, Allow);
        program[notify] = new(Return, Notify);
        return program;
    }

    /// <summary><c>struct sock_filter</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Instruction(ushort code, uint value)
    {
        public ushort Code = code;
        public byte IfTrue;
        public byte IfFalse;
        public uint Value = value;
    }
}
