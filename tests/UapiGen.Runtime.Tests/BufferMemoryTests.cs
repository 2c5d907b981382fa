using Xunit;

namespace UapiGen.Tests;

public class BufferMemoryTests
{
    private static readonly UserAddress Start = new(0x1000);

    [Fact]
    public void OutsideTheArray_IsAHole()
    {
        BufferMemory memory = new(Start, [1, 2, 3, 4]);
        byte[] read = new byte[8];

        Assert.Equal(4, memory.Read(Start, read));
        Assert.Equal([1, 2, 3, 4, 0, 0, 0, 0], read);
        Assert.Equal(0, memory.Read(new UserAddress(0xFFF), read));
        Assert.Equal(0, memory.Read(Start + 4, read));
        Assert.Equal(0, memory.Read(new UserAddress(0), read));
        Assert.Equal(0, memory.Read(new UserAddress(ulong.MaxValue), read));

        Assert.Equal(1, memory.Write(Start + 3, [9, 9]));
        Assert.Equal([1, 2, 3, 9], memory.Bytes.ToArray());
    }

    [Fact]
    public void HolesAndReadOnlyRanges_StopAnAccessWhereTheyBegin_AndMayOverlapAndReachOut()
    {
        BufferMemory memory = new BufferMemory(Start, new byte[32])
            .WithReadOnly(Start + 8, 8).WithHole(Start + 12, 8).WithHole(Start + 28, 100).WithHole(new UserAddress(0), 0x1002);
        byte[] read = new byte[32];

        Assert.Equal(0, memory.Read(Start, read));
        Assert.Equal(10, memory.Read(Start + 2, read));
        Assert.Equal(6, memory.Write(Start + 2, read));
        Assert.Equal(0, memory.Write(Start + 8, read));
        Assert.Equal(0, memory.Read(Start + 12, read));
        Assert.Equal(8, memory.Write(Start + 20, read));
    }

    [Fact]
    public void RangesThatAreEmptyOrElsewhere_ChangeNothing()
    {
        BufferMemory memory = new BufferMemory(Start, new byte[32])
            .WithHole(Start + 8, 0).WithReadOnly(Start + 8, 0).WithHole(Start + 32, 8).WithHole(new UserAddress(0), 0x1000)
            .WithHole(new UserAddress(ulong.MaxValue), ulong.MaxValue);
        Assert.Equal(32, memory.Read(Start, new byte[40]));
        Assert.Equal(32, memory.Write(Start, new byte[40]));
    }

    [Fact]
    public void WithHole_LeavesTheOriginalAsItWas_AndSharesItsBytes()
    {
        BufferMemory whole = new(Start, new byte[8]);
        BufferMemory holed = whole.WithHole(Start, 8);
        Assert.Equal(8, whole.Write(Start, [1, 1, 1, 1, 1, 1, 1, 1]));
        Assert.Equal(0, holed.Read(Start, new byte[8]));
        Assert.Equal(whole.Bytes, holed.Bytes);
    }

    [Fact]
    public void NoArray_IsOneHole()
    {
        BufferMemory memory = default;
        Assert.Equal(0, memory.Read(Start, new byte[1]));
        Assert.Equal(0, memory.Write(Start, new byte[1]));
        Assert.Equal(0, memory.WithHole(Start, 8).Read(Start, new byte[1]));
        Assert.Equal(0, memory.Bytes.Length);
    }

    [Fact]
    public void AnArrayPastTheLastAddress_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new BufferMemory(new UserAddress(ulong.MaxValue - 3), new byte[4]));
        BufferMemory memory = new(new UserAddress(ulong.MaxValue - 4), new byte[4]);
        Assert.Equal(1, memory.Read(new UserAddress(ulong.MaxValue - 1), new byte[4]));
    }
}
