using Microsoft.Win32.SafeHandles;
using UapiGen.Linux.Seccomp;
using UapiGen.Linux.Tests.Support;

namespace UapiGen.Linux.Tests.Seccomp;

/// <summary>Notifications of the running kernel, of calls that a thread of this process makes.</summary>
public unsafe class SeccompListenerTests
{
    [Fact]
    public void Sizes_AreAtLeastOurs()
    {
        SeccompNotifSizes sizes = GetSizesOrSkip();
        Assert.InRange(sizes.SeccompNotif, SeccompNotif.Ksize, 4096);
        Assert.InRange(sizes.SeccompNotifResp, SeccompNotifResp.Ksize, 4096);
        Assert.InRange(sizes.SeccompData, SeccompData.Ksize, 4096);
    }

    [Fact]
    public void Call_ReturnsWhatTheListenerSays() => Serve(
        listener =>
        {
            SeccompNotif call = listener.Receive();
            Assert.Equal((int)SyscallNumber.Here(SyscallName.MemfdCreate), call.Data.Nr);
            Assert.Equal(11UL, call.Data.Args[0]);
            Assert.Equal(22UL, call.Data.Args[1]);
            Assert.True(listener.IsWaiting(call.Id));
            listener.Return(call.Id, 4711);
            Assert.False(listener.IsWaiting(call.Id));
        },
        () => Assert.Equal(SyscallResult.Of(4711), Call(11, 22)));

    [Fact]
    public void Call_FailsAsTheListenerSays() => Serve(
        listener => listener.Fail(listener.Receive().Id, Errno.EXDEV),
        () => Assert.Equal(Errno.EXDEV, Call(0, 0).Error));

    [Fact]
    public void Call_ContinuesInTheKernel() => Serve(
        listener => listener.Continue(listener.Receive().Id),
        () => Assert.Equal(Errno.EFAULT, Call(0, 0).Error));

    [Fact]
    public void Descriptor_IsGivenAndReturned() => Serve(
        listener =>
        {
            SeccompNotif call = listener.Receive();
            Assert.Equal(Errno.Success, LinuxCall.Open("/dev/null", OpenFlags.ReadOnly, out SafeFileHandle file));
            using (file)
            {
                Assert.Equal(1000, listener.AddDescriptor(call.Id, file, number: 1000));
                listener.ReturnDescriptor(call.Id, file);
            }
        },
        () =>
        {
            SyscallResult given = Call(0, 0);
            Assert.Equal(Errno.Success, given.Error);
            Assert.Equal("/dev/null", new FileInfo($"/proc/self/fd/{given.Value}").LinkTarget);
            Assert.Equal("/dev/null", new FileInfo("/proc/self/fd/1000").LinkTarget);
            LinuxCall.Close((int)given.Value);
            LinuxCall.Close(1000);
        });

    [Fact]
    public void Refusals_NameTheCause()
    {
        using var asked = new ManualResetEventSlim();
        Serve(
            listener =>
            {
                SeccompNotif call = listener.Receive();
                Refused(() => listener.Return(call.Id + 1, 0), Errno.ENOENT, "SECCOMP_IOCTL_NOTIF_SEND: ENOENT: the call does not wait any more");
                Assert.Equal(Errno.Success, LinuxCall.Open("/", (OpenFlags)0x200000, out SafeFileHandle path));
                using (path) Refused(() => listener.ReturnDescriptor(call.Id, path), Errno.EBADF, "as a path only, which cannot be given");
                listener.Return(call.Id, 0);

                // Until its thread has woken, the call is there and answered; then it is gone.
                Errno twice = Assert.Throws<UapiException>(() => listener.Return(call.Id, 0)).Error;
                Assert.True(twice is Errno.EINPROGRESS or Errno.ENOENT, $"an answer too many is {twice}");

                // A second listener is refused while this one is there.
                asked.Wait(TestContext.Current.CancellationToken);
            },
            () =>
            {
                try
                {
                    Call(0, 0);
                    Refused(() => SeccompListener.Install(SyscallName.MemfdCreate), Errno.EBUSY, "under a filter with a listener already");
                }
                finally
                {
                    asked.Set();
                }
            });
    }

    private static SyscallResult Call(nuint first, nuint second) => LinuxCall.Syscall(SyscallNumber.Here(SyscallName.MemfdCreate), first, second);

    private static void Serve(Action<SeccompListener> serve, Action calls)
    {
        GetSizesOrSkip();
        SeccompListener? listener = null;
        using var installed = new ManualResetEventSlim();
        Exception? failure = null;
        var caller = new Thread(() =>
        {
            try
            {
                listener = SeccompListener.Install(SyscallName.MemfdCreate);
                installed.Set();
                calls();
            }
            catch (Exception e)
            {
                failure = e;
                installed.Set();
            }
        });
        caller.Start();
        installed.Wait(TestContext.Current.CancellationToken);
        if (listener is null)
        {
            caller.Join();
            Assert.SkipWhen(failure is UapiException { Error: Errno.EPERM or Errno.EBUSY }, failure?.Message ?? "");
        }
        try
        {
            serve(Assert.IsType<SeccompListener>(listener));
        }
        finally
        {
            // A caller that still waits is let go.
            listener?.Dispose();
            caller.Join();
        }
        if (failure is not null) throw failure;
    }

    private static SeccompNotifSizes GetSizesOrSkip()
    {
        try
        {
            return SeccompListener.GetSizes();
        }
        catch (UapiException e)
        {
            Assert.Skip(e.Message);
            throw;
        }
    }

    private static void Refused(Action call, Errno error, string cause)
    {
        UapiException exception = Assert.Throws<UapiException>(call);
        Assert.Equal(error, exception.Error);
        Assert.Contains(cause, exception.Message, StringComparison.Ordinal);
    }
}
