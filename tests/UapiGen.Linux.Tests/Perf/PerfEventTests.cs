using UapiGen.Linux.Perf;
using UapiGen.Linux.Tests.Support;

namespace UapiGen.Linux.Tests.Perf;

/// <summary>perf_event_open(2) of the running kernel, with software events, which every machine has.</summary>
public class PerfEventTests
{
    [Fact]
    public void PageFaults_AreCounted() => OwnThread.Run(() =>
    {
        RequireCall();
        using PerfEvent faults = PerfEvent.Open(PerfEventAttr.Of(PerfSoftwareEvent.PageFaults) with { Disabled = true, ExcludeKernel = true, ExcludeHv = true });
        Assert.Equal(0UL, faults.Read().Value);

        faults.Enable();
        Touch(pages: 64);
        faults.Disable();
        ulong counted = faults.Read().Value;
        Assert.InRange(counted, 64UL, 1000UL);

        Touch(pages: 64);
        Assert.Equal(counted, faults.Read().Value);
        faults.Reset();
        Assert.Equal(0UL, faults.Read().Value);
    });

    [Fact]
    public void Group_IsReadAtOnce() => OwnThread.Run(() =>
    {
        RequireCall();
        PerfEventAttr attr = PerfEventAttr.Of(PerfSoftwareEvent.TaskClock) with
        {
            Disabled = true, ExcludeKernel = true, ExcludeHv = true,
            ReadFormat = PerfReadFormat.Group | PerfReadFormat.Id | PerfReadFormat.TotalTimeEnabled | PerfReadFormat.TotalTimeRunning,
        };
        using PerfEvent clock = PerfEvent.Open(attr);
        using PerfEvent faults = PerfEvent.Open(attr with { Config = (ulong)PerfSoftwareEvent.PageFaults, Disabled = false }, new PerfTarget { Leader = clock });

        clock.Enable(group: true);
        Touch(pages: 16);
        clock.Disable(group: true);

        Span<PerfCount> counts = stackalloc PerfCount[4];
        Assert.Equal(2, clock.ReadGroup(counts));
        Assert.Equal((clock.GetId(), faults.GetId()), (counts[0].Id, counts[1].Id));
        Assert.InRange(counts[1].Value, 16UL, 1000UL);
        Assert.True(counts[0].TimeEnabled > 0 && counts[0].TimeEnabled >= counts[0].TimeRunning);
        Assert.Equal(Errno.ENOSPC, Assert.Throws<UapiException>(() => clock.Read()).Error);
    });

    [Fact]
    public void Lost_IsReadWhereTheKernelKnowsIt() => OwnThread.Run(() =>
    {
        RequireCall();
        PerfEventAttr attr = PerfEventAttr.Of(PerfSoftwareEvent.PageFaults) with { ExcludeKernel = true, ExcludeHv = true, ReadFormat = PerfReadFormat.Lost | PerfReadFormat.Id };
        Negotiated<PerfEvent> opened = PerfEvent.Open(attr, PerfTarget.CallingThread, RequestPolicies.BestEffort<PerfEventAttr>());
        using PerfEvent faults = opened.Value;
        Assert.Equal((PerfSupport.Current.ReadFormat & PerfReadFormat.Lost) != 0, opened.IsComplete);
        Touch(pages: 8);
        PerfCount count = faults.Read();
        Assert.Equal((faults.GetId(), 0UL), (count.Id, count.Lost));
        Assert.InRange(count.Value, 8UL, 1000UL);
    });

    [Fact]
    public void NewField_IsDroppedByLeaveOrNamed()
    {
        RequireCall();
        Assert.SkipUnless(PerfSupport.Current.AttrSize < PerfEventAttr.SizeVer9, "this kernel knows the newest field that is declared here");
        PerfEventAttr attr = PerfEventAttr.Of(PerfSoftwareEvent.Dummy) with { ExcludeKernel = true, ExcludeHv = true, Config4 = 5 };

        UapiException refused = Assert.Throws<UapiException>(() => PerfEvent.Open(attr));
        Assert.Equal((Errno.E2BIG, "Config4"), (refused.Error, Assert.Single(refused.UnknownFields)));
        Assert.Contains("perf_event_attr.Config4: (0x5), of version 9", refused.Message, StringComparison.Ordinal);
        Assert.Contains(KernelRelease.Current, refused.Message, StringComparison.Ordinal);

        Negotiated<PerfEvent> opened = PerfEvent.Open(attr, PerfTarget.CallingThread, RequestPolicies.Strict<PerfEventAttr>().Optional(nameof(attr.Config4)));
        using PerfEvent counter = opened.Value;
        UnknownPart part = Assert.Single(opened.Dropped);
        Assert.Equal(("perf_event_attr", "Config4", 5UL, 9, true), (part.Struct, part.Field, part.Bits, part.Since, part.IsPastEnd));
        Assert.Equal((0UL, (uint)PerfSupport.Current.AttrSize), (counter.Attributes.Config4, counter.Attributes.Size));
    }

    [Fact]
    public void NewSwitches_AreDroppedByLeaveOrNamed()
    {
        RequireCall();
        PerfEventAttr attr = PerfEventAttr.Of(PerfSoftwareEvent.Dummy) with { ExcludeKernel = true, ExcludeHv = true, DeferOutput = true };
        Assert.SkipWhen((PerfSupport.Current.Flags & new PerfEventAttr { DeferOutput = true }.Flags) != 0, "this kernel knows the newest switch that is declared here");

        UapiException refused = Assert.Throws<UapiException>(() => PerfEvent.Open(attr));
        Assert.Equal((Errno.EINVAL, "DeferOutput"), (refused.Error, Assert.Single(refused.UnknownParts).Names));

        Negotiated<PerfEvent> opened = PerfEvent.Open(attr, PerfTarget.CallingThread, RequestPolicies.BestEffort<PerfEventAttr>());
        using PerfEvent counter = opened.Value;
        Assert.Equal("DeferOutput", Assert.Single(opened.Dropped).Names);
        Assert.False(counter.Attributes.DeferOutput);
        Assert.True(counter.Attributes.ExcludeKernel);
    }

