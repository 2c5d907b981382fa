using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UapiGen.Linux.Bpf;

public sealed unsafe partial class BpfMap
{
    /// <summary>Looks a key up.</summary>
    /// <typeparam name="TKey">A key, of <see cref="KeySize"/> bytes.</typeparam>
    /// <typeparam name="TValue">A value, of <see cref="ValueSize"/> bytes.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether the map has the key.</returns>
    /// <exception cref="UapiException">EPERM: the map cannot be read. EOPNOTSUPP: a kind of map that user space does not look into.</exception>
    /// <exception cref="ArgumentException">A type is of another size than the map's.</exception>
    public bool TryGet<TKey, TValue>(TKey key, out TValue value)
        where TKey : unmanaged
        where TValue : unmanaged
    {
        Unsafe.SkipInit(out value);
        bool found = TryGet(Bytes(ref key), Bytes(ref value));
        if (!found) value = default;
        return found;
    }

    /// <summary>Looks a key up, in bytes.</summary>
    /// <param name="key">The key, of <see cref="KeySize"/> bytes.</param>
    /// <param name="value">Where its value goes, of <see cref="ValueSize"/> bytes.</param>
    /// <returns>Whether the map has the key.</returns>
    /// <exception cref="UapiException">The errors of <see cref="TryGet{TKey, TValue}(TKey, out TValue)"/>.</exception>
    /// <exception cref="ArgumentException">A span is of another size than the map's.</exception>
    public bool TryGet(ReadOnlySpan<byte> key, Span<byte> value)
    {
        CheckSize(value.Length, ValueSize, nameof(value));
        fixed (byte* second = value)
            return Found(BpfCommand.MapLookupElement, "BPF_MAP_LOOKUP_ELEM", key, second, BpfElementFlags.Any);
    }

    /// <summary>Writes an entry, whether it is there already or not.</summary>
    /// <typeparam name="TKey">A key, of <see cref="KeySize"/> bytes.</typeparam>
    /// <typeparam name="TValue">A value, of <see cref="ValueSize"/> bytes.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="UapiException">E2BIG: the map is full, or an array's index too large. EPERM: the map cannot be written. ENOMEM: no room.</exception>
    /// <exception cref="ArgumentException">A type is of another size than the map's.</exception>
    public void Set<TKey, TValue>(TKey key, TValue value)
        where TKey : unmanaged
        where TValue : unmanaged => Set(key, value, BpfElementFlags.Any);

    /// <summary>Writes an entry.</summary>
    /// <typeparam name="TKey">A key, of <see cref="KeySize"/> bytes.</typeparam>
    /// <typeparam name="TValue">A value, of <see cref="ValueSize"/> bytes.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    /// <param name="flags">Whether it may, or must, be there already.</param>
    /// <exception cref="UapiException">
    /// EEXIST, ENOENT: it is there, or not, against <paramref name="flags"/>. E2BIG: the map is full, or an array's index too large. EPERM: the map cannot be written. EINVAL: a
    /// flag that this kind of map does not take. ENOMEM: no room.
    /// </exception>
    /// <exception cref="ArgumentException">A type is of another size than the map's.</exception>
    public void Set<TKey, TValue>(TKey key, TValue value, BpfElementFlags flags)
        where TKey : unmanaged
        where TValue : unmanaged => Set(Bytes(ref key), Bytes(ref value), flags);

    /// <summary>Writes an entry, in bytes.</summary>
    /// <param name="key">The key, of <see cref="KeySize"/> bytes.</param>
    /// <param name="value">Its value, of <see cref="ValueSize"/> bytes.</param>
    /// <param name="flags">Whether it may, or must, be there already.</param>
    /// <exception cref="UapiException">The errors of <see cref="Set{TKey, TValue}(TKey, TValue, BpfElementFlags)"/>.</exception>
    /// <exception cref="ArgumentException">A span is of another size than the map's.</exception>
    public void Set(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value, BpfElementFlags flags)
    {
        CheckSize(value.Length, ValueSize, nameof(value));
        Errno error;
        fixed (byte* second = value)
            error = CallElement(BpfCommand.MapUpdateElement, key, second, flags);
        if (error != Errno.Success) throw UapiException.ForCall("BPF_MAP_UPDATE_ELEM", error, CauseOfElement(error, flags));
    }

