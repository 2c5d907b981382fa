using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using UapiGen.Benchmarks.Rounds;

namespace UapiGen.Benchmarks.Copy;

/// <summary>The cases of one struct.</summary>
/// <typeparam name="T">The struct.</typeparam>
/// <typeparam name="TFields">Its fields one by one.</typeparam>
/// <param name="c">The yardsticks.</param>
/// <param name="request">Sets what the generated checks look at, given usize.</param>
internal sealed unsafe class CopyCases<T, TFields>(CCopies c, CopyCases<T, TFields>.Request request)
    where T : unmanaged
    where TFields : struct, ICopyIn<T>, ICopyOut<T>
{
    // What the other side leaves behind where nothing was copied: not zero, so that a missing zero shows.
    private const byte Stale = 0xA5;

    /// <summary>Sets what the generated checks look at.</summary>
    public delegate void Request(ref T value, int usize);

    /// <summary>The user's struct comes in.</summary>
    /// <param name="usize">The user's size.</param>
    /// <param name="aim">The largest ratio that is good enough, if any.</param>
    /// <param name="packed">MemoryPack's way, where it has one.</param>
    /// <param name="limit">The function in C that does the least that can be done; else nothing but the move of ksize bytes.</param>
    public CopyCase In<TGenerated, TCase>(int usize, double? aim, CopyContender? packed = null, string? limit = null) where TGenerated : struct, IUserCopies<T>
    {
        Ground ground = NewGround(usize);
        MemoryMarshal.AsBytes(new Span<T>(ground.Kernel, 1)).Fill(Stale);
        byte* user = ground.User;
        T* kernel = (T*)ground.Kernel;
        BufferMemory memory = ground.Memory;
        UserAddress address = ground.UserAddress;
        return new CopyCase($"in ({sizeof(T)},{usize})",
        [
            c.Contender("C, kernel's algorithm", $"from_{sizeof(T)}", ground.Kernel, user, usize),
            limit is null ? MoveOnly(ground.Kernel, user, usize) : c.Contender($"C, {limit}: limit", limit, ground.Kernel, user, usize),
            new("C#, empty call: floor", calls => Loops.In<EmptyCalls<T>, T>(new(user, usize), ref *kernel, calls), CopiesBytes: false),
            new("StructCopy.CopyFrom", calls => Loops.In<SpanCopies<T, TCase>, T>(new(user, usize), ref *kernel, calls), ZeroBytes(aim)),
            new("generated CopyFromUser", calls => Loops.InFromUser<TGenerated, T>(ref memory, address, (ulong)usize, ref *kernel, calls)),
            new("BinaryPrimitives", calls => Loops.In<TFields, T>(new(user, usize), ref *kernel, calls)),
            new("Marshal.PtrToStructure", calls => Loops.In<Peers.MarshalCopies<T>, T>(new(user, usize), ref *kernel, calls)),
            .. Maybe(packed),
        ], ground);
    }

    /// <summary>The kernel's struct goes out.</summary>
    /// <inheritdoc cref="In"/>
    public CopyCase Out<TGenerated, TCase>(int usize, double? aim, CopyContender? packed = null) where TGenerated : struct, IUserCopies<T>
    {
        Ground ground = NewGround(sizeof(T));
        Unsafe.CopyBlock(ground.Kernel, ground.User, (uint)sizeof(T));
        ground.UserBytes[..usize].Fill(Stale);
        byte* user = ground.User;
        T* kernel = (T*)ground.Kernel;
        BufferMemory memory = ground.Memory;
        UserAddress address = ground.UserAddress;
        return new CopyCase($"out ({sizeof(T)},{usize})",
        [
            c.Contender("C, kernel's algorithm", $"to_{sizeof(T)}", user, ground.Kernel, usize),
            MoveOnly(user, ground.Kernel, usize),
            new("C#, empty call: floor", calls => Loops.Out<EmptyCalls<T>, T>(ref *kernel, new(user, usize), calls), CopiesBytes: false),
            new("StructCopy.CopyTo", calls => Loops.Out<SpanCopies<T, TCase>, T>(ref *kernel, new(user, usize), calls), ZeroBytes(aim)),
            new("generated CopyToUser", calls => Loops.OutToUser<TGenerated, T>(ref memory, address, (ulong)usize, ref *kernel, calls)),
            new("BinaryPrimitives", calls => Loops.Out<TFields, T>(ref *kernel, new(user, usize), calls)),
            new("Marshal.StructureToPtr", calls => Loops.Out<Peers.MarshalCopies<T>, T>(ref *kernel, new(user, usize), calls)),
            .. Maybe(packed),
        ], ground);
    }

    private CopyContender MoveOnly(byte* to, byte* from, int usize) =>
        c.Contender("C, memcpy(ksize): limit", $"move_{sizeof(T)}", to, from, usize) with { CopiesBytes = usize == sizeof(T) };

    private static Aim? ZeroBytes(double? ratio) => ratio is { } value ? new Aim(value, Bytes: 0) : null;

    private static IEnumerable<CopyContender> Maybe(CopyContender? contender) => contender is null ? [] : [contender];

    /// <summary>A user's struct whose bytes all differ, with a tail of zeroes if it is larger than ours.</summary>
    private Ground NewGround(int usize)
    {
        var ground = new Ground();
        Span<byte> bytes = stackalloc byte[sizeof(T)];
        for (int i = 0; i < bytes.Length; i++) bytes[i] = (byte)(i + 1);
        request(ref MemoryMarshal.AsRef<T>(bytes), usize);
        bytes[..Math.Min(usize, sizeof(T))].CopyTo(ground.UserBytes);
        return ground;
    }
}
