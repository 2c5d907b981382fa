using System.Runtime.CompilerServices;

namespace UapiGen;

public static unsafe partial class UserCopy
{
    /// <summary>get_user of a u64.</summary>
    /// <param name="memory">The user's memory.</param>
    /// <param name="user">Where it lies, aligned or not.</param>
    /// <param name="value">The value, in the byte order of this machine; 0 after a fault.</param>
    /// <returns>False for EFAULT: one of its bytes cannot be read.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryGet<TMemory>(this ref TMemory memory, UserAddress user, out ulong value) where TMemory : struct, IUserMemory =>
        Get(ref memory, user, out value);

    /// <summary>get_user of a u32.</summary>
    /// <inheritdoc cref="TryGet{TMemory}(ref TMemory, UserAddress, out ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryGet<TMemory>(this ref TMemory memory, UserAddress user, out uint value) where TMemory : struct, IUserMemory =>
        Get(ref memory, user, out value);

    /// <summary>get_user of a u16.</summary>
    /// <inheritdoc cref="TryGet{TMemory}(ref TMemory, UserAddress, out ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryGet<TMemory>(this ref TMemory memory, UserAddress user, out ushort value) where TMemory : struct, IUserMemory =>
        Get(ref memory, user, out value);

    /// <summary>get_user of a u8.</summary>
    /// <inheritdoc cref="TryGet{TMemory}(ref TMemory, UserAddress, out ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryGet<TMemory>(this ref TMemory memory, UserAddress user, out byte value) where TMemory : struct, IUserMemory =>
        Get(ref memory, user, out value);

    /// <summary>put_user of a u64: one store, so it is written whole or not at all.</summary>
    /// <param name="memory">The user's memory.</param>
    /// <param name="user">Where it goes, aligned or not.</param>
    /// <param name="value">The value; it is written in the byte order of this machine.</param>
    /// <returns>False for EFAULT: one of its bytes cannot be written. Then none is.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryPut<TMemory>(this ref TMemory memory, UserAddress user, ulong value) where TMemory : struct, IUserMemory =>
        Put(ref memory, user, value);

    /// <summary>put_user of a u32: one store, so it is written whole or not at all.</summary>
    /// <inheritdoc cref="TryPut{TMemory}(ref TMemory, UserAddress, ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryPut<TMemory>(this ref TMemory memory, UserAddress user, uint value) where TMemory : struct, IUserMemory =>
        Put(ref memory, user, value);

    /// <summary>put_user of a u16: one store, so it is written whole or not at all.</summary>
    /// <inheritdoc cref="TryPut{TMemory}(ref TMemory, UserAddress, ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryPut<TMemory>(this ref TMemory memory, UserAddress user, ushort value) where TMemory : struct, IUserMemory =>
        Put(ref memory, user, value);

    /// <summary>put_user of a u8.</summary>
    /// <inheritdoc cref="TryPut{TMemory}(ref TMemory, UserAddress, ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryPut<TMemory>(this ref TMemory memory, UserAddress user, byte value) where TMemory : struct, IUserMemory =>
        Put(ref memory, user, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Get<TMemory, T>(ref TMemory memory, UserAddress user, out T value)
        where TMemory : struct, IUserMemory
        where T : unmanaged
    {
        // Every byte of it is written below, read or zeroed; get_user too gives 0 only as a whole.
        Unsafe.SkipInit(out value);
        if (memory.TryCopyFromUser(user, StructBytes.Of(ref value))) return true;

        value = default;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Put<TMemory, T>(ref TMemory memory, UserAddress user, T value)
        where TMemory : struct, IUserMemory
        where T : unmanaged
    {
        // Within one page all bytes can be written, or none.
        return CrossesPages(user, sizeof(T))
            ? PutAcrossPages(ref memory, user, StructBytes.OfReadOnly(in value))
            : memory.TryCopyToUser(user, StructBytes.OfReadOnly(in value));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool CrossesPages(UserAddress user, int size) =>
        (user.Value & (UserMemory.PageSize - 1)) > UserMemory.PageSize - (ulong)size;

    /// <summary>
    /// A store over two pages of which the second cannot be written leaves the first as it was. A copy would not: what it wrote is put back.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool PutAcrossPages<TMemory>(ref TMemory memory, UserAddress user, ReadOnlySpan<byte> value)
        where TMemory : struct, IUserMemory
    {
        // What cannot be read cannot be written either, so nothing is lost by giving up here.
        Span<byte> before = stackalloc byte[sizeof(ulong)];
        before = before[..value.Length];
        if (!memory.TryCopyFromUser(user, before)) return false;

        int count = memory.Write(user, value);
        if (count == value.Length) return true;

        memory.Write(user, before[..count]);
        return false;
    }
}
