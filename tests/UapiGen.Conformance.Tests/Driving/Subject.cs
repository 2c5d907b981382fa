using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using UapiGen.Tests.Reference;

namespace UapiGen.Conformance.Tests.Driving;

/// <summary>An interface twice: as the generator makes it of a declaration, and written out by hand as the kernel does it.</summary>
internal abstract class Subject
{
    /// <summary>The page size of the kernel that runs, asked by other means than the code under test.</summary>
    protected static readonly ulong PageSize = (ulong)Environment.SystemPageSize;

    public string Name => GetType().Name;

    /// <summary>The sizes of the struct's versions, and others where an answer changes.</summary>
    public abstract int[] Sizes { get; }

    /// <summary>The bits of a caller's struct that the checks let pass, byte after byte: its length is ksize.</summary>
    public abstract byte[] Passes { get; }

    /// <summary>How many versions an older kernel can be played in; 1 where there is none.</summary>
    public virtual int Versions => 1;

    /// <summary>Where the size lies in the struct, and how many bytes it takes; null where it is passed beside it, or not at all.</summary>
    public virtual (int Offset, int Width)? SizeField => null;

    /// <summary>Every errno that calls of this interface are known to fail with: each must have been seen, and no other.</summary>
    public abstract Errno[] Errors { get; }

    /// <summary>Makes a call with generated code.</summary>
    public abstract Answer Generated(ref BufferMemory memory, Call call);

    /// <summary>Makes a call by hand.</summary>
    public abstract Answer Written(ReferenceMemory memory, Call call);

    /// <summary>All bits of so many bytes.</summary>
    protected static byte[] AllBits(int size) => [.. Enumerable.Repeat((byte)0xFF, size)];

    /// <summary>Lets the handler leave its reply in the struct.</summary>
    protected static void Fill<T>(ref T value, Call call)
        where T : unmanaged => call.Reply.AsSpan(0, Unsafe.SizeOf<T>()).CopyTo(MemoryMarshal.AsBytes(new Span<T>(ref value)));

    /// <summary>get_user.</summary>
    protected static bool Get<T>(ReferenceMemory memory, ulong user, out T value)
        where T : unmanaged
    {
        value = default;
        return ReferenceCopy.FromUser(memory, user, MemoryMarshal.AsBytes(new Span<T>(ref value)));
    }

    /// <summary>put_user.</summary>
    protected static bool Put<T>(ReferenceMemory memory, ulong user, T value)
        where T : unmanaged => ReferenceCopy.Put(memory, user, MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value)));

    /// <summary>An integer in a struct.</summary>
    protected static T Field<T>(ReadOnlySpan<byte> bytes, int offset)
        where T : unmanaged => MemoryMarshal.Read<T>(bytes[offset..]);

    /// <summary>Writes an integer into a struct.</summary>
    protected static void SetField<T>(Span<byte> bytes, int offset, T value)
        where T : unmanaged => MemoryMarshal.Write(bytes[offset..], in value);

    /// <summary>Whether a byte in a range of a struct is not zero.</summary>
    protected static bool HasByte(ReadOnlySpan<byte> bytes, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (bytes[i] != 0) return true;
        }
        return false;
    }
}
