using System.Runtime.CompilerServices;

namespace UapiGen.Serve;

/// <summary>
/// The descriptor that hands out stopped calls and takes their answers (seccomp_unotify(2)). Only this class talks to it; received calls leave it as
/// <see cref="UndecidedCall"/> and are answered through what that leads to.
/// </summary>
internal sealed unsafe class Listener : IDisposable
{
    private const nuint SyncWakeUp = 1;

    private readonly int _descriptor;
    private readonly uint _idValid;

    // The kernel's structs may be larger than ours, and it fills and reads its own size. Pinned arrays: their addresses stay.
    private readonly byte[] _request;
    private readonly byte[] _answer;

    /// <summary>Takes over a listener.</summary>
    /// <param name="descriptor">Its number. It is closed with this object.</param>
    /// <param name="sizes">The running kernel's struct sizes.</param>
    public Listener(int descriptor, SeccompNotifSizes sizes)
    {
        _descriptor = descriptor;
        _request = GC.AllocateArray<byte>(Math.Max(sizes.Notif, sizeof(SeccompNotif)), pinned: true);
        _answer = GC.AllocateArray<byte>(Math.Max(sizes.NotifResp, sizeof(SeccompNotifResp)), pinned: true);

        // No call has the id 0 yet: a kernel that knows the number says ENOENT, and one before Linux 5.9 EINVAL.
        _idValid = Ask(SeccompCommand.IdValid, 0) == Errno.EINVAL ? SeccompCommand.IdValidWrongDirection : SeccompCommand.IdValid;

        // The caller's and our thread then take turns on one processor, which is seven times faster. Before Linux 6.6: EINVAL, and slower.
        IsSynchronous = LinuxCall.Ioctl(descriptor, SeccompCommand.SetFlags, SyncWakeUp).Error == Errno.Success;
    }

    /// <summary>The descriptor's number, to wait on.</summary>
    public int Descriptor => _descriptor;

    /// <summary>Whether the kernel hands the processor over with the call (SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP).</summary>
    public bool IsSynchronous { get; }

    /// <summary>
    /// Whether the kernel knows SECCOMP_USER_NOTIF_FLAG_CONTINUE (Linux 5.5), without which a call could not be left alone. It checks the flags before
    /// it looks for the call, and no call has the id 0 before the first one is received.
    /// </summary>
    public bool CanContinue => Send(0, default, SeccompNotifResp.Continue) == Errno.ENOENT;

    /// <summary>
    /// Whether the kernel can hand a descriptor over with the answer (SECCOMP_ADDFD_FLAG_SEND, Linux 5.14). It checks the flags before it looks for the
    /// descriptor, and there is none with the number -1.
    /// </summary>
    public bool CanInject => Inject(0, descriptor: -1, closeOnExec: false).Error == Errno.EBADF;

    /// <summary>Waits for a call.</summary>
    /// <param name="call">The call.</param>
    /// <returns>Success; EINTR; ENOENT: the caller died before it could be handed out, or no filtered task is left.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Errno Receive(out UndecidedCall call)
    {
        // The array is pinned and at least as large as the kernel's struct and ours.
        var request = (SeccompNotif*)Unsafe.AsPointer(ref _request[0]);

        // The kernel insists on zeros. Our part is cleared in line, and a kernel of today has no more.
        *request = default;
        if (_request.Length > sizeof(SeccompNotif)) _request.AsSpan(sizeof(SeccompNotif)).Clear();
        Errno error = LinuxCall.Ioctl(_descriptor, SeccompNotif.Command, (nuint)request).Error;
        call = new UndecidedCall(this, request->Id, new SystemCall(in *request));
        return error;
    }

    /// <summary>SECCOMP_IOCTL_NOTIF_ID_VALID: whether a call still waits for its answer, so that its thread is still the caller.</summary>
    /// <param name="call">The call's id.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsWaiting(ulong call) => Ask(_idValid, call) == Errno.Success;

    /// <summary>Whether every filtered task is gone.</summary>
    public bool IsHungUp()
    {
        PollDescriptor descriptor = new() { Descriptor = _descriptor };
        return LibC.Poll(&descriptor, 1, 0) == 1 && (descriptor.ReturnedEvents & PollDescriptor.HungUp) != 0;
    }

