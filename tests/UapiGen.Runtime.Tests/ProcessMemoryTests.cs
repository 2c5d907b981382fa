using System.Globalization;
using System.Runtime.InteropServices;
using UapiGen.Tests.Pages;
using Xunit;

namespace UapiGen.Tests;

public class ProcessMemoryTests
{
    [Theory]
    [InlineData(PageKind.Hole, 0, 0)]
    [InlineData(PageKind.NoAccess, 0, 0)]
    [InlineData(PageKind.ReadOnly, 100, 0)]
    [InlineData(PageKind.WriteOnly, 100, 100)]
    [InlineData(PageKind.ReadWrite, 100, 100)]
    public void OtherProcess_MovesWhatItsPagesAllow(PageKind second, int readable, int writable)
    {
        using SharedFile file = new();
        using ChildProcess child = new(file);
        ProcessMemory memory = new(child.Id);
        ProcessAccess.Require(child.Boundary, memory);
        child.Set(PageKind.ReadWrite, second);
        file.Around(200).Fill(7);
        byte[] bytes = new byte[200];

        Assert.Equal(100 + readable, memory.Read(new UserAddress(child.Boundary - 100), bytes));
        Assert.Equal(readable == 100 ? Errno.Success : Errno.EFAULT, memory.Failure);
        Assert.Equal(100 + readable, bytes.AsSpan().Count((byte)7));

        bytes.AsSpan().Fill(9);
        Assert.Equal(100 + writable, memory.Write(new UserAddress(child.Boundary - 100), bytes));
        Assert.Equal(writable == 100 ? Errno.Success : Errno.EFAULT, memory.Failure);
        Assert.Equal(100 + writable, file.Around(200).Count((byte)9));

        Assert.Equal(readable, memory.Read(new UserAddress(child.Boundary), bytes.AsSpan(0, 100)));
        Assert.Equal(writable, memory.Write(new UserAddress(child.Boundary), bytes.AsSpan(0, 100)));
    }

    [Fact]
    public void ThreadOfAnotherProcess_NamesItsMemoryToo()
    {
        using SharedFile file = new();
        using ChildProcess child = new(file);
        ProcessAccess.Require(child.Boundary, new ProcessMemory(child.Id));
        string tasks = string.Create(CultureInfo.InvariantCulture, $"/proc/{child.Id}/task");
        int thread = Directory.EnumerateDirectories(tasks).Select(path => int.Parse(Path.GetFileName(path), CultureInfo.InvariantCulture)).Max();
        Assert.NotEqual(child.Id, thread);

        child.Set(PageKind.WriteOnly, PageKind.ReadWrite);
        ProcessMemory memory = new(thread);
        Assert.Equal(100, memory.Read(new UserAddress(child.Boundary - 50), new byte[100]));
        Assert.Equal(thread, memory.ProcessId);
    }

    [Fact]
    public void ProcessThatIsGone_IsEsrch()
    {
        int id;
        using (SharedFile file = new())
        {
            using ChildProcess child = new(file);
            id = child.Id;
        }

        ProcessMemory memory = new(id);
        Assert.Equal(0, memory.Read(new UserAddress(0x1000), new byte[8]));
        Assert.Equal(Errno.ESRCH, memory.Failure);
        Assert.Equal(0, memory.Write(new UserAddress(0x1000), new byte[8]));
        Assert.Equal(Errno.ESRCH, memory.Failure);
        Assert.False(memory.TryGet(new UserAddress(0x1000), out ulong _));
    }

    [Fact]
    public void ProcessOfAnotherUser_IsEperm()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "only root can become another user");
        string own = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        Assert.Equal("0 EPERM", ChildProgram.Run(ChildProgram.LookAsNobody, own));
    }

    [Fact]
    public void ThisProcess_SeesItsOwnBytes_AndNoBadAddressHarmsIt()
    {
        byte[] own = GC.AllocateArray<byte>(16, pinned: true);
        own.AsSpan().Fill(5);
        UserAddress address = new((ulong)Marshal.UnsafeAddrOfPinnedArrayElement(own, 0));
        CurrentProcessMemory memory = new();
        byte[] read = new byte[16];
        Assert.Equal(16, memory.Read(address, read));
        Assert.Equal(own, read);
        Assert.Equal(Errno.Success, memory.Failure);
        Assert.Equal(4, memory.Write(address + 4, [6, 6, 6, 6]));
        Assert.Equal([5, 5, 5, 5, 6, 6, 6, 6, 5, 5, 5, 5, 5, 5, 5, 5], own);

        foreach (ulong bad in (ulong[])[0, 1, 0x1000, 1UL << 46, memory.AddressLimit - 8, memory.AddressLimit, 1UL << 63, ulong.MaxValue])
        {
            Assert.Equal(0, memory.Read(new UserAddress(bad), read));
            Assert.Equal(Errno.EFAULT, memory.Failure);
            Assert.Equal(0, memory.Write(new UserAddress(bad), read));
            Assert.Equal(Errno.EFAULT, memory.Failure);
        }
    }

    [Fact]
    public void AddressLimit_IsWhatTheKernelGoesBy()
    {
        Assert.SkipUnless(RuntimeInformation.ProcessArchitecture == Architecture.X64, "x86-64 only");

        // The last page below the limit can be mapped, and the one at the limit cannot.
        nint last = (nint)(UserMemory.AddressLimit - UserMemory.PageSize);
        nuint size = (nuint)UserMemory.PageSize;
        using SharedFile file = new();
        int flags = PageCalls.MapShared | PageCalls.MapFixedNoReplace;
        Assert.Equal(last, PageCalls.Map(last, size, PageCalls.ProtRead, flags, file.Descriptor, 0));
        Assert.Equal(0, PageCalls.Unmap(last, size));
        Assert.Equal(PageCalls.MapFailed, PageCalls.Map((nint)UserMemory.AddressLimit, size, PageCalls.ProtRead, flags, file.Descriptor, 0));
    }
}
