using System.Buffers.Binary;

namespace UapiGen.Serve.Tests;

/// <summary>Runs a classic BPF program over a seccomp_data, by the rules of include/uapi/linux/bpf_common.h. It knows only the codes; not who wrote them.</summary>
internal static class BpfInterpreter
{
    public static uint Run(ReadOnlySpan<BpfInstruction> program, int number, uint architecture, params ReadOnlySpan<ulong> arguments)
    {
        Span<byte> data = stackalloc byte[64];
        data.Clear();
        BinaryPrimitives.WriteInt32LittleEndian(data, number);
        BinaryPrimitives.WriteUInt32LittleEndian(data[4..], architecture);
        for (int i = 0; i < arguments.Length; i++) BinaryPrimitives.WriteUInt64LittleEndian(data[(16 + 8 * i)..], arguments[i]);

        uint accumulator = 0;
        int at = 0;
        while (true)
        {
            BpfInstruction instruction = program[at++];
            switch ((ushort)instruction.Code)
            {
                case 0x20:
                    accumulator = BinaryPrimitives.ReadUInt32LittleEndian(data[(int)instruction.Operand..]);
                    break;
                case 0x15:
                    at += accumulator == instruction.Operand ? instruction.JumpTrue : instruction.JumpFalse;
                    break;
                case 0x05:
                    at += (int)instruction.Operand;
                    break;
                case 0x06:
                    return instruction.Operand;
                default:
                    throw new InvalidOperationException($"unknown code {instruction.Code:x}");
            }
        }
    }
}
