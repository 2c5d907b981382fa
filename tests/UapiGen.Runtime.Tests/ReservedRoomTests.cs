using Xunit;
using System.Runtime.CompilerServices;

namespace UapiGen.Tests;

/// <summary>Reserved room is zero when every one of its bytes is, and no byte beside it is looked at.</summary>
public class ReservedRoomTests
{
    [InlineArray(3)]
    public struct Words
    {
        private ulong _first;
    }

    public unsafe struct Room
    {
        public uint Before;
        public fixed ushort Short[2];
        public Words Long;
        public ulong After;
    }

    [Fact]
    public void EveryByte_IsLookedAt_AndNoOther()
    {
        int size = Unsafe.SizeOf<Room>();
        for (int at = 0; at < size; at++)
        {
            var bytes = new byte[size];
            bytes[at] = 0x80;
            Room value = Unsafe.ReadUnaligned<Room>(ref bytes[0]);

            Assert.Equal(at is < 4 or >= 8, UserMemory.IsZero(in value, 4, 4));
            Assert.Equal(at is < 8 or >= 32, UserMemory.IsZero(in value, 8, 24));
        }
    }
}
