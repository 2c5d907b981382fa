using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace UapiGen.Linux.Kvm;

/// <summary>A VM, as KVM_CREATE_VM makes it.</summary>
public sealed class KvmVm : KvmDescriptor
{
    internal KvmVm(SafeFileHandle file)
        : base(file)
    {
    }

    /// <summary>Asks which CPU modes the host can give its guests: first for the capability, then by KVM_PPC_GET_COMPAT_CAPS of Linux 7.3.</summary>
    /// <returns>The modes; null when the kernel does not announce the ioctl, so that the raw PVR has to do as before.</returns>
    /// <exception cref="KvmException">The capability cannot be asked for.</exception>
    /// <exception cref="UapiException">The ioctl failed although it was announced.</exception>
    public KvmPpcCompat? GetCompatModes() => GetCompatModes(this);

    /// <summary><see cref="GetCompatModes()"/> of any descriptor: also of one that only a served program takes for a VM.</summary>
    /// <param name="vm">The descriptor.</param>
    /// <returns>The modes; null when the kernel does not announce the ioctl.</returns>
    /// <exception cref="KvmException">The capability cannot be asked for.</exception>
    /// <exception cref="UapiException">The ioctl failed although it was announced.</exception>
    public static KvmPpcCompat? GetCompatModes(SafeHandle vm) =>
        CheckExtension(vm, KvmNumbers.CapPpcCompatCaps) > 0 ? KvmPpcCompatCaps.Ioctl(vm).CompatCapabilities : null;

    /// <summary><see cref="GetCompatModes(SafeHandle)"/> by the ioctl of the series' fifth posting.</summary>
    /// <param name="vm">The descriptor.</param>
    /// <returns>The modes; null when the kernel does not announce the ioctl.</returns>
    /// <exception cref="KvmException">The capability cannot be asked for.</exception>
    /// <exception cref="UapiException">The ioctl failed although it was announced.</exception>
    public static KvmPpcCompat? GetCompatModesV5(SafeHandle vm) =>
        CheckExtension(vm, KvmNumbers.CapPpcCompatCaps) > 0 ? KvmPpcCompatCapsV5.Ioctl(vm).CompatCapabilities : null;
}
