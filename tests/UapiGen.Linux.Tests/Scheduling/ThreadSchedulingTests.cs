using UapiGen.Linux.Scheduling;
using UapiGen.Linux.Tests.Support;

namespace UapiGen.Linux.Tests.Scheduling;

/// <summary>sched_setattr(2) and sched_getattr(2) of the running kernel. The highest nice value is allowed to everybody, whoever started the tests with another.</summary>
public class ThreadSchedulingTests
{
    [Fact]
    public void Nice_IsSetAndRead() => OwnThread.Run(() =>
    {
        ThreadScheduling.Set(0, new SchedAttr { SchedPolicy = SchedPolicy.Batch, SchedNice = 19 });
        SchedAttr attr = ThreadScheduling.Get();
        Assert.Equal((SchedPolicy.Batch, 19, 0U), (attr.SchedPolicy, attr.SchedNice, attr.SchedPriority));
        Assert.Equal(SchedSupport.Current.AttrSize >= SchedAttr.SizeVer1, attr.HasSchedUtilMin);

        // What the C library's older call says of the same thread.
        int thread = (int)LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Gettid)).Value;
        Assert.Equal((int)SchedPolicy.Batch, LibC.sched_getscheduler(thread));
        Assert.Equal(19, LibC.getpriority(0, (uint)thread));
        Assert.Equal(19, ThreadScheduling.Get(thread).SchedNice);
    });

    [Fact]
    public void RealTime_TakesRootOrIsRefusedWithACause() => OwnThread.Run(() =>
    {
        SchedAttr attr = new() { SchedPolicy = SchedPolicy.Fifo, SchedPriority = 3, SchedFlags = SchedFlags.ResetOnFork };
        UnprivilegedThread.Run(() =>
        {
            UapiException refused = Assert.Throws<UapiException>(() => ThreadScheduling.Set(0, attr));
            Assert.Equal(("sched_setattr", Errno.EPERM), (refused.Call, refused.Error));
            Assert.Contains("CAP_SYS_NICE", refused.Message, StringComparison.Ordinal);
        });

        Assert.SkipUnless(Environment.IsPrivilegedProcess, "a real-time policy takes root");
        Errno error = ThreadScheduling.TrySet(0, attr);
        Assert.SkipWhen(error == Errno.EPERM, "this sandbox does not let root use a real-time policy");
        Assert.Equal(Errno.Success, error);
        Assert.Equal((SchedPolicy.Fifo, 3U, SchedFlags.ResetOnFork), (ThreadScheduling.Get().SchedPolicy, ThreadScheduling.Get().SchedPriority, ThreadScheduling.Get().SchedFlags));
        ThreadScheduling.Set(0, default);
    });

    [Fact]
    public void Errors_AreTheKernels()
    {
        Assert.Equal(Errno.EINVAL, ThreadScheduling.TryGet(-1, out _));
        Assert.Equal(Errno.ESRCH, ThreadScheduling.TryGet(int.MaxValue, out _));
        Assert.Equal(Errno.ESRCH, Assert.Throws<UapiException>(() => ThreadScheduling.Set(int.MaxValue, default)).Error);
        Assert.Equal(Errno.EINVAL, ThreadScheduling.TrySet(0, new SchedAttr { SchedPolicy = (SchedPolicy)77 }));
    }

    [Fact]
    public void Utilization_IsClampedOrDroppedOrRefused() => OwnThread.Run(() =>
    {
        SchedAttr asked = new() { SchedPolicy = SchedPolicy.Other, SchedNice = 19, SchedFlags = SchedFlags.UtilClamp, SchedUtilMin = 10, SchedUtilMax = 900 };
        RequestPolicy<SchedAttr> policy = RequestPolicies.Strict<SchedAttr>()
            .Optional(nameof(SchedAttr.SchedFlags), (ulong)SchedFlags.UtilClamp).Optional(nameof(SchedAttr.SchedUtilMin)).Optional(nameof(SchedAttr.SchedUtilMax));

        Negotiated<SchedAttr> set = ThreadScheduling.Set(0, asked, policy);
        Assert.Equal(19, ThreadScheduling.Get().SchedNice);
        if (SchedSupport.Current.HasUtilClamp)
        {
            Assert.True(set.IsComplete);
            Assert.Equal(10U, ThreadScheduling.Get().SchedUtilMin);
            return;
        }

        Assert.Equal(["SchedFlags", "SchedUtilMin", "SchedUtilMax"], set.Dropped.Select(part => part.Field));
        Assert.Equal("UtilClamp", set.Dropped[0].Names);
        Assert.Equal((SchedFlags.None, 0U, 0U), (set.Value.SchedFlags, set.Value.SchedUtilMin, set.Value.SchedUtilMax));

        UapiException refused = Assert.Throws<UapiException>(() => ThreadScheduling.Set(0, asked));
        Assert.Equal(["SchedFlags", "SchedUtilMin", "SchedUtilMax"], refused.UnknownFields);
        Assert.Equal(Errno.EOPNOTSUPP, refused.Error);
    });

    [Fact]
    public void Support_IsWhatTheKernelSays()
    {
        Assert.SkipUnless(SchedSupport.Current.IsAvailable, $"sched_setattr(2) is not to be had here: {SchedSupport.Current.Unavailable}");
        SchedAttr attr = ThreadScheduling.Get();
        Assert.Equal(SchedSupport.Current.AttrSize, (int)attr.Size);
        Assert.Equal(SchedFlags.KeepPolicy, SchedSupport.Current.Flags & SchedFlags.KeepPolicy);
    }

    [Fact]
    public void Support_IsAskedOnceAndChangesNothing() => OwnThread.Run(() =>
    {
        ThreadScheduling.Set(0, new SchedAttr { SchedPolicy = SchedPolicy.Batch, SchedNice = 19 });
        SchedAttr before = ThreadScheduling.Get();
        SchedSupport.Probe();
        Assert.Equal(before, ThreadScheduling.Get());
        Assert.Same(SchedSupport.Current, SchedSupport.Current);
    });

    [Fact]
    public void HiddenCall_IsNamed() => HiddenCall.Run(SyscallName.SchedSetattr, Errno.ENOSYS, () =>
    {
        SchedSupport support = SchedSupport.Probe();
        Assert.Equal((Errno.ENOSYS, 0, SchedFlags.None), (support.Unavailable, support.AttrSize, support.Flags));
        Assert.Equal(Errno.ENOSYS, Assert.Throws<UapiException>(() => ThreadScheduling.Set(0, default)).Error);
    });

    [Fact]
    public void Calls_AllocateNothing() => OwnThread.Run(() =>
    {
        SchedAttr attr = ThreadScheduling.Get();
        RequestPolicy<SchedAttr> policy = RequestPolicies.Strict<SchedAttr>();
        Assert.True(ThreadScheduling.Set(0, attr, policy).IsComplete);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            ThreadScheduling.TryGet(0, out attr);
            ThreadScheduling.TrySet(0, attr);
            ThreadScheduling.Set(0, attr, policy);
        }
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    });
}
