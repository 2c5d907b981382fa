using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace UapiGen.Linux.Seccomp;

/// <summary>
/// Receives system calls that a filter stopped, and answers them: seccomp user notification, Linux 5.0 (kernel/seccomp.c, Linux 7.3). Several threads may receive and answer
/// at once.
/// </summary>
/// <remarks>
/// A stopped thread waits for its answer as long as the listener is open; when it is closed, the call fails with ENOSYS. What a call's pointers point at can change at any
/// time: an answer that depends on it must not guard anything.
/// </remarks>
public sealed unsafe partial class SeccompListener : SafeHandleMinusOneIsInvalid
{
    private readonly SeccompNotifSizes _sizes;

    private SeccompListener(nint descriptor, SeccompNotifSizes sizes)
        : base(ownsHandle: true)
    {
        _sizes = sizes;
        SetHandle(descriptor);
    }

    /// <summary>Waits for a call, and receives it.</summary>
    /// <returns>The call. What <see cref="SeccompNotif.Id"/> names is to be answered.</returns>
    /// <exception cref="UapiException">ENOENT: the thread ended while it was about to be told of; wait again. EINTR: a signal. EBADF: the listener was closed.</exception>
    public SeccompNotif Receive()
    {
        Errno error = TryReceive(out SeccompNotif notification);
        return error == Errno.Success ? notification : throw UapiException.ForCall("SECCOMP_IOCTL_NOTIF_RECV", error, Cause(error));
    }

    /// <summary>Waits for a call, without an exception for what the kernel refuses. Nothing is allocated.</summary>
    /// <param name="notification">The call.</param>
    /// <returns>The kernel's errno, as <see cref="Receive"/> has them; or success.</returns>
    public Errno TryReceive(out SeccompNotif notification)
    {
        // The kernel fills as much as its own struct has, which may be more than ours; and it wants that room to be zero.
        int size = int.Max(_sizes.SeccompNotif, SeccompNotif.Ksize);
        byte* room = stackalloc byte[size];
        new Span<byte>(room, size).Clear();
        Errno error = LinuxCall.Ioctl(this, SeccompNotif.Command, (nuint)room).Error;
        notification = Unsafe.ReadUnaligned<SeccompNotif>(room);
        return error;
    }

    /// <summary>Lets a call return a value.</summary>
    /// <param name="id">The call.</param>
    /// <param name="value">What it returns.</param>
    /// <exception cref="UapiException">ENOENT: the thread is gone, or a signal took it out of the call. EINPROGRESS: it was answered already. EBADF: closed.</exception>
    public void Return(ulong id, long value) => Send(new SeccompNotifResp { Id = id, Val = value });

    /// <summary>Lets a call fail.</summary>
    /// <param name="id">The call.</param>
    /// <param name="error">The error.</param>
    /// <exception cref="UapiException">The errors of <see cref="Return"/>.</exception>
    public void Fail(ulong id, Errno error) => Send(new SeccompNotifResp { Id = id, Error = -(int)error });

    /// <summary>Lets the kernel run a call as it is (Linux 5.5).</summary>
    /// <param name="id">The call.</param>
    /// <exception cref="UapiException">EINVAL: a kernel before 5.5. The others are <see cref="Return"/>'s.</exception>
    public void Continue(ulong id) => Send(new SeccompNotifResp { Id = id, Flags = SeccompResponseFlags.Continue });

    /// <summary>Gives the caller a descriptor, which is what its call returns (Linux 5.14).</summary>
    /// <param name="id">The call.</param>
    /// <param name="file">The file. One that is open as a path only (<c>O_PATH</c>) cannot be given.</param>
    /// <param name="closeOnExec">Whether the caller's copy is closed when it runs another program.</param>
    /// <returns>The caller's number.</returns>
    /// <exception cref="UapiException">EBADF: the file is not open, or as a path only. EMFILE: the caller has no number left. The others are <see cref="Return"/>'s.</exception>
    public int ReturnDescriptor(ulong id, SafeHandle file, bool closeOnExec = true) => Add(id, file, SeccompAddFlags.Send, 0, closeOnExec);

    /// <summary>Gives the caller a descriptor, and leaves its call to be answered (Linux 5.9).</summary>
    /// <param name="id">The call.</param>
    /// <param name="file">The file.</param>
    /// <param name="number">The number that it gets; what was open under it is closed. Null for the lowest free one.</param>
    /// <param name="closeOnExec">Whether the caller's copy is closed when it runs another program.</param>
    /// <returns>The caller's number.</returns>
    /// <exception cref="UapiException">The errors of <see cref="ReturnDescriptor"/>.</exception>
    public int AddDescriptor(ulong id, SafeHandle file, int? number = null, bool closeOnExec = true) =>
        Add(id, file, number is null ? SeccompAddFlags.None : SeccompAddFlags.SetNumber, (uint)number.GetValueOrDefault(), closeOnExec);

    /// <summary>Whether a call still waits for its answer: to be asked after its memory was read, because its thread may have ended and its id gone to another process.</summary>
    /// <param name="id">The call.</param>
    public bool IsWaiting(ulong id) => LinuxCall.Ioctl(this, s_idValid, (nuint)(&id)).Error == Errno.Success;

    /// <inheritdoc/>
    protected override bool ReleaseHandle() => LinuxCall.Close((int)handle) == Errno.Success;

    private void Send(SeccompNotifResp response)
    {
        // The kernel reads as much as its own struct has.
        int size = int.Max(_sizes.SeccompNotifResp, SeccompNotifResp.Ksize);
        byte* room = stackalloc byte[size];
        new Span<byte>(room, size).Clear();
        Unsafe.WriteUnaligned(room, response);
        Errno error = LinuxCall.Ioctl(this, SeccompNotifResp.Command, (nuint)room).Error;
        if (error != Errno.Success) throw UapiException.ForCall("SECCOMP_IOCTL_NOTIF_SEND", error, Cause(error));
    }

    private int Add(ulong id, SafeHandle file, SeccompAddFlags flags, uint number, bool closeOnExec)
    {
        ArgumentNullException.ThrowIfNull(file);
        using HeldDescriptor descriptor = new(file, -1);
        SeccompNotifAddfd request = new()
        {
            Id = id,
            Flags = flags,
            Srcfd = (uint)descriptor.Number,
            Newfd = number,
            NewfdFlags = closeOnExec ? SeccompNotifAddfd.CloseOnExec : 0,
        };
        SyscallResult added = LinuxCall.Ioctl(this, SeccompNotifAddfd.Command, (nuint)(&request));
        if (added.Error == Errno.Success) return (int)added.Value;
        throw UapiException.ForCall(
            "SECCOMP_IOCTL_NOTIF_ADDFD", added.Error, added.Error == Errno.EBADF ? "the file is not open, or as a path only, which cannot be given" : Cause(added.Error));
    }

    private static string? Cause(Errno error) => error switch
    {
        Errno.ENOENT => "the call does not wait any more: its thread ended, or a signal took it out of the call",
        Errno.EINPROGRESS => "the call was answered already",
        Errno.EINVAL => "this kernel does not know the command or the flag",
        Errno.EBADF => "the listener was closed",
        _ => null,
    };
}
