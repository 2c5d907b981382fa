namespace UapiGen.Serve.Tests;

public sealed class MemoryBytesTests
{
    [Fact]
    public void Notes_AreReadAcross_AndTheYoungestWins()
    {
        MemoryBytes bytes = new();
        Assert.True(bytes.IsEmpty);
        bytes.Note(new UserAddress(100), [1, 2, 3, 4]);
        bytes.Note(new UserAddress(104), [5, 6]);
        bytes.Note(new UserAddress(102), [9]);
        bytes.Note(new UserAddress(200), []);

        Assert.Equal([1, 2, 9, 4, 5, 6], Read(bytes, 100, 10));
        Assert.Equal([4, 5], Read(bytes, 103, 2));
        Assert.Empty(Read(bytes, 99, 4));
        Assert.Empty(Read(bytes, 200, 1));
        Assert.False(bytes.IsEmpty);

        bytes.Clear();
        Assert.Empty(Read(bytes, 100, 1));
    }

    [Fact]
    public void EndOfTheAddressSpace_IsNoWrap()
    {
        MemoryBytes bytes = new();
        bytes.Note(new UserAddress(ulong.MaxValue - 1), [1, 2]);

        Assert.Equal([1, 2], Read(bytes, ulong.MaxValue - 1, 2));
        Assert.Empty(Read(bytes, 5, 1));
    }

    private static byte[] Read(MemoryBytes bytes, ulong address, int length)
    {
        byte[] room = new byte[length];
        return room[..bytes.Read(new UserAddress(address), room)];
    }
}
