using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UapiGen.Cli.Tests.Machines;

/// <summary>A struct that no two kinds of machines have alike: integers of each width, bit-fields in each, unions, a 64-bit integer that i386 aligns to 4, and a command with a direction and a size.</summary>
internal static partial class Sample
{
    [UapiStruct("machine_sample")]
    [Ioctl(0xAE, 0x51, Direction = IoctlDirection.Write)]
    internal partial struct MachineSample
    {
        [StructSize] public uint Size;
        public ulong Wide;
        public short Signed;
        [BitField("Low", 3), BitField("High", 5)] public byte Byte;
        public byte Small;
        [BitField("One", 1), BitField("Nine", 9), BitField("Two", 2)] public ushort Half;
        public Mode Kind;
        [BitField("Head", 7), BitField("Middle", 20), BitField("Tail", 5)] public uint Word;
        public Ranges Parts;
        [BitField("First", 1), BitField("Long", 40), BitField("Rest", 11)] public ulong Double;
        public Choice Choice;
        [Anonymous] public Either Either;
        public long Last;
    }

    [StructLayout(LayoutKind.Explicit)]
    internal struct Choice
    {
        [FieldOffset(0)] public ulong Whole;
        [FieldOffset(0)] public Range Part;
        [FieldOffset(0)] public ushort Front;
    }

    [StructLayout(LayoutKind.Explicit)]
    internal struct Either
    {
        [FieldOffset(0)] public uint Number;
        [FieldOffset(0)] public Mode Nature;
    }

    internal enum Mode : ushort
    {
        None,
        Slow = 0x102,
    }

    internal struct Range
    {
        public ushort Start;
        public uint Length;
    }

    [InlineArray(2)]
    internal struct Ranges
    {
        private Range _first;
    }
}
