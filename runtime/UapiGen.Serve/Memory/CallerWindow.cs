using System.Runtime.CompilerServices;

namespace UapiGen.Serve;

/// <summary>What has been read of the caller's memory, and whether the caller is still there. One for each serving thread, used for one call after the other.</summary>
/// <param name="listener">Where the call waits.</param>
/// <param name="record">Where all that is read and written is noted, or null.</param>
internal sealed class CallerWindow(Listener listener, CallMemoryRecord? record = null)
{
    /// <summary>The smallest page of any kernel: within it, one byte that can be read means that all can.</summary>
    private const ulong SmallestPage = 4096;

    /// <summary>How far the first read looks ahead: as far as most structs reach. A later one looks as far ahead as was read before.</summary>
    private const int FirstReach = 256;

    /// <summary>Two pages: what the largest struct of most contracts fills, with its size field at the end of another page.</summary>
    private readonly byte[] _bytes = new byte[2 * SmallestPage];

    private ProcessMemory _process;
    private ulong _start;
    private int _length;
    private bool _hasFetched;
    private bool _isCallerCertain;
    private bool _isCallerGone;

    /// <summary>The notification's id; 0 between two calls.</summary>
    public ulong Call { get; private set; }

    /// <summary>
    /// Why the caller's memory cannot be had at all: EPERM if this process may not look at the caller (ptrace(2)), ENOSYS if a sandbox hides the calls.
    /// Success as long as it can, bad addresses or not.
    /// </summary>
    public Errno Refusal { get; private set; }

    /// <summary>Begins a call: nothing is known of its memory.</summary>
    /// <param name="call">The notification's id.</param>
    /// <param name="thread">The calling thread.</param>
    public void Open(ulong call, int thread)
    {
        Call = call;
        Refusal = Errno.Success;
        _process = new ProcessMemory(thread);
        _length = 0;
        _hasFetched = false;
        _isCallerCertain = false;
        _isCallerGone = false;
        record?.Clear();
    }

    /// <summary>
    /// Makes sure of the caller before the answer, if something was read and nothing written: a result must not rest on the memory of another
    /// process that got the thread's number meanwhile, nor be told of as if it did.
    /// </summary>
    /// <returns>False: the caller is gone.</returns>
    public bool Confirm() => !_hasFetched || IsCallerThere();

    /// <summary>Whether the call waits at this moment, asked of the kernel whatever was known before: something else than memory was fetched meanwhile.</summary>
    public bool AskWhetherCallerWaits()
    {
        _isCallerCertain = false;
        return IsCallerThere();
    }

    /// <summary>Ends the call: whoever kept its memory has none any more.</summary>
    public void Close() => Call = 0;

    /// <summary>Reads from what is known, and from the caller what is not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read(UserAddress source, Span<byte> destination)
    {
        // An address below the start wraps around to one far behind the end.
        ulong offset = source.Value - _start;
        if (offset > (ulong)_length || destination.Length > _length - (int)offset) return ReadUnknown(source, destination);

        _bytes.AsSpan((int)offset, destination.Length).CopyTo(destination);
        record?.Reads.Note(source, destination);
        return destination.Length;
    }

    /// <summary>Writes to the caller, if it is still there, and keeps what is known in step.</summary>
    public int Write(UserAddress destination, ReadOnlySpan<byte> source)
    {
        if (!IsCallerThere()) return 0;

        int count = _process.Write(destination, source);
        NoteRefusal();
        Remember(destination, source[..count]);
        record?.Writes.Note(destination, source[..count]);
        return count;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadUnknown(UserAddress source, Span<byte> destination)
    {
        int count = _isCallerGone || destination.IsEmpty ? 0 : FetchUnknown(source, destination);
        record?.Reads.Note(source, destination[..count]);
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FetchUnknown(UserAddress source, Span<byte> destination)
    {
        if (_length == 0) _start = source.Value;

        ulong offset = source.Value - _start;
        bool continues = offset <= (ulong)_length && destination.Length <= _bytes.Length - (int)offset;
        if (!continues) return Fetch(source, destination);

        int known = _length - (int)offset;
        _length += Fetch(new UserAddress(_start + (ulong)_length), _bytes.AsSpan(_length, Reach(destination.Length - known)));

        int count = Math.Min(destination.Length, _length - (int)offset);
        _bytes.AsSpan((int)offset, count).CopyTo(destination);
        return count;
    }

    /// <summary>How much to fetch where so much is needed: ahead to the end of the last page that is touched anyway, within reason and room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Reach(int needed)
    {
        ulong last = _start + (ulong)_length + (ulong)needed - 1;
        ulong restOfPage = SmallestPage - 1 - (last & (SmallestPage - 1));
        int wanted = Math.Max(needed, Math.Max(FirstReach, _length));
        return (int)Math.Min(Math.Min((ulong)wanted, (ulong)needed + restOfPage), (ulong)(_bytes.Length - _length));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Fetch(UserAddress source, Span<byte> destination)
    {
        int count = _process.Read(source, destination);
        NoteRefusal();
        _hasFetched = true;
        _isCallerCertain = false;
        return count;
    }

    /// <summary>Whether the call still waits, asked once after each fetch: what was read before was then the caller's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsCallerThere()
    {
        if (_isCallerCertain) return true;
        if (_isCallerGone) return false;

        _isCallerCertain = listener.IsWaiting(Call);
        _isCallerGone = !_isCallerCertain;
        return _isCallerCertain;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void NoteRefusal()
    {
        // ESRCH is a caller that died; its answer goes to nobody.
        if (_process.Failure is not (Errno.Success or Errno.EFAULT or Errno.ESRCH)) Refusal = _process.Failure;
    }

    /// <summary>The caller's own writes are not seen, but ours are: a handler that reads back what it wrote gets that.</summary>
    private void Remember(UserAddress destination, ReadOnlySpan<byte> written)
    {
        ulong end = _start + (ulong)_length;
        ulong from = Math.Max(destination.Value, _start);
        ulong to = Math.Min(destination.Value + (ulong)written.Length, end);
        if (from < to) written[(int)(from - destination.Value)..(int)(to - destination.Value)].CopyTo(_bytes.AsSpan((int)(from - _start)));
    }
}
