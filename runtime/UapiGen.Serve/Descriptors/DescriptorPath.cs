using System.Runtime.CompilerServices;

namespace UapiGen.Serve;

/// <summary>
/// Writes /proc/TID/fd/N. A client mostly asks of one descriptor again and again, so the last path is kept: the text, and nothing of what was found there.
/// </summary>
internal sealed class DescriptorPath
{
    private readonly byte[] _path = new byte[ProcFile.PathRoom];
    private int _length;
    private uint _thread;
    private uint _number;

    /// <summary>
    /// Why the last look found nothing: <see cref="Errno.ENOENT"/> for a descriptor that is closed; <see cref="Errno.EACCES"/> where this process may not
    /// look at the caller (ptrace(2), access mode checks). Success if it found something.
    /// </summary>
    public Errno Failure { get; set; }

    /// <summary>The path, with the zero that ends it, valid until the next call.</summary>
    /// <param name="thread">The thread whose descriptor it is.</param>
    /// <param name="number">The descriptor's number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Of(uint thread, uint number)
    {
        if (thread != _thread || number != _number || _length == 0) Remember(thread, number);
        return new ReadOnlySpan<byte>(_path, 0, _length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Remember(uint thread, uint number)
    {
        _length = ProcFile.Path(_path, thread, "/fd/"u8, number).Length;
        _thread = thread;
        _number = number;
    }
}
