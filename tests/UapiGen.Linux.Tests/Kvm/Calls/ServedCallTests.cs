using Microsoft.Win32.SafeHandles;
using UapiGen.Linux.Kvm;
using UapiGen.Serve;

namespace UapiGen.Linux.Tests.Kvm.Calls;

/// <summary>The generated user side in a process of its own, against the generated kernel side: every old and new pair of the two.</summary>
public class ServedCallTests
{
    private const KvmPpcCompat Modes = KvmPpcCompat.Power11 | KvmPpcCompat.Power10;

    public static TheoryData<string, ulong, string, string> Pairs => new()
    {
        // Program, its later field, kernel, what came of it.
        { "v5", 0, "v5", "size=24 modes=power11, power10" },
        { "v5", 0, "v5-next", "size=32 modes=power11, power10" },
        { "v5-next", 0, "v5-next", "size=32 modes=power11, power10 has=True extra=0" },
        { "v5-next", 7, "v5-next", "size=32 modes=power11, power10 has=True extra=7" },
        { "v5-next", 0, "v5", "size=24 modes=power11, power10 has=False extra=0" },
        { "linux-7.3", 0, "linux-7.3", "size=24 modes=power11, power10" },
        { "linux-7.3", 0, "linux-7.3-next", "size=24 modes=power11, power10" },
        { "linux-7.3-next", 0, "linux-7.3-next", "size=32 modes=power11, power10 has=True extra=0" },
        { "linux-7.3-next", 7, "linux-7.3-next", "size=32 modes=power11, power10 has=True extra=7" },
        { "linux-7.3-next", 0, "linux-7.3", "size=24 modes=power11, power10 has=False extra=0" },
        { "flags", 0, "linux-7.3", "EINVAL" },
        { "modes", 0, "linux-7.3", "power11, power10" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Pair_OfOldAndNew_Works(string program, ulong extra, string kernel, string expected) =>
        Assert.Equal(expected, Run(program, extra, kernel, new PowerVmCompatCaps(Modes)));

    [Theory]
    [InlineData("v5-next", "v5")]
    [InlineData("linux-7.3-next", "linux-7.3")]
    public void FieldThatTheKernelDoesNotKnow_IsNamed(string program, string kernel)
    {
        string said = Run(program, 7, kernel, new PowerVmCompatCaps(Modes));

        Assert.StartsWith("E2BIG [Extra] ", said, StringComparison.Ordinal);
        Assert.Contains("ends at byte 24, ours at 32", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("host", "EINVAL")]
    [InlineData("none", "ENOTTY")]
    public void RefusedCall_IsAnException(string backend, string error) =>
        Assert.StartsWith(error + " [] ", Run("linux-7.3", 0, "linux-7.3", backend == "host" ? new BareMetalCompatCaps() : null), StringComparison.Ordinal);

    [Theory]
    [InlineData("host")]
    [InlineData("none")]
    public void CapabilityThatIsNotAnnounced_IsNotUsed(string backend) =>
        Assert.Equal("not announced", Run("modes", 0, "linux-7.3", backend == "host" ? new BareMetalCompatCaps() : null));

    private static string Run(string program, ulong extra, string kernel, ICompatCapsBackend? backend)
    {
        Assert.SkipUnless(UserNotification.IsSupported(out string? reason), reason ?? "");

        string client = Path.Combine(AppContext.BaseDirectory, "UapiGen.Linux.TestClient");
        string output = Path.GetTempFileName();
        try
        {
            using (SafeFileHandle file = File.OpenHandle(output, FileMode.Truncate, FileAccess.Write))
            {
                ProgramStart start = new(client, program, extra.ToString(System.Globalization.CultureInfo.InvariantCulture)) { StandardOutput = file };
                using ServedProgram served = ServedProgram.Start(start, Service(kernel, backend));
                served.WaitForExit();
                served.Completion.GetAwaiter().GetResult();
            }
            return File.ReadAllText(output).TrimEnd();
        }
        finally
        {
            File.Delete(output);
        }
    }

    private static NullService Service(string kernel, ICompatCapsBackend? backend) => kernel switch
    {
        "v5" => new NullService(new KvmVmV5Handlers(backend), KvmPpcCompatCapsV5.Command),
        "v5-next" => new NullService(new KvmVmV5NextHandlers(backend), KvmPpcCompatCapsV5.Command),
        "linux-7.3" => new NullService(new KvmVmHandlers(backend), KvmPpcCompatCaps.Command),
        _ => new NullService(new KvmVmNextHandlers(backend), KvmPpcCompatCaps.Command),
    };

    /// <summary>Handlers on descriptors of /dev/null, which every machine has.</summary>
    private sealed class NullService(IIoctlHandlers handlers, uint command) : IIoctlService
    {
        private readonly IoctlClaim[] _claims = [new(command), new(KvmNumbers.Command(KvmNumbers.CheckExtension), KvmNumbers.CapPpcCompatCaps)];
        private readonly DescriptorRule _rule = DescriptorRule.File("/dev/null");

        public ReadOnlySpan<IoctlClaim> Claims => _claims;

        public bool Accepts(in IoctlCall call, ref DescriptorProbe descriptor) => _rule.Accepts(ref descriptor, DescriptorKinds.KvmVm);

        public SyscallResult Serve(in IoctlCall call, ref ClientMemory memory) => handlers.Dispatch(ref memory, call.Command, call.Argument);
    }
}
