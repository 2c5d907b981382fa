using UapiGen.Serve;
using UapiGen.Serve.Tests;

namespace UapiGen.Linux.Services.Tests;

/// <summary>An older kernel, played for one call by the version of its struct.</summary>
public sealed class OlderKernelTests
{
    [Fact]
    public void LandlockOfTheFirstStruct_KnowsFilesOnly() => AssertLines(
        LinuxCallServices.LandlockCreateRuleset, 0,
        "landlock version: ok 3", "landlock plain: ok", "landlock net: E2BIG", "landlock scoped: E2BIG", "landlock ioctl: EINVAL");

    [Fact]
    public void LandlockOfTheSecondStruct_KnowsTheNetwork() => AssertLines(
        LinuxCallServices.LandlockCreateRuleset, 1,
        "landlock version: ok 5", "landlock plain: ok", "landlock net: ok", "landlock scoped: E2BIG", "landlock ioctl: ok");

    [Fact]
    public void SchedSetattrOfTheFirstStruct_SaysItsSize() => AssertLines(
        LinuxCallServices.SchedSetattr, 0,
        "sched set: ok 38000000", "sched set util: E2BIG 30000000", "sched set small: E2BIG 30000000");

    [Fact]
    public void SchedGetattrOfTheFirstStruct_FillsItsSize() => AssertLines(
        LinuxCallServices.SchedGetattr, 0,
        "sched get: ok 30000000" + OwnFields() + new string('0', 32));

    [Fact]
    public void PerfOfVersion5_SaysItsSize()
    {
        Counters.Require();
        AssertLines(
            LinuxCallServices.PerfEventOpen, 5,
            "perf: ok 0100000080000000", "perf sig_data: E2BIG 0100000070000000", "perf small: E2BIG 0100000070000000");
    }

    [Fact]
    public void StatmountOfTheFirstStruct_KnowsNoNamespaces() =>
        AssertLines(LinuxCallServices.Statmount, 0, "statmount: ENOENT", "statmount namespace: E2BIG");

    [Fact]
    public void VersionsThatThereAreNot_AreRefused()
    {
        Assert.Contains("version 0 only", LinuxCallServices.Openat2.WhyNotPlayed(1), StringComparison.Ordinal);
        Assert.Contains("versions 0 to 3", LinuxCallServices.LandlockCreateRuleset.WhyNotPlayed(4), StringComparison.Ordinal);
        Assert.Contains("versions 0 to 9", LinuxCallServices.PerfEventOpen.WhyNotPlayed(-1), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => LinuxCallServices.PerfEventOpen.Create(10));
        Assert.Null(LinuxCallServices.PerfEventOpen.WhyNotPlayed(0));
    }

    [Fact]
    public void NewerKernelThanTheRunningOne_IsRefused()
    {
        int own = LinuxCallServices.PerfEventOpen.KernelVersion ?? 0;
        Assert.SkipWhen(own is 0 or 9, "this kernel's struct is the newest, or is not to be had");

        Assert.Contains($"the running kernel has version {own}", LinuxCallServices.PerfEventOpen.WhyNotPlayed(9), StringComparison.Ordinal);
    }

    /// <summary>
    /// The fields of the first struct behind its size, as the test itself is told them: its policy and nice value, which the client inherits, are those of
    /// whoever runs the tests, and the length of its slice, which kernels since 6.12 tell, is the machine's.
    /// </summary>
    private static unsafe string OwnFields()
    {
        byte* attr = stackalloc byte[56];
        Assert.Equal(Errno.Success, LinuxCall.Syscall(SyscallNumber.Here(SyscallName.SchedGetattr), 0, (nuint)attr, 56, 0).Error);
        return Convert.ToHexStringLower(new ReadOnlySpan<byte>(attr + 4, 44));
    }

    private static void AssertLines(LinuxCallService service, int version, params string[] lines)
    {
        ServedRun.RequireSupport();
        Assert.SkipWhen(service.KernelVersion is null, $"this kernel has no {service.Name}");

        // Between two sizes of the struct Landlock's ABI grows too: only a kernel with the next size has all of this one's.
        int needed = service.Call == SyscallName.LandlockCreateRuleset ? version + 1 : version;
        Assert.SkipWhen(service.KernelVersion < needed, $"this kernel's {service.Name} is older than version {needed}");

        Assert.Equal(lines, ServedRun.Client(service.Create(version), "older", service.Name).Lines);
    }
}
