using UapiGen.Linux.Perf;

namespace UapiGen.Linux.Tests.Negotiation;

/// <summary>perf_event_open(2) as an older kernel reads it: the generated kernel side of the same declaration, over a buffer.</summary>
/// <param name="version">The version of the struct that the kernel has.</param>
/// <param name="tells">How much of itself the kernel gives away.</param>
/// <param name="seen">What reached the kernel.</param>
internal readonly struct OlderKernelCall(int version, SizeHint tells, List<PerfEventAttr> seen) : IKernelCall<PerfEventAttr>
{
    public static string Name => "perf_event_open";

    public SyscallResult Invoke(ref PerfEventAttr request, int size)
    {
        Assert.Equal(size, (int)request.Size);
        byte[] bytes = new byte[PerfEventAttr.Ksize];
        StructCopy.CopyTo(in request, bytes);
        BufferMemory memory = new(new UserAddress(0x10000), bytes);
        Errno error = PerfEventAttr.CopyFromUserAs(ref memory, version, new UserAddress(0x10000), out PerfEventAttr value, out _);
        if (error == Errno.Success) seen.Add(value);
        if (tells == SizeHint.WriteBack) request.Size = BitConverter.ToUInt32(bytes, 4);
        return error;
    }

    public KernelStruct<PerfEventAttr>? Probe() => tells == SizeHint.Probe ? new(PerfEventAttr.SizeOfVersion(version)) : null;

    public static string? Explain(Errno error) => null;
}
