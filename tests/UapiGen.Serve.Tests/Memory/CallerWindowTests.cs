namespace UapiGen.Serve.Tests;

/// <summary>
/// The window over a caller's memory. This process plays the caller: its memory can be watched. No call waits here, so nothing may be written.
/// </summary>
public sealed class CallerWindowTests : IDisposable
{
    private const ulong Call = 77;

    private readonly Listener _listener;
    private readonly CallerWindow _window;
    private readonly OwnPages _pages = new(4);

    public CallerWindowTests()
    {
        ServedRun.RequireSupport();
        Assert.Null(UserNotification.CheckMachine(out SeccompNotifSizes sizes));
        FilteredThread.Outcome outcome = FilteredThread.InstallOnly([new BpfInstruction(BpfCode.Return, 0, 0, CallFilter.Allow)]);
        _listener = new Listener(outcome.Listener, sizes);
        _window = new CallerWindow(_listener);
        _window.Open(Call, Environment.ProcessId);
    }

    public void Dispose()
    {
        _pages.Dispose();
        _listener.Dispose();
    }

    private ClientMemory Memory => new(_window, Call);

    [Fact]
    public void WhatWasRead_StaysAsItWas()
    {
        Assert.Equal(OwnPages.Pattern(100), Read(100, 8)[0]);

        _pages.Bytes(100, 500).Clear();

        // The first read looked ahead to 256 bytes, and these are read no second time.
        Assert.Equal(Expected(100, 256), Read(100, 256));
        Assert.Equal(Expected(120, 30), Read(120, 30));
        Assert.Equal(new byte[100], Read(356, 100));

        // What that read brought is kept as well.
        _pages.Bytes(356, 100).Fill(9);
        Assert.Equal(new byte[100], Read(356, 100));
    }

    [Theory]
    [InlineData(0, 24)]
    [InlineData(4096 - 24, 24)]
    [InlineData(4096 - 8, 8)]
    [InlineData(1000, 8)]
    [InlineData(1000, 2000)]
    [InlineData(4000, 96)]
    public void ReadingAhead_StaysOnThePageThatWasAskedFor(int offset, int length)
    {
        Assert.SkipUnless(_pages.PageSize == 4096, "the cases are for pages of 4 KiB");
        _pages.Forget(1);
        Assert.False(_pages.IsTouched(1));

        Read(offset, length);
        Assert.False(_pages.IsTouched(1));

        Read(offset, 4096 - offset);
        Assert.False(_pages.IsTouched(1));

        Read(offset, 4097 - offset);
        Assert.True(_pages.IsTouched(1));
    }

    [Fact]
    public void RandomReads_AreAsLongAsTheMemoryIs()
    {
        int size = 4 * _pages.PageSize;
        Random random = new(4711);
        for (int round = 0; round < 200; round++)
        {
            _window.Open(Call, Environment.ProcessId);
            int start = random.Next(size);
            for (int i = 0; i < 20; i++)
            {
                int offset = random.Next(3) == 0 ? random.Next(size) : Math.Min(start + random.Next(400), size);
                int length = random.Next(random.Next(2) == 0 ? 64 : 9000);
                byte[] bytes = new byte[length];

                int count = Memory.Read(_pages.At(offset), bytes);

                Assert.Equal(Math.Min(length, size - offset), count);
                Assert.Equal(Expected(offset, count), bytes[..count]);
            }
        }
    }

    [Fact]
    public void AddressesAtTheEndsOfTheAddressSpace_AreBad()
    {
        Span<byte> bytes = stackalloc byte[16];

        Assert.Equal(0, Memory.Read(new UserAddress(0), bytes));
        Assert.Equal(0, Memory.Read(new UserAddress(ulong.MaxValue), bytes));
        Assert.Equal(0, Memory.Read(new UserAddress(ulong.MaxValue - 7), bytes));
        Assert.Equal(0, Memory.Read(new UserAddress(1UL << 63), bytes));
        Assert.Equal(Expected(8, 16), Read(8, 16));
    }

    [Fact]
    public void CallerThatIsGone_IsNotWrittenTo()
    {
        Read(0, 24);

        Assert.Equal(0, Memory.Write(_pages.At(0), new byte[24]));
        Assert.Equal(Expected(0, 24), _pages.Bytes(0, 24).ToArray());

        // And what comes now would be another's.
        Assert.Equal(0, Memory.Read(_pages.At(4096), new byte[8]));
    }

    [Fact]
    public void CallThatIsOver_HasNoMemory()
    {
        ClientMemory kept = Memory;
        _window.Close();
        Assert.Equal(0, kept.Read(_pages.At(0), new byte[8]));

        _window.Open(Call + 1, Environment.ProcessId);
        Assert.Equal(0, kept.Read(_pages.At(0), new byte[8]));
        Assert.Equal(0, kept.Write(_pages.At(0), new byte[8]));
        Assert.Equal(0, default(ClientMemory).Read(_pages.At(0), new byte[8]));
        Assert.Equal(Expected(0, 8), _pages.Bytes(0, 8).ToArray());
    }

    [Fact]
    public void ProcessThatIsGone_HasNoMemory()
    {
        _window.Open(Call, thread: int.MaxValue);

        Assert.Equal(0, Memory.Read(_pages.At(0), new byte[8]));
        Assert.Equal(Errno.Success, _window.Refusal);
    }

    private byte[] Read(int offset, int length)
    {
        byte[] bytes = new byte[length];
        Assert.Equal(length, Memory.Read(_pages.At(offset), bytes));
        return bytes;
    }

    private static byte[] Expected(int offset, int length) => [.. Enumerable.Range(offset, length).Select(OwnPages.Pattern)];
}
