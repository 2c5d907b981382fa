using UapiGen.Tests.Pages;
using Xunit;

namespace UapiGen.Tests;

/// <summary>That a copy takes nothing from the heap: neither one that succeeds nor one that is refused.</summary>
public class AllocationTests
{
    private static readonly UserAddress Start = new(0x10000);

    [Fact]
    public void Buffer_CopiesOfAnySize_AllocateNothing()
    {
        BufferMemory memory = new BufferMemory(Start, new byte[64 * 1024]).WithHole(Start + 32768, 1);
        Assert.Equal(0, Allocated(() =>
        {
            foreach (ulong usize in (ReadOnlySpan<ulong>)[0, 5, 16, 24, 32, 33, 64, 4096, 40000, 1UL << 40, ulong.MaxValue])
            {
                _ = memory.CopyStructFromUser(Start, usize, out Three value);
                _ = memory.CopyStructToUser(Start, usize, in value);
                _ = memory.CopyStructToUser(Start, usize, in value, out _);
                _ = memory.CopyHeadToUser(Start, usize, in value);
                _ = memory.CheckZeroedUser(Start, usize);
                _ = memory.TryClearUser(Start, usize);
            }

            _ = memory.TryGet(Start + 32764, out ulong size) && memory.TryPut(Start + 4093, size);
        }));
    }

    [Fact]
    public void HeldBytes_AllocateNothing()
    {
        byte[] bytes = new byte[4096];
        Assert.Equal(0, Allocated(() =>
        {
            for (int usize = 0; usize <= bytes.Length; usize += 8)
            {
                _ = StructCopy.CopyFrom(bytes.AsSpan(0, usize), out Three value);
                StructCopy.CopyTo(in value, bytes.AsSpan(0, usize));
            }
        }));
    }

    [Fact]
    public void OtherProcess_CopiesThatSucceed_AllocateNothing()
    {
        using SharedFile file = new();
        using ChildProcess child = new(file);
        ProcessMemory memory = new(child.Id);
        ProcessAccess.Require(child.Boundary, memory);
        UserAddress user = new(child.Boundary - 20);
        Assert.Equal(0, Allocated(() =>
        {
            _ = memory.TryGet(user, out ulong size) && memory.TryPut(user, size);
            _ = memory.CopyStructFromUser(user, 24, out Three value);
            _ = memory.CopyStructFromUser(user, 64, out value);
            _ = memory.CopyStructToUser(user, 64, in value);
        }));
    }

    [Theory]
    [InlineData(PageKind.Hole)]
    [InlineData(PageKind.NoAccess)]
    [InlineData(PageKind.WriteOnly)]
    public void OtherProcess_CopiesThatFault_AllocateNothing(PageKind second)
    {
        using SharedFile file = new();
        using ChildProcess child = new(file);
        ProcessMemory memory = new(child.Id);
        ProcessAccess.Require(child.Boundary, memory);
        child.Set(PageKind.ReadOnly, second);
        UserAddress user = new(child.Boundary - 20);
        Assert.Equal(0, Allocated(() =>
        {
            _ = memory.CopyStructFromUser(user, 24, out Three value);
            _ = memory.CopyStructFromUser(user, 64, out value);
            _ = memory.CopyStructToUser(user, 64, in value);
            _ = memory.TryPut(user + 16, 1UL);
        }));
    }

    private static long Allocated(Action action)
    {
        // The first run compiles, and sets statics up.
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private struct Three
    {
        public ulong First { get; set; }

        public ulong Second { get; set; }

        public ulong Third { get; set; }
    }
}
