using System.Buffers.Binary;
using UapiGen.Linux.DeviceTrees;
using UapiGen.Linux.Kvm;
using UapiGen.Linux.Tests.DeviceTrees;

namespace UapiGen.Linux.Tests.Kvm;

/// <summary>The handler classes against <see cref="ContractModel"/>: every size, flag, tail, hole, read-only range and backend together.</summary>
public class HandlerSweepTests
{
    // The struct lies at the start of a page, as a hole begins at a page's end.
    private const ulong Address = 0x10000;

    private static readonly ulong[] s_sizes =
        [0, 7, 8, 16, 23, 24, 25, 31, 32, 33, 40, 41, 48, 4096, UserMemory.PageSize, UserMemory.PageSize + 1, 1UL << 31, 1UL << 32, 1UL << 63, ulong.MaxValue];

    private static readonly int[] s_limits = [0, 8, 16, 24, 32, 40, 48, int.MaxValue];

    public static TheoryData<bool, int> Kernels => new() { { true, 24 }, { true, 32 }, { false, 24 }, { false, 32 } };

    [Theory]
    [MemberData(nameof(Kernels))]
    public void EveryCall_EndsAsTheKernelEndsIt(bool isV5, int ksize)
    {
        var model = new ContractModel(isV5, ksize, UserMemory.PageSize);
        int calls = 0;
        foreach (ICompatCapsBackend? backend in Backends())
        foreach (ulong size in s_sizes)
        foreach (ulong flags in new ulong[] { 0, 1, 1UL << 63 })
        foreach (int nonzeroTail in new int[] { -1, 24, 31, 32, 39, 40 })
        foreach (int readableTo in s_limits)
        foreach (int writableTo in s_limits.Where(limit => limit <= readableTo))
        {
            byte[] expected = Struct(size, flags, nonzeroTail);
            byte[] actual = (byte[])expected.Clone();

            Errno expectedError = model.Call(expected, readableTo, writableTo, Answer(backend));
            Errno actualError = Serve(isV5, ksize, backend, actual, readableTo, writableTo);

            string call = $"size {size}, flags {flags:x}, tail {nonzeroTail}, readable to {readableTo}, writable to {writableTo}, {backend?.GetType().Name ?? "no backend"}";
            Assert.True(expectedError == actualError, $"{actualError} instead of {expectedError}: {call}");
            Assert.True(expected.AsSpan().SequenceEqual(actual), $"{Convert.ToHexString(actual, 0, 48)} instead of {Convert.ToHexString(expected, 0, 48)}: {call}");
            calls++;
        }
        Assert.True(calls > 50_000);
    }

    private static IEnumerable<ICompatCapsBackend?> Backends() =>
    [
        new PowerVmCompatCaps(ulong.MaxValue),
        new PowerVmCompatCaps(KvmPpcCompat.None),
        new PowerNvCompatCaps(DeviceTree.FromBlob(DtbFiles.PathOf("guest-p10-nested"))),
        new PowerNvCompatCaps(DeviceTree.FromBlob(DtbFiles.PathOf("guest-powernv10"))),
        new BareMetalCompatCaps(),
        null,
    ];

    private static (Errno, KvmPpcCompat)? Answer(ICompatCapsBackend? backend) =>
        backend is null ? null : (backend.GetCompatCapabilities(out KvmPpcCompat modes), modes);

    // What the caller left in compat_capabilities does not matter.
    private static byte[] Struct(ulong size, ulong flags, int nonzeroTail)
    {
        byte[] bytes = new byte[UserMemory.PageSize + 64];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, size);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8), flags);
        bytes.AsSpan(16, 8).Fill(0xA5);
        if (nonzeroTail >= 0)
            bytes[nonzeroTail] = 0x80;
        return bytes;
    }

    private static Errno Serve(bool isV5, int ksize, ICompatCapsBackend? backend, byte[] bytes, int readableTo, int writableTo)
    {
        var memory = new BufferMemory(new UserAddress(Address), bytes);
        if (writableTo < bytes.Length)
            memory = memory.WithReadOnly(new UserAddress(Address + (ulong)writableTo), ulong.MaxValue - Address - (ulong)writableTo);
        if (readableTo < bytes.Length)
            memory = memory.WithHole(new UserAddress(Address + (ulong)readableTo), ulong.MaxValue - Address - (ulong)readableTo);
        return (isV5, ksize) switch
        {
            (true, 24) => new KvmVmV5Handlers(backend).Dispatch(ref memory, KvmPpcCompatCapsV5.Command, Address),
            (true, _) => new KvmVmV5NextHandlers(backend).Dispatch(ref memory, KvmPpcCompatCapsV5Next.Command, Address),
            (false, 24) => new KvmVmHandlers(backend).Dispatch(ref memory, KvmPpcCompatCaps.Command, Address),
            (false, _) => new KvmVmNextHandlers(backend).Dispatch(ref memory, KvmPpcCompatCapsNext.Command, Address),
        }
        is { Value: 0 or -1 } result ? result.Error : throw new InvalidOperationException("a positive value");
    }
}
