using System.Runtime.InteropServices;
using UapiGen.Linux.Kvm;

namespace UapiGen.Linux.Tests.Kvm;

/// <summary>The client on the real /dev/kvm.</summary>
public class KvmDeviceTests
{
    // KVM_CAP_USER_MEMORY, which every kernel has.
    private const ulong UserMemoryCapability = 3;

    [Fact]
    public void Device_TellsItsVersionAndCapabilities()
    {
        using KvmDevice device = OpenOrSkip();
        Assert.Equal(KvmNumbers.ApiVersion, device.GetApiVersion());
        Assert.Equal(1, device.CheckExtension(UserMemoryCapability));
        Assert.Equal(0, device.CheckExtension(0x7fffffff));
    }

    [Fact]
    public void Vm_OfAnotherArchitecture_HasNoModes()
    {
        Assert.SkipWhen(RuntimeInformation.ProcessArchitecture == Architecture.Ppc64le, "this machine is a POWER machine, whose KVM may have modes");
        using KvmDevice device = OpenOrSkip();
        using KvmVm vm = device.CreateVm();
        Assert.Equal(1, vm.CheckExtension(UserMemoryCapability));
        Assert.Equal(0, vm.CheckExtension(KvmNumbers.CapPpcCompatCaps));
        Assert.Null(vm.GetCompatModes());
        Assert.Null(KvmVm.GetCompatModesV5(vm));
        Assert.Equal(Errno.ENOTTY, Assert.Throws<UapiException>(() => KvmPpcCompatCaps.Ioctl(vm)).Error);
    }

    [Fact]
    public void ClosedVm_IsNotAsked()
    {
        using KvmDevice device = OpenOrSkip();
        KvmVm vm = device.CreateVm();
        vm.Dispose();
        Assert.True(vm.IsClosed);
        Assert.Throws<ObjectDisposedException>(() => vm.CheckExtension(UserMemoryCapability));
    }

    [Fact]
    public void FileThatIsNotKvms_DoesNotKnowTheCall()
    {
        using KvmDevice device = KvmDevice.Open("/dev/null");
        KvmException error = Assert.Throws<KvmException>(() => device.GetApiVersion());
        Assert.Equal(Errno.ENOTTY, error.Error);
        Assert.Equal("KVM_GET_API_VERSION: ENOTTY: Inappropriate ioctl for device", error.Message);
        Assert.Equal(Errno.ENOTTY, Assert.Throws<KvmException>(() => device.CreateVm()).Error);
    }

    [Fact]
    public void MissingDevice_IsNamed() =>
        Assert.Equal("/dev/no-kvm: ENOENT: No such file or directory", Assert.Throws<KvmException>(() => KvmDevice.Open("/dev/no-kvm")).Message);

    private static KvmDevice OpenOrSkip()
    {
        try
        {
            return KvmDevice.Open();
        }
        catch (KvmException e)
        {
            Assert.Skip($"KVM cannot be used here: {e.Message}");
            throw;
        }
    }
}
