using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Xunit;

namespace UapiGen.Tests;

/// <summary>Sizes of more than one chunk: pages, and what an interface without a cap lets a caller ask for.</summary>
public class LongCopyTests
{
    private static readonly UserAddress Start = new(0x100000);

    [Theory]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(3 * 4096)]
    public void NonzeroByteOrHoleAnywhereInALongTail_Decides(int usize)
    {
        byte[] bytes = new byte[usize];
        BufferMemory memory = new(Start, bytes);
        bytes.AsSpan(0, 136).Fill(7);
        Assert.Equal(Errno.Success, memory.CopyStructFromUser(Start, (ulong)usize, out Bytes136 value));
        Assert.Equal(136, MemoryMarshal.AsBytes(new Span<Bytes136>(ref value)).Count((byte)7));

        for (int position = 136; position < usize; position++)
        {
            bytes[position] = 1;
            Assert.Equal(Errno.E2BIG, memory.CopyStructFromUser(Start, (ulong)usize, out value));
            if (position + 1 < usize)
            {
                BufferMemory holeBehind = memory.WithHole(Start + (ulong)position + 1, 1);
                Assert.Equal(Errno.E2BIG, holeBehind.CopyStructFromUser(Start, (ulong)usize, out value));
            }

            if (position > 136)
            {
                BufferMemory holeBefore = memory.WithHole(Start + (ulong)(position - 1), 1);
                Assert.Equal(Errno.EFAULT, holeBefore.CopyStructFromUser(Start, (ulong)usize, out value));
            }

            bytes[position] = 0;
        }
    }

    [Theory]
    [InlineData(4096)]
    [InlineData(3 * 4096 + 5)]
    public void LongTail_IsClearedUpToTheFault(int usize)
    {
        byte[] bytes = new byte[usize + 16];
        Bytes136 value = default;
        for (int hole = 136; hole <= usize; hole += 61)
        {
            bytes.AsSpan().Fill(7);
            BufferMemory memory = new BufferMemory(Start, bytes).WithReadOnly(Start + (ulong)hole, 1);
            Assert.Equal(hole == usize ? Errno.Success : Errno.EFAULT, memory.CopyStructToUser(Start, (ulong)usize, in value));
            Assert.Equal(hole - 136, bytes.AsSpan(136).IndexOf((byte)7));
            Assert.Equal(hole == usize ? 0 : 136, bytes.AsSpan(0, 136).Count((byte)7));
        }
    }

    [Fact]
    public void FourGibibytes_AreScannedAndClearedInLittleMemory()
    {
        const ulong usize = (1UL << 32) + 24;
        SparseMemory memory = new(nonzero: Start.Value + usize - 1);
        _ = Judge(ref memory, 24);

        long before = GC.GetAllocatedBytesForCurrentThread();
        var judged = Judge(ref memory, usize);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal((ZeroCheck.Zero, ZeroCheck.Nonzero, Errno.E2BIG, true), judged);
        Assert.Equal(24 + usize, memory.Cleared);
        Assert.Equal(0, allocated);
    }

    private static (ZeroCheck AllButOne, ZeroCheck All, Errno Struct, bool Cleared) Judge(ref SparseMemory memory, ulong usize) => (
        memory.CheckZeroedUser(Start, usize - 1),
        memory.CheckZeroedUser(Start, usize),
        memory.CopyStructFromUser(Start, usize, out ulong _),
        memory.TryClearUser(Start, usize));

    /// <summary>All addresses, all zero but one; what is written is only counted.</summary>
    private struct SparseMemory(ulong nonzero) : IUserMemory
    {
        public ulong Cleared;

        public readonly ulong AddressLimit => 1UL << 47;

        public readonly int Read(UserAddress source, Span<byte> destination)
        {
            destination.Clear();
            ulong offset = nonzero - source.Value;
            if (offset < (ulong)destination.Length) destination[(int)offset] = 1;
            return destination.Length;
        }

        public int Write(UserAddress destination, ReadOnlySpan<byte> source)
        {
            Cleared += source.IndexOfAnyExcept((byte)0) < 0 ? (ulong)source.Length : 0;
            return source.Length;
        }
    }

    [InlineArray(136)]
    private struct Bytes136
    {
        private byte first;
    }
}
