using System.Runtime.CompilerServices;
using Microsoft.Win32.SafeHandles;
using UapiGen.Linux.Files;

namespace UapiGen.Benchmarks.Calls;

/// <summary>The loops that open a file beneath a directory.</summary>
/// <param name="directory">The directory.</param>
/// <param name="path">The path from there; its last byte is NUL.</param>
internal sealed unsafe class OpenCalls(SafeFileHandle directory, byte[] path)
{
    private readonly int number = (int)directory.DangerousGetHandle();
    private readonly string text = System.Text.Encoding.UTF8.GetString(path.AsSpan()[..^1]);

    /// <summary>How it is opened.</summary>
    public static OpenHow How => OpenHow.Of(OpenHowFlags.ReadOnly | OpenHowFlags.CloseOnExec, ResolveFlags.Beneath);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public Errno Bare(long calls)
    {
        OpenHow how = How;
        Errno errors = Errno.Success;
        while (calls-- > 0) errors |= Openat2.Call(number, path, in how).Error;
        return errors;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public Errno BareAndClosed(long calls)
    {
        OpenHow how = How;
        Errno errors = Errno.Success;
        while (calls-- > 0)
        {
            SyscallResult opened = Openat2.Call(number, path, in how);
            errors |= opened.Error == Errno.Success ? LinuxCall.Close((int)opened.Value) : opened.Error;
        }
        return errors;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public Errno Handled(long calls)
    {
        OpenHow how = How;
        Errno errors = Errno.Success;
        while (calls-- > 0)
        {
            errors |= Openat2.TryOpen(directory, text, how, out SafeFileHandle file);
            file.Dispose();
        }
        return errors;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public Errno Import(long calls)
    {
        OpenHow how = How;
        Errno errors = Errno.Success;
        fixed (byte* name = path)
        {
            while (calls-- > 0) errors |= Imported.Call(SyscallName.Openat2, number, (nint)name, (nint)(&how), OpenHow.Ksize);
        }
        return errors;
    }
}
