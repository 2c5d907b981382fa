using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace UapiGen.Linux.Kvm;

/// <summary>A descriptor of KVM's: /dev/kvm, or a VM.</summary>
public abstract class KvmDescriptor : SafeHandleMinusOneIsInvalid
{
    private readonly SafeFileHandle _file;

    private protected KvmDescriptor(SafeFileHandle file)
        : base(ownsHandle: true)
    {
        _file = file;
        SetHandle(file.DangerousGetHandle());
    }

    /// <summary><c>KVM_CHECK_EXTENSION</c>: asks for a capability.</summary>
    /// <param name="extension">The number of the capability, <c>KVM_CAP_*</c>.</param>
    /// <returns>0 when the kernel does not have it, or does not know it; else 1, or the capability's value.</returns>
    /// <exception cref="KvmException">The call failed.</exception>
    public int CheckExtension(ulong extension) => CheckExtension(this, extension);

    /// <summary><c>KVM_CHECK_EXTENSION</c> of any descriptor: also of one that only a served program takes for a VM.</summary>
    /// <param name="descriptor">The descriptor.</param>
    /// <param name="extension">The number of the capability, <c>KVM_CAP_*</c>.</param>
    /// <returns>0 when the kernel does not have it, or does not know it; else 1, or the capability's value.</returns>
    /// <exception cref="KvmException">The call failed: ENOTTY where the descriptor is not KVM's.</exception>
    public static int CheckExtension(SafeHandle descriptor, ulong extension) =>
        Call(descriptor, "KVM_CHECK_EXTENSION", KvmNumbers.CheckExtension, (nuint)extension);

    private protected int Call(string name, byte number, nuint argument) => Call(this, name, number, argument);

    private static int Call(SafeHandle descriptor, string name, byte number, nuint argument)
    {
        SyscallResult result = LinuxCall.Ioctl(descriptor, KvmNumbers.Command(number), argument);
        return result.Error == Errno.Success ? (int)result.Value : throw new KvmException(name, result.Error);
    }

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        _file.Dispose();
        return true;
    }
}
