using Microsoft.Win32.SafeHandles;

namespace UapiGen.Linux.Kvm;

/// <summary>/dev/kvm.</summary>
public sealed class KvmDevice : KvmDescriptor
{
    private KvmDevice(SafeFileHandle file)
        : base(file)
    {
    }

    /// <summary>Opens the device.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="KvmException">It cannot be opened: ENOENT where the kernel has no KVM, EACCES where this user may not use it.</exception>
    public static KvmDevice Open(string path = "/dev/kvm")
    {
        Errno error = LinuxCall.Open(path, OpenFlags.ReadWrite | OpenFlags.CloseOnExec, out SafeFileHandle file);
        if (error == Errno.Success)
            return new KvmDevice(file);
        file.Dispose();
        throw new KvmException(path, error);
    }

    /// <summary><c>KVM_GET_API_VERSION</c>: <see cref="KvmNumbers.ApiVersion"/> on every kernel that a program should go on with.</summary>
    /// <exception cref="KvmException">The call failed: ENOTTY where the file is not KVM's.</exception>
    public int GetApiVersion() => Call("KVM_GET_API_VERSION", KvmNumbers.GetApiVersion, 0);

    /// <summary><c>KVM_CREATE_VM</c>.</summary>
    /// <param name="machineType">The machine type, which depends on the architecture; 0 is the default.</param>
    /// <exception cref="KvmException">The call failed: EINVAL for a machine type that the kernel does not have, ENOMEM, EMFILE.</exception>
    public KvmVm CreateVm(nuint machineType = 0) => new(new SafeFileHandle(Call("KVM_CREATE_VM", KvmNumbers.CreateVm, machineType), ownsHandle: true));
}
