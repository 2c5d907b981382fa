using System.Runtime.InteropServices;
using UapiGen.Linux.Processes;
using UapiGen.Linux.Tests.Support;

namespace UapiGen.Linux.Tests.Processes;

/// <summary>struct rseq as the running kernel fills it.</summary>
public unsafe class RseqTests
{
    private const int Unregister = 1;

    [Fact]
    public void Area_HoldsWhereTheThreadRuns() => OwnThread.Run(() =>
    {
        Rseq* area = ThreadArea.Find();
        AssertPlace(area);

        // The kernel knows this very area: a second registration of it says so, and another signature is not allowed to.
        Assert.Equal(Errno.EBUSY, ThreadArea.Call(area, (ulong)Rseq.SizeVer0, 0, ThreadArea.Signature));
        Assert.Equal(Errno.EPERM, ThreadArea.Call(area, (ulong)Rseq.SizeVer0, 0, ThreadArea.Signature + 1));
        Assert.Equal(Errno.EINVAL, ThreadArea.Call(area, (ulong)Rseq.Ksize, 0, ThreadArea.Signature));
    });

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(64)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData((1L << 32) + 31)]
    [InlineData((1L << 32) + 32)]
    public void Size_IsJudgedAsTheKernelDoes(long size) => OwnThread.Run(() =>
    {
        Rseq* old = ThreadArea.Find();
        Assert.Equal(Errno.Success, ThreadArea.Call(old, (ulong)Rseq.SizeVer0, Unregister, ThreadArea.Signature));
        Rseq* area = (Rseq*)NativeMemory.AlignedAlloc(8192, 4096);
        NativeMemory.Clear(area, 8192);
        try
        {
            ulong usize = (ulong)size;
            Errno generated = Rseq.CheckSize(new UserAddress((ulong)area), ref usize);
            Errno registered = ThreadArea.Call(area, (ulong)size, 0, ThreadArea.Signature);

            // A size that is not the first one's has to reach what the kernel itself has: 28 bytes on 6.18, 33 on 7.3, which 33 takes.
            Assert.Equal(registered, generated);
            if (registered != Errno.Success) return;
            Assert.Equal((ulong)(uint)size, usize);
            AssertPlace(area);
            Assert.Equal(Errno.Success, ThreadArea.Call(area, usize, Unregister, ThreadArea.Signature));
            Assert.Equal(uint.MaxValue, area->CpuId);
        }
        finally
        {
            NativeMemory.AlignedFree(area);

            // The C library takes its area away when the thread ends.
            Assert.Equal(Errno.Success, ThreadArea.Call(old, (ulong)Rseq.SizeVer0, 0, ThreadArea.Signature));
        }
    });

    [Fact]
    public void OneSliceWord_IsBothOfItsBytes()
    {
        Rseq rseq = default;
        rseq.SliceCtrl.Bytes.Request = 1;
        rseq.SliceCtrl.Bytes.Granted = 2;
        Assert.Equal(BitConverter.IsLittleEndian ? 0x201U : 0x0102_0000U, rseq.SliceCtrl.All);
    }

    /// <summary>getcpu(2) agrees; it is asked again where the thread has moved in between.</summary>
    private static void AssertPlace(Rseq* area)
    {
        for (int i = 0; i < 1000; i++)
        {
            uint before = Volatile.Read(ref area->CpuId), cpu, node;
            Assert.Equal(Errno.Success, LinuxCall.Syscall(309, (nuint)(&cpu), (nuint)(&node)).Error);
            (uint started, uint ownNode) = (Volatile.Read(ref area->CpuIdStart), Volatile.Read(ref area->NodeId));
            if (Volatile.Read(ref area->CpuId) != before) continue;

            Assert.Equal((cpu, cpu), (before, started));
            Assert.Equal(node, ownNode);
            Assert.Equal(0UL, area->RseqCs);
            Assert.Equal(RseqFlags.None, area->Flags & ~(RseqFlags.SliceExtensionAvailable | RseqFlags.SliceExtensionEnabled));

            // Small: no more threads run at a time than there are processors.
            Assert.InRange(area->MmCid, 0U, 8191U);
            return;
        }
        Assert.Fail("the thread moved 1000 times");
    }
}
