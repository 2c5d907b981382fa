using System.Runtime.Loader;
using UapiGen.Linux.Kvm;
using static UapiGen.Linux.Kvm.KvmPpcCompat;

namespace UapiGen.Linux.Tests.Kvm;

public class PowerVmCompatCapsTests
{
    // H_GUEST_CAP_COPY_MEM and H_GUEST_CAP_BITMAP2, which a hypervisor's answer has besides the modes.
    private const ulong CopyMem = 1UL << 63, Bitmap2 = 1;

    public static TheoryData<ulong, KvmPpcCompat> Masks => new()
    {
        { 0x7000000000000000, Power9 | Power10 | Power11 },
        { 0x6000000000000000, Power9 | Power10 },
        { 0x4000000000000000, Power9 },
        { 0x2000000000000000, Power10 },
        { 0x1000000000000000, Power11 },
        { 0x3000000000000000, Power10 | Power11 },
        { CopyMem | Bitmap2, None },
        { CopyMem | 0x3000000000000000 | Bitmap2, Power10 | Power11 },
        { ulong.MaxValue, All },
        { 0x0fffffffffffffff, None },
    };

    [Theory]
    [MemberData(nameof(Masks))]
    public void Answer_IsTheMaskOfTheModes_WithoutAWarning(ulong nestedCapabilities, KvmPpcCompat expected)
    {
        var backend = new PowerVmCompatCaps(nestedCapabilities, text => Assert.Fail(text), new WarnOnce());
        Assert.Equal(Errno.Success, backend.GetCompatCapabilities(out KvmPpcCompat capabilities));
        Assert.Equal(expected, capabilities);
        Assert.True(backend.AnnouncesCapability);
    }

    [Theory]
    [InlineData(Power9)]
    [InlineData(Power10 | Power11)]
    [InlineData(All)]
    public void NegotiatedModes_AreAnswered(KvmPpcCompat negotiated)
    {
        Assert.Equal(Errno.Success, new PowerVmCompatCaps(negotiated).GetCompatCapabilities(out KvmPpcCompat capabilities));
        Assert.Equal(negotiated, capabilities);
    }

    [Fact]
    public void Zero_IsWarnedOfOnce_ByAllBackendsTogether_AndAnsweredAlways()
    {
        var log = new List<string>();
        var once = new WarnOnce();
        PowerVmCompatCaps[] backends = [new(0, log.Add, once), new(0, log.Add, once)];
        foreach (PowerVmCompatCaps backend in backends.Concat(backends))
        {
            Assert.Equal(Errno.Success, backend.GetCompatCapabilities(out KvmPpcCompat capabilities));
            Assert.Equal(None, capabilities);
        }
        Assert.Equal("WARNING: nested API v2, yet the hypervisor negotiated no capabilities", Assert.Single(log));
    }

    [Fact]
    public void Zero_IsWarnedOfOnce_ByAllThreadsTogether()
    {
        int warnings = 0;
        var backend = new PowerVmCompatCaps(0, _ => Interlocked.Increment(ref warnings), new WarnOnce());
        Parallel.For(0, 10_000, _ => backend.GetCompatCapabilities(out KvmPpcCompat _));
        Assert.Equal(1, warnings);
    }

    [Fact]
    public void Zero_WithoutALog_UsesNothingUp()
    {
        var log = new List<string>();
        var once = new WarnOnce();
        Assert.Equal(Errno.Success, new PowerVmCompatCaps(0, warn: null, once).GetCompatCapabilities(out _));
        Assert.Equal(Errno.Success, new PowerVmCompatCaps(0, log.Add, once).GetCompatCapabilities(out _));
        Assert.Single(log);
    }

    [Fact]
    public void Zero_IsWarnedOfOnce_InTheLifeOfTheProcess()
    {
        // A load context of its own has static fields of its own, as a process that has just started has.
        var process = new AssemblyLoadContext(nameof(Zero_IsWarnedOfOnce_InTheLifeOfTheProcess));
        Type type = process.LoadFromAssemblyPath(typeof(PowerVmCompatCaps).Assembly.Location).GetType(typeof(PowerVmCompatCaps).FullName!, throwOnError: true)!;
        Assert.NotEqual(typeof(PowerVmCompatCaps), type);

        var log = new List<string>();
        for (int i = 0; i < 3; i++)
        {
            object backend = type.GetConstructor([typeof(ulong), typeof(Action<string>)])!.Invoke([0UL, (Action<string>)log.Add]);
            Assert.Equal(0, Convert.ToInt32(type.GetMethod(nameof(PowerVmCompatCaps.GetCompatCapabilities))!.Invoke(backend, [null]), provider: null));
            Assert.Single(log);
        }
    }

    [Fact]
    public void BareMetal_RefusesAndAnnouncesNothing()
    {
        var backend = new BareMetalCompatCaps();
        Assert.Equal(Errno.EINVAL, backend.GetCompatCapabilities(out KvmPpcCompat capabilities));
        Assert.Equal(None, capabilities);
        Assert.False(backend.AnnouncesCapability);
    }
}
