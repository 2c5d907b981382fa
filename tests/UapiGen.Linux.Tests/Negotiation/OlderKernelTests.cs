using System.Runtime.InteropServices;
using UapiGen.Linux.Perf;

namespace UapiGen.Linux.Tests.Negotiation;

/// <summary>Requests of our newest struct meet each older kernel of it, whatever that gives away of its size: what is known arrives, and of what is not every field is named.</summary>
public class OlderKernelTests
{
    private const int Newest = 9;

    public static TheoryData<SizeHint> AllHints => [.. Enum.GetValues<SizeHint>()];

    [Theory]
    [MemberData(nameof(AllHints))]
    public void BestEffort_DropsWhatLiesPastTheKernelsStructAndNothingElse(SizeHint hints)
    {
        Random random = new(20261125);
        for (int round = 0; round < 2000; round++)
        {
            int version = random.Next(Newest + 1);
            PerfEventAttr asked = Any(random);
            PerfEventAttr sent = asked;
            List<PerfEventAttr> seen = [];
            OlderKernelCall call = new(version, hints, seen);

            Negotiated<long> outcome = UapiGen.Negotiation.Call(ref call, ref sent, RequestPolicies.BestEffort<PerfEventAttr>());
            Assert.Equal(Errno.Success, outcome.Error);
            Assert.Equal(PastEnd(asked, version), outcome.Dropped.Select(part => part.Field));
            Assert.Equal(outcome.Dropped.Count == 0, outcome.IsComplete);

            // The kernel saw the request but for what was dropped, and so the caller is told.
            int size = PerfEventAttr.SizeOfVersion(version);
            PerfEventAttr taken = Assert.Single(seen);
            Assert.Equal(Bytes(asked)[8..size], Bytes(taken)[8..size]);
            Assert.Equal(Bytes(asked)[8..size], Bytes(sent)[8..size]);
            Assert.True(Bytes(sent)[size..].All(one => one == 0));
        }
    }

    [Theory]
    [MemberData(nameof(AllHints))]
    public void OneRequiredField_FailsWithItsNameAndReachesNoKernel(SizeHint hints)
    {
        Random random = new(20261126);
        for (int round = 0; round < 2000; round++)
        {
            int version = random.Next(Newest);
            PerfEventAttr asked = Any(random);
            string[] pastEnd = [.. PastEnd(asked, version)];
            if (pastEnd.Length == 0) continue;
            string required = pastEnd[random.Next(pastEnd.Length)];
            PerfEventAttr sent = asked;
            List<PerfEventAttr> seen = [];
            OlderKernelCall call = new(version, hints, seen);

            Negotiated<long> outcome = UapiGen.Negotiation.Call(ref call, ref sent, RequestPolicies.BestEffort<PerfEventAttr>().Required(required));
            Assert.Equal(Errno.E2BIG, outcome.Error);
            Assert.Equal(required, Assert.Single(outcome.Refused).Field);
            Assert.Empty(seen);
            Assert.Equal(Bytes(asked), Bytes(sent));
            Assert.Contains(required, Assert.Throws<UapiException>(() => outcome.Value).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Strict_NamesAllThatTheKernelDoesNotKnow()
    {
        PerfEventAttr asked = new() { Config2 = 1, SigData = 2, Config3 = 3 };
        OlderKernelCall call = new(6, SizeHint.WriteBack, []);
        Negotiated<long> outcome = UapiGen.Negotiation.Call(ref call, ref asked, RequestPolicies.Strict<PerfEventAttr>());
        Assert.Equal(["SigData", "Config3"], outcome.Refused.Select(part => part.Field));
        Assert.Equal([2UL, 3UL], outcome.Refused.Select(part => part.Bits));
        Assert.Equal([7, 8], outcome.Refused.Select(part => part.Since));
        Assert.Equal(outcome.Refused, outcome.ToException().UnknownParts);
    }

    [Fact]
    public void RefusalWithAnotherCause_IsTheKernelsOwn()
    {
        // A reserved bit is EINVAL in every version, and nothing that could be dropped explains it.
        PerfEventAttr asked = new() { Reserved2 = 1 };
        List<PerfEventAttr> seen = [];
        OlderKernelCall call = new(9, SizeHint.Probe, seen);
        Negotiated<long> outcome = UapiGen.Negotiation.Call(ref call, ref asked, RequestPolicies.BestEffort<PerfEventAttr>());
        Assert.Equal(Errno.EINVAL, outcome.Error);
        Assert.Empty(outcome.Refused);
        Assert.Empty(seen);
    }

    [Fact]
    public void NothingRefused_AllocatesNothing()
    {
        SilentCall call = default;
        PerfEventAttr asked = new() { Config4 = 1 };
        RequestPolicy<PerfEventAttr> policy = RequestPolicies.BestEffort<PerfEventAttr>();
        UapiGen.Negotiation.Call(ref call, ref asked, policy);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++) UapiGen.Negotiation.Call(ref call, ref asked, policy);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Policy_TakesOnlyFieldsThatAreThere()
    {
        Assert.Throws<ArgumentException>(() => RequestPolicies.Strict<PerfEventAttr>().Optional("Config5"));
        Assert.Throws<ArgumentException>(() => new KernelStruct<PerfEventAttr>(64, new KernelField("Config5", 0)));
    }

    /// <summary>The fields that are set and do not lie within the kernel's struct, in memory order.</summary>
    private static List<string> PastEnd(PerfEventAttr asked, int version)
    {
        byte[] bytes = Bytes(asked);
        List<string> fields = [];
        foreach (UapiFieldInfo field in Info<PerfEventAttr>().Fields)
        {
            if (field.Since > version && bytes.AsSpan(field.Offset, field.Size).ContainsAnyExcept((byte)0)) fields.Add(field.Name);
        }
        return fields;
    }

    /// <summary>Some fields of some version, at random; no bits that a kernel refuses.</summary>
    private static PerfEventAttr Any(Random random) => new()
    {
        Config = (ulong)random.NextInt64(),
        Disabled = random.Next(2) == 0,
        Config2 = Perhaps(random),
        SampleRegsUser = Perhaps(random),
        SampleStackUser = (uint)Perhaps(random),
        SampleRegsIntr = Perhaps(random),
        AuxWatermark = (uint)Perhaps(random),
        SampleMaxStack = (ushort)Perhaps(random),
        AuxSampleSize = (uint)Perhaps(random),
        AuxPause = random.Next(4) == 0,
        SigData = Perhaps(random),
        Config3 = Perhaps(random),
        Config4 = Perhaps(random),
    };

    private static ulong Perhaps(Random random) => random.Next(2) == 0 ? 0 : (ulong)random.NextInt64();

    private static byte[] Bytes(PerfEventAttr attr) => MemoryMarshal.AsBytes(new Span<PerfEventAttr>(ref attr)).ToArray();

    private static UapiStructInfo Info<T>()
        where T : unmanaged, IUapiStruct<T> => T.Info;

    /// <summary>A kernel that takes everything.</summary>
    private readonly struct SilentCall : IKernelCall<PerfEventAttr>
    {
        public static string Name => "perf_event_open";

        public SyscallResult Invoke(ref PerfEventAttr request, int size) => SyscallResult.Of(size);

        public KernelStruct<PerfEventAttr>? Probe() => null;

        public static string? Explain(Errno error) => null;
    }
}
