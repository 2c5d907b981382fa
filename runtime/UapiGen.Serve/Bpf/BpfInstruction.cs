namespace UapiGen.Serve;

/// <summary>One instruction of a classic BPF program, the kernel's <c>struct sock_filter</c> (include/uapi/linux/filter.h).</summary>
/// <param name="Code">What to do.</param>
/// <param name="JumpTrue">How many instructions a comparison that holds skips.</param>
/// <param name="JumpFalse">How many instructions a comparison that does not hold skips.</param>
/// <param name="Operand">The offset, value or distance that the code works with.</param>
internal readonly record struct BpfInstruction(BpfCode Code, byte JumpTrue, byte JumpFalse, uint Operand);

/// <summary>The instructions that our filters are made of (include/uapi/linux/bpf_common.h).</summary>
internal enum BpfCode : ushort
{
    /// <summary>BPF_JMP | BPF_JA: skips as many instructions as the operand says.</summary>
    Jump = 0x05,

    /// <summary>BPF_RET | BPF_K: ends the program with the operand.</summary>
    Return = 0x06,

    /// <summary>BPF_JMP | BPF_JEQ | BPF_K: compares the accumulator with the operand.</summary>
    JumpIfEqual = 0x15,

    /// <summary>BPF_LD | BPF_W | BPF_ABS: loads the 32-bit word of struct seccomp_data at the operand's offset.</summary>
    LoadWord = 0x20,
}