    [Fact]
    public void Errors_AreExplained()
    {
        RequireCall();
        UapiException none = Assert.Throws<UapiException>(() => PerfEvent.Open(new PerfEventAttr { Type = (PerfType)123456, ExcludeKernel = true, ExcludeHv = true }));
        Assert.Equal(("perf_event_open", Errno.ENOENT), (none.Call, none.Error));
        Assert.Equal(Errno.ESRCH, Assert.Throws<UapiException>(() => PerfEvent.Open(PerfEventAttr.Of(PerfSoftwareEvent.Dummy) with { ExcludeKernel = true, ExcludeHv = true }, PerfTarget.Thread(int.MaxValue))).Error);

        using PerfEvent counter = PerfEvent.Open(PerfEventAttr.Of(PerfSoftwareEvent.Dummy) with { ExcludeKernel = true, ExcludeHv = true });
        UapiException period = Assert.Throws<UapiException>(() => counter.SetPeriod(100));
        Assert.Equal(("PERF_EVENT_IOC_PERIOD", Errno.EINVAL), (period.Call, period.Error));
    }

    [Fact]
    public void Support_IsWhatTheKernelTakes()
    {
        RequireCall();
        PerfSupport support = PerfSupport.Current;
        Assert.InRange(support.AttrSize, PerfEventAttr.SizeVer5, 4096);

        // All of these came before Linux 5.5, which serving needs anyway.
        Assert.Equal(0UL, ~support.Flags & (new PerfEventAttr { Disabled = true, PreciseIp = 3, SampleIdAll = true, Ksymbol = true, AuxOutput = true }).Flags);
        Assert.Equal(PerfReadFormat.Group | PerfReadFormat.Id, support.ReadFormat & (PerfReadFormat.Group | PerfReadFormat.Id));
        Assert.Equal(PerfSampleFlags.PhysicalAddress - 1, support.SampleType & (PerfSampleFlags.PhysicalAddress - 1));
    }

    [Fact]
    public void SwitchNames_AreInTheOrderOfTheirBits()
    {
        for (int i = 0; i < PerfSwitches.Count; i++)
        {
            PerfEventAttr attr = new() { Flags = PerfSwitches.Bit(i) };
            string name = PerfSwitches.Names(attr.Flags);
            Assert.NotEqual(false, typeof(PerfEventAttr).GetProperty(name)!.GetValue(attr));
            Assert.NotEqual(0UL, typeof(PerfEventAttr).GetProperty(name)!.GetValue(attr));
        }
        Assert.Equal("Disabled, PreciseIp, DeferOutput", PerfSwitches.Names(new PerfEventAttr { Disabled = true, PreciseIp = 3, DeferOutput = true }.Flags));
    }

    [Theory]
    [InlineData(Errno.ENOSYS)]
    [InlineData(Errno.EACCES)]
    public void HiddenCall_IsNamed(Errno answer) => HiddenCall.Run(SyscallName.PerfEventOpen, answer, () =>
    {
        PerfSupport support = PerfProbe.Run();
        Assert.Equal((answer, false, 0), (support.Unavailable, support.IsAvailable, support.AttrSize));
        Assert.Null(support.Kernel);
        UapiException refused = Assert.Throws<UapiException>(() => PerfEvent.Open(PerfEventAttr.Of(PerfSoftwareEvent.Dummy)));
        Assert.Equal(answer, refused.Error);
        Assert.Contains("a sandbox", refused.Message, StringComparison.Ordinal);
    });

    [Fact]
    public void Support_IsAskedOnce() => Assert.Same(PerfSupport.Current, PerfSupport.Current);

    [Fact]
    public void CountingAndTheBareCall_AllocateNothing() => OwnThread.Run(() =>
    {
        RequireCall();
        PerfEventAttr attr = PerfEventAttr.Of(PerfSoftwareEvent.PageFaults) with { Size = (uint)PerfSupport.Current.AttrSize, ExcludeKernel = true, ExcludeHv = true };
        using PerfEvent counter = PerfEvent.Open(attr);
        Count();

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++) Count();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Count()
        {
            counter.Disable();
            counter.Reset();
            counter.Enable();
            _ = counter.Read();
            LinuxCall.Close((int)PerfEvent.Call(ref attr, 0, -1, -1, PerfOpenFlags.CloseOnExec).Value);
        }
    });

    private static void RequireCall() => Assert.SkipUnless(PerfSupport.Current.IsAvailable, $"perf_event_open(2) is not to be had here: {PerfSupport.Current.Unavailable}");

    /// <summary>Writes to pages that nobody has touched yet: a fault each.</summary>
    private static unsafe void Touch(int pages)
    {
        const int readWrite = 3, privateAnonymous = 0x22;
        nuint length = (nuint)(pages * Environment.SystemPageSize);
        byte* start = (byte*)LibC.mmap(0, length, readWrite, privateAnonymous, -1, 0);
        Assert.NotEqual(-1, (nint)start);
        LibC.madvise((nint)start, length, 15); // MADV_NOHUGEPAGE: one fault must not bring many pages.
        for (int i = 0; i < pages; i++) start[i * Environment.SystemPageSize] = 1;
        Assert.Equal(0, LibC.munmap((nint)start, length));
    }
}