    /// <summary>Deletes an entry.</summary>
    /// <typeparam name="TKey">A key, of <see cref="KeySize"/> bytes.</typeparam>
    /// <param name="key">The key.</param>
    /// <returns>Whether the map had the key.</returns>
    /// <exception cref="UapiException">EPERM: the map cannot be written. EINVAL: a kind of map whose entries stay, such as an array.</exception>
    /// <exception cref="ArgumentException">The type is of another size than the map's keys.</exception>
    public bool Remove<TKey>(TKey key)
        where TKey : unmanaged => Found(BpfCommand.MapDeleteElement, "BPF_MAP_DELETE_ELEM", Bytes(ref key), null, BpfElementFlags.Any);

    /// <summary>The keys, asked for one by one while they are enumerated. A key that is deleted meanwhile may make the enumeration begin anew.</summary>
    /// <typeparam name="TKey">A key, of <see cref="KeySize"/> bytes.</typeparam>
    /// <exception cref="UapiException">EPERM: the map cannot be read. EOPNOTSUPP: a kind of map without keys.</exception>
    /// <exception cref="ArgumentException">The type is of another size than the map's keys.</exception>
    public IEnumerable<TKey> Keys<TKey>()
        where TKey : unmanaged
    {
        CheckSize(Unsafe.SizeOf<TKey>(), KeySize, nameof(TKey));
        TKey? last = null;
        while (TryGetNext(last, out TKey next))
        {
            yield return next;
            last = next;
        }
    }

    private bool TryGetNext<TKey>(TKey? last, out TKey next)
        where TKey : unmanaged
    {
        TKey key = last.GetValueOrDefault(), second;
        bool found = Found(BpfCommand.MapGetNextKey, "BPF_MAP_GET_NEXT_KEY", last is null ? default : Bytes(ref key), &second, BpfElementFlags.Any);
        next = found ? second : default;
        return found;
    }

    private bool Found(BpfCommand command, string name, ReadOnlySpan<byte> key, void* second, BpfElementFlags flags)
    {
        Errno error = CallElement(command, key, second, flags);
        return error switch
        {
            Errno.Success => true,
            Errno.ENOENT => false,
            _ => throw UapiException.ForCall(name, error, CauseOfElement(error, flags)),
        };
    }

    private Errno CallElement(BpfCommand command, ReadOnlySpan<byte> key, void* second, BpfElementFlags flags)
    {
        // Only the search for the first key goes without one.
        if (command != BpfCommand.MapGetNextKey || !key.IsEmpty) CheckSize(key.Length, KeySize, nameof(key));
        using HeldDescriptor descriptor = new(this, -1);
        fixed (byte* first = key)
        {
            BpfAttr attr = new()
            {
                Element = new BpfElement
                {
                    MapFd = (uint)descriptor.Number,
                    Key = (ulong)first,
                    Second = new BpfElementValue { Value = (ulong)second },
                    Flags = (ulong)flags,
                },
            };
            return Call(command, &attr).Error;
        }
    }

    private static void CheckSize(int actual, int expected, string parameter)
    {
        if (actual != expected) throw new ArgumentException($"The map's has {expected} bytes, and this {actual}.", parameter);
    }

    private static Span<byte> Bytes<T>(ref T value)
        where T : unmanaged => MemoryMarshal.AsBytes(new Span<T>(ref value));

    private static string? CauseOfElement(Errno error, BpfElementFlags flags) => error switch
    {
        Errno.EEXIST => "the map has the key already",
        Errno.ENOENT => "the map does not have the key",
        Errno.E2BIG => "the map is full, or the index past its end",
        Errno.EINVAL => $"this kind of map does not do that, or does not take {flags}",
        Errno.EPERM => "the map was made, or opened, so that this cannot be done",
        Errno.EBADF => "the descriptor is no map",
        Errno.EOPNOTSUPP => "user space cannot do that with this kind of map",
        _ => null,
    };
}
