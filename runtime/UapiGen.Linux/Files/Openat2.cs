using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace UapiGen.Linux.Files;

/// <summary>
/// openat2(2) (fs/open.c, Linux 7.3; since Linux 5.6): opens a file under rules for its path, which the kernel keeps while it walks. A path that somebody else chose is safe with
/// <see cref="OpenBeneath"/> and <see cref="OpenInRoot"/>.
/// </summary>
/// <remarks>
/// A walk that a rename disturbs fails with EAGAIN: it is begun anew, 128 times at most. EINTR is never seen. Handles are closed on exec, unless <see cref="Call"/> is used.
/// </remarks>
public static unsafe class Openat2
{
    private static Openat2Support? s_support;

    /// <summary>What the call can do on this kernel. Asked once in a process.</summary>
    public static Openat2Support Support => s_support ??= Openat2Support.Probe();

    /// <summary>Opens a file beneath a directory: whatever the path says, nothing outside is reached (<c>RESOLVE_BENEATH</c>).</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="path">The path from there.</param>
    /// <param name="flags">How to open it.</param>
    /// <param name="mode">The mode of a file that is made.</param>
    /// <exception cref="UapiException">
    /// The kernel refused: EXDEV (the path leaves the directory, or is absolute), ENOENT, EACCES, ELOOP (too many links), EAGAIN (renames kept disturbing the walk), ENOSYS and EPERM
    /// (no openat2 here), EINVAL (flags that contradict each other).
    /// </exception>
    public static SafeFileHandle OpenBeneath(SafeHandle directory, string path, OpenHowFlags flags = OpenHowFlags.ReadOnly, UnixFileMode mode = UnixFileMode.None)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return Open(directory, path, OpenHow.Of(flags, ResolveFlags.Beneath, mode));
    }

    /// <summary>Opens a file as if a directory were the root: absolute paths, links and <c>..</c> stay inside (<c>RESOLVE_IN_ROOT</c>).</summary>
    /// <param name="root">The directory.</param>
    /// <param name="path">The path inside.</param>
    /// <param name="flags">How to open it.</param>
    /// <param name="mode">The mode of a file that is made.</param>
    /// <exception cref="UapiException">The kernel refused: ENOENT, EACCES, ELOOP (too many links), EAGAIN (renames kept disturbing the walk), ENOSYS and EPERM (no openat2 here), EINVAL.</exception>
    public static SafeFileHandle OpenInRoot(SafeHandle root, string path, OpenHowFlags flags = OpenHowFlags.ReadOnly, UnixFileMode mode = UnixFileMode.None)
    {
        ArgumentNullException.ThrowIfNull(root);
        return Open(root, path, OpenHow.Of(flags, ResolveFlags.InRoot, mode));
    }

    /// <summary>Opens a file.</summary>
    /// <param name="directory">Where a relative path begins; null for the working directory.</param>
    /// <param name="path">The path.</param>
    /// <param name="how">How to open it.</param>
    /// <exception cref="UapiException">The kernel refused; the message says why, and what it does not know of <paramref name="how"/>.</exception>
    public static SafeFileHandle Open(SafeHandle? directory, string path, OpenHow how)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Open(directory, path, how, RequestPolicies.Strict<OpenHow>()).Value;
    }

    /// <summary>Opens a file, and does without what this kernel does not know, as far as the caller can.</summary>
    /// <param name="directory">Where a relative path begins; null for the working directory.</param>
    /// <param name="path">The path.</param>
    /// <param name="how">How to open it.</param>
    /// <param name="policy">What the caller can do without: <see cref="ResolveFlags.Cached"/> perhaps, hardly <see cref="ResolveFlags.Beneath"/>.</param>
    /// <returns>The file and what was dropped, or the error and what is not known.</returns>
    public static Negotiated<SafeFileHandle> Open(SafeHandle? directory, ReadOnlySpan<char> path, OpenHow how, RequestPolicy<OpenHow> policy)
    {
        how.Flags |= (ulong)OpenHowFlags.CloseOnExec;
        using NativePath name = new(path, stackalloc byte[NativePath.StackSize]);
        using HeldDescriptor start = new(directory, FileTarget.WorkingDirectory);
        fixed (byte* text = name.Bytes)
        {
            Openat2Request call = new(start.Number, text);
            Negotiated<long> opened = Negotiation.Call(ref call, ref how, policy);
            return opened.With(opened.Error == Errno.Success ? new SafeFileHandle((nint)opened.Value, ownsHandle: true) : new SafeFileHandle());
        }
    }

    /// <summary>Opens a file, without an exception for what the kernel refuses.</summary>
    /// <param name="directory">Where a relative path begins; null for the working directory.</param>
    /// <param name="path">The path.</param>
    /// <param name="how">How to open it.</param>
    /// <param name="file">The file; an invalid handle when the call fails.</param>
    /// <returns>Success, or the kernel's error, as <see cref="OpenBeneath"/> lists them.</returns>
    public static Errno TryOpen(SafeHandle? directory, ReadOnlySpan<char> path, OpenHow how, out SafeFileHandle file)
    {
        how.Flags |= (ulong)OpenHowFlags.CloseOnExec;
        using NativePath name = new(path, stackalloc byte[NativePath.StackSize]);
        using HeldDescriptor start = new(directory, FileTarget.WorkingDirectory);
        fixed (byte* text = name.Bytes)
        {
            SyscallResult opened = new Openat2Request(start.Number, text).Invoke(ref how, OpenHow.Ksize);
            file = opened.Error == Errno.Success ? new SafeFileHandle((nint)opened.Value, ownsHandle: true) : new SafeFileHandle();
            return opened.Error;
        }
    }

    /// <summary>The bare call, made once. Nothing is allocated, no flag is added.</summary>
    /// <param name="directory">The descriptor where a relative path begins; -100, <c>AT_FDCWD</c>, for the working directory.</param>
    /// <param name="path">The path in bytes. Its last byte must be NUL.</param>
    /// <param name="how">How to open it.</param>
    /// <returns>The descriptor's number, which <see cref="LinuxCall.Close"/> takes; or the kernel's error.</returns>
    /// <exception cref="ArgumentException">The path does not end in NUL, so the kernel would read past it.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SyscallResult Call(int directory, ReadOnlySpan<byte> path, ref readonly OpenHow how)
    {
        if (path.IsEmpty || path[^1] != 0) NoNul();

        // The bytes end in NUL; they and the struct stay pinned until the call has returned, and the kernel writes to neither.
        fixed (byte* text = path)
        fixed (OpenHow* pinned = &how)
            return LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Openat2), (nuint)directory, (nuint)text, (nuint)pinned, OpenHow.Ksize);
    }

    private static void NoNul() => throw new ArgumentException("The path does not end in NUL.", "path");
}
