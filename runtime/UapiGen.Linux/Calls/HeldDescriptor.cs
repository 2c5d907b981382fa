using System.Runtime.InteropServices;

namespace UapiGen.Linux;

/// <summary>A handle's number, kept open until the call has returned.</summary>
internal readonly ref struct HeldDescriptor
{
    private readonly SafeHandle? _handle;
    private readonly bool _held;

    /// <summary>Holds a handle.</summary>
    /// <param name="handle">The handle, or null.</param>
    /// <param name="none">The number that stands for no handle.</param>
    /// <exception cref="ObjectDisposedException">The handle was closed.</exception>
    public HeldDescriptor(SafeHandle? handle, int none)
    {
        _handle = handle;
        Number = none;
        if (handle is null) return;
        handle.DangerousAddRef(ref _held);
        Number = (int)handle.DangerousGetHandle();
    }

    /// <summary>The number; negative for a handle that holds none, which the kernel answers with EBADF.</summary>
    public int Number { get; }

    /// <summary>The number as an argument of a call.</summary>
    public nuint Argument => (nuint)Number;

    /// <summary>Lets go.</summary>
    public void Dispose()
    {
        if (_held) _handle!.DangerousRelease();
    }
}