    /// <summary>Closes the listener: calls that are stopped now or later fail with ENOSYS.</summary>
    public void Dispose() => LinuxCall.Close(_descriptor);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Errno Ask(uint command, ulong call) => LinuxCall.Ioctl(_descriptor, command, (nuint)(&call)).Error;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Errno Send(ulong call, SyscallResult result, uint flags)
    {
        // The array is pinned and at least as large as the kernel's struct and ours; what a larger struct has more stays zero.
        var answer = (SeccompNotifResp*)Unsafe.AsPointer(ref _answer[0]);
        answer->Id = call;
        answer->Val = result.Error == Errno.Success ? result.Value : 0;
        answer->Error = -(int)result.Error;
        answer->Flags = flags;
        return LinuxCall.Ioctl(_descriptor, SeccompNotifResp.Command, (nuint)answer).Error;
    }

    /// <summary>
    /// The kernel waits here until the caller has taken the descriptor. A signal in that moment would leave the call answered with 0 and without one
    /// (seccomp_notify_addfd marks it as replied before it waits), so signals, such as the runtime's own, are held back.
    /// </summary>
    private SyscallResult Inject(ulong call, int descriptor, bool closeOnExec)
    {
        SeccompNotifAddfd request = new()
        {
            Id = call,
            Flags = SeccompNotifAddfd.Send,
            Srcfd = (uint)descriptor,
            NewfdFlags = closeOnExec ? SeccompNotifAddfd.CloseOnExec : 0,
        };

        SignalSet all = SignalSet.All, before;
        _ = LibC.ThreadSignalMask(SignalSet.SetMask, &all, &before);
        SyscallResult result = LinuxCall.Ioctl(_descriptor, SeccompNotifAddfd.Command, (nuint)(&request));
        _ = LibC.ThreadSignalMask(SignalSet.SetMask, &before, null);
        return result;
    }

    /// <summary>A call in phase 1: it has numbers and no memory, and can be let go without a reason.</summary>
    internal readonly ref struct UndecidedCall(Listener listener, ulong id, SystemCall call)
    {
        /// <summary>The numbers that the caller passed.</summary>
        public readonly SystemCall Numbers = call;

        /// <summary>The kernel runs the call as if nobody had looked.</summary>
        /// <returns>Success, or ENOENT: the caller is gone.</returns>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Errno LetGo() => listener.Send(id, default, SeccompNotifResp.Continue);

        /// <summary>From here on the call is ours to answer.</summary>
        public ClaimedCall Claim() => new(listener, id, Numbers);
    }

    /// <summary>A call in phase 2: its memory can be had, and it is to be answered.</summary>
    internal readonly ref struct ClaimedCall(Listener listener, ulong id, SystemCall call)
    {
        /// <summary>The numbers that the caller passed.</summary>
        public readonly SystemCall Numbers = call;

        /// <summary>Opens the caller's memory.</summary>
        /// <param name="window">Where what is read is kept.</param>
        public ClientMemory Memory(CallerWindow window)
        {
            window.Open(id, Numbers.ThreadId);
            return new ClientMemory(window, id);
        }

        /// <summary>What else can be known of the caller, as long as its memory is open.</summary>
        /// <param name="window">The same as its memory's.</param>
        public Caller Caller(CallerWindow window) => new(window, id, Numbers.ThreadId);

        /// <summary>The caller's call returns.</summary>
        /// <param name="result">What it returns.</param>
        /// <returns>Success, or ENOENT: the caller is gone, killed or interrupted by a signal, and the answer with it.</returns>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Errno Return(SyscallResult result) => listener.Send(id, result, flags: 0);

        /// <summary>The caller's call returns a new descriptor of its own.</summary>
        /// <param name="descriptor">Ours; it stays open.</param>
        /// <param name="closeOnExec">Whether the new one is closed by an exec.</param>
        /// <returns>
        /// The caller's number for it; ENOENT: the caller is gone; what the kernel says if it cannot be: EMFILE and others. Then the call still waits for an answer.
        /// </returns>
        public SyscallResult ReturnDescriptor(int descriptor, bool closeOnExec) => listener.Inject(id, descriptor, closeOnExec);

        /// <summary>The kernel makes the call, with memory as it is then.</summary>
        /// <param name="reason">Why that is safe.</param>
        /// <returns>Success, or ENOENT: the caller is gone.</returns>
        public Errno LeaveToKernel(ContinueReason reason) =>
            reason == ContinueReason.None ? Errno.EINVAL : listener.Send(id, default, SeccompNotifResp.Continue);
    }
}
