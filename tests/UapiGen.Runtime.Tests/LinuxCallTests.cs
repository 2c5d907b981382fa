using System.IO.Pipes;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using Xunit;

namespace UapiGen.Tests;

public class LinuxCallTests
{
    private const uint Fionread = 0x541B;

    [Fact]
    public void Ioctl_WritesTheStruct()
    {
        Assert.SkipUnless(RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.Arm64, "FIONREAD has another number here");
        using AnonymousPipeServerStream writer = new(PipeDirection.Out);
        using AnonymousPipeClientStream reader = new(PipeDirection.In, writer.ClientSafePipeHandle);
        writer.Write([1, 2, 3, 4, 5]);

        int waiting = -1;
        Assert.Equal(Errno.Success, LinuxCall.Ioctl(reader.SafePipeHandle, Fionread, ref waiting));
        Assert.Equal(5, waiting);
    }

    [Fact]
    public void Ioctl_GivesTheKernelsError()
    {
        using SafeFileHandle file = File.OpenHandle("/dev/null");
        int value = 0;
        Assert.Equal(Errno.ENOTTY, LinuxCall.Ioctl(file, 0xAEB8, ref value));
        Assert.Equal(new SyscallResult(-1, Errno.ENOTTY), LinuxCall.Ioctl(file, 0xAEB8, 0));
        Assert.Equal(new SyscallResult(-1, Errno.EBADF), LinuxCall.Ioctl(-1, 0xAEB8, 0));

        using SafeFileHandle none = new();
        Assert.Equal(Errno.EBADF, LinuxCall.Ioctl(none, 0xAEB8, ref value));
    }

    [Fact]
    public void Ioctl_OfAClosedHandle_IsNotDone()
    {
        SafeFileHandle file = File.OpenHandle("/dev/null");
        file.Dispose();
        int value = 0;
        Assert.Throws<ObjectDisposedException>(() => LinuxCall.Ioctl(file, 0xAEB8, ref value));
        Assert.Throws<ObjectDisposedException>(() => LinuxCall.ReadAt(file, 0, new byte[1]));
        Assert.Throws<ArgumentNullException>(() => LinuxCall.Ioctl(null!, 0xAEB8, 0));
    }

    [Fact]
    public void Syscall_PassesAllSixArguments()
    {
        (nint getpid, nint pread) = RuntimeInformation.ProcessArchitecture switch
        {
            Architecture.X64 => (39, 17),
            Architecture.Arm64 or Architecture.RiscV64 => (172, 67),
            _ => default((nint, nint)),
        };
        Assert.SkipWhen(getpid == 0, "the numbers of this architecture are not known here");

        Assert.Equal(SyscallResult.Of(Environment.ProcessId), LinuxCall.Syscall(getpid));
        Assert.Equal(new SyscallResult(-1, Errno.EBADF), LinuxCall.Syscall(pread, nuint.MaxValue));
    }

    [Fact]
    public void ReadAt_ReadsAtTheOffset()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, [0, 1, 2, 3, 4, 5, 6, 7]);
            using SafeFileHandle file = File.OpenHandle(path);
            byte[] bytes = new byte[4];
            Assert.Equal(SyscallResult.Of(4), LinuxCall.ReadAt(file, 2, bytes));
            Assert.Equal([2, 3, 4, 5], bytes);
            Assert.Equal(SyscallResult.Of(2), LinuxCall.ReadAt(file, 6, bytes));
            Assert.Equal(SyscallResult.Of(0), LinuxCall.ReadAt(file, 8, bytes));
            Assert.Equal(Errno.EINVAL, LinuxCall.ReadAt(file, ulong.MaxValue, bytes).Error);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
