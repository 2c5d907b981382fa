using System.Runtime.CompilerServices;

namespace UapiGen.Serve;

/// <summary>The memory of a caller that waits for its answer, through process_vm_readv(2) and process_vm_writev(2).</summary>
/// <remarks>
/// <para>Memory is read once: what a call has read is kept, and read again from there, so a thread of the caller that rewrites it meanwhile changes
/// nothing and the usual call costs one read. Reading ahead stays on the page that was asked for, where nobody can tell; no other page is touched.</para>
/// <para>Before the first write, the caller is made sure of (SECCOMP_IOCTL_NOTIF_ID_VALID): the thread that was read is then still the caller, and not
/// another one under its number. If it is gone nothing is written. A call that writes nothing is made sure of before its answer.</para>
/// <para>It is the caller's until <see cref="IIoctlService.Serve"/> returns. A copy that is used later finds every address bad.</para>
/// </remarks>
public readonly struct ClientMemory : IUserMemory
{
    private readonly CallerWindow? _window;
    private readonly ulong _call;

    internal ClientMemory(CallerWindow window, ulong call)
    {
        _window = window;
        _call = call;
    }

    /// <inheritdoc/>
    public ulong AddressLimit => UserMemory.AddressLimit;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read(UserAddress source, Span<byte> destination) =>
        _window is { } window && window.Call == _call ? window.Read(source, destination) : 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Write(UserAddress destination, ReadOnlySpan<byte> source) =>
        _window is { } window && window.Call == _call ? window.Write(destination, source) : 0;
}
