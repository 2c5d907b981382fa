using UapiGen.Linux.DeviceTrees;
using UapiGen.Linux.Kvm;
using UapiGen.Linux.Tests.DeviceTrees;

namespace UapiGen.Linux.Tests.Kvm;

public class DispatchTests
{
    private static readonly uint s_checkExtension = KvmNumbers.Command(KvmNumbers.CheckExtension);

    public static TheoryData<string, long> Announcements => new()
    {
        { "powervm", 1 },
        { "powervm without modes", 1 },
        { "powernv", 1 },
        { "powernv with an unknown level", 1 },
        { "host", 0 },
        { "none", 0 },
    };

    [Theory]
    [MemberData(nameof(Announcements))]
    public void CheckExtension_IsOneOnPseriesWithNestedHv(string platform, long expected)
    {
        ICompatCapsBackend? backend = platform switch
        {
            "powervm" => new PowerVmCompatCaps(KvmPpcCompat.Power10),
            "powervm without modes" => new PowerVmCompatCaps(KvmPpcCompat.None),
            "powernv" => new PowerNvCompatCaps(DeviceTree.FromBlob(DtbFiles.PathOf("guest-p10-nested"))),
            "powernv with an unknown level" => new PowerNvCompatCaps(DeviceTree.FromBlob(DtbFiles.PathOf("guest-powernv10"))),
            "host" => new BareMetalCompatCaps(),
            _ => null,
        };
        Assert.All(Kernels(backend), kernel => Assert.Equal(SyscallResult.Of(expected), Dispatch(kernel, s_checkExtension, 250)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(249)]
    [InlineData(251)]
    [InlineData(ulong.MaxValue)]
    [InlineData(250 + (1UL << 32))]
    public void OtherExtension_IsUnknown(ulong extension) =>
        Assert.All(Kernels(new PowerVmCompatCaps(KvmPpcCompat.All)), kernel => Assert.Equal(SyscallResult.Of(0), Dispatch(kernel, s_checkExtension, extension)));

    public static TheoryData<uint> OtherCommands =>
    [
        0, 0xAE, 0xAE00, 0xAE01, 0xAE02, 0xAE04, 0xAEB7, 0xAEB9, 0xAEE3, 0xAEE5, 0xAFB8, 0xAFE4,
        // _IOR, _IOW and _IOWR of the same number, with the struct's size.
        0x8018AEB8, 0x4018AEB8, 0xC018AEB8, 0x8018AEE4, 0x4018AEE4, 0xC018AEE4, uint.MaxValue,
        // The numbers of the other architectures.
        0xAEB8u ^ 0x20000000u ^ (KvmPpcCompatCaps.Command & 0x20000000u),
        0xAEE4u ^ 0x20000000u ^ (KvmPpcCompatCaps.Command & 0x20000000u),
    ];

    [Theory]
    [MemberData(nameof(OtherCommands))]
    public void OtherCommand_IsUnknown(uint command) =>
        Assert.All(Kernels(new PowerVmCompatCaps(KvmPpcCompat.All)), kernel => Assert.Equal(Errno.ENOTTY, Dispatch(kernel, command, 0).Error));

    [Fact]
    public void EachContract_KnowsOnlyItsOwnNumber()
    {
        IIoctlHandlers[] kernels = Kernels(new PowerVmCompatCaps(KvmPpcCompat.All));
        Assert.Equal([Errno.EFAULT, Errno.EFAULT, Errno.ENOTTY, Errno.ENOTTY], kernels.Select(kernel => Dispatch(kernel, KvmPpcCompatCaps.Command, 0).Error));
        Assert.Equal([Errno.ENOTTY, Errno.ENOTTY, Errno.EFAULT, Errno.EFAULT], kernels.Select(kernel => Dispatch(kernel, KvmPpcCompatCapsV5.Command, 0).Error));
    }

    private static IIoctlHandlers[] Kernels(ICompatCapsBackend? backend) =>
        [new KvmVmHandlers(backend), new KvmVmNextHandlers(backend), new KvmVmV5Handlers(backend), new KvmVmV5NextHandlers(backend)];

    private static SyscallResult Dispatch(IIoctlHandlers kernel, uint command, ulong argument)
    {
        var nothing = new BufferMemory(new UserAddress(4096), []);
        return kernel.Dispatch(ref nothing, command, argument);
    }
}
