namespace UapiGen.Tests.Reference;

/// <summary>
/// The kernel's copies, one byte after the other and with nothing clever in them: what the real ones must agree with. Written from lib/usercopy.c and
/// include/linux/uaccess.h of Linux 7.3, and from what Linux 6.18 was seen to answer.
/// </summary>
internal static class ReferenceCopy
{
    /// <summary>copy_from_user: nothing of a range that user space cannot have; the bytes up to the fault, and zeros instead of the rest.</summary>
    public static bool FromUser(ReferenceMemory memory, ulong user, Span<byte> destination)
    {
        bool readable = InUserSpace(memory, user, (ulong)destination.Length);
        for (int i = 0; i < destination.Length; i++)
        {
            readable = readable && memory.CanRead(user + (ulong)i);
            destination[i] = readable ? memory[user + (ulong)i] : (byte)0;
        }

        return readable || destination.Length == 0;
    }

    /// <summary>copy_to_user: nothing of a range that user space cannot have; else the bytes up to the fault.</summary>
    public static bool ToUser(ReferenceMemory memory, ulong user, ReadOnlySpan<byte> source)
    {
        if (source.Length == 0) return true;
        if (!InUserSpace(memory, user, (ulong)source.Length)) return false;

        for (int i = 0; i < source.Length; i++)
        {
            if (!memory.CanWrite(user + (ulong)i)) return false;
            memory[user + (ulong)i] = source[i];
        }

        return true;
    }

    /// <summary>clear_user.</summary>
    public static bool ClearUser(ReferenceMemory memory, ulong user, ulong size)
    {
        if (size == 0) return true;
        if (!InUserSpace(memory, user, size)) return false;

        for (ulong i = 0; i < size; i++)
        {
            if (!memory.CanWrite(user + i)) return false;
            memory[user + i] = 0;
        }

        return true;
    }

    /// <summary>check_zeroed_user: 1, 0 or EFAULT; whichever byte decides first.</summary>
    public static ZeroCheck CheckZeroed(ReferenceMemory memory, ulong user, ulong size)
    {
        if (size == 0) return ZeroCheck.Zero;
        if (!InUserSpace(memory, user, size)) return ZeroCheck.Fault;

        for (ulong i = 0; i < size; i++)
        {
            if (!memory.CanRead(user + i)) return ZeroCheck.Fault;
            if (memory[user + i] != 0) return ZeroCheck.Nonzero;
        }

        return ZeroCheck.Zero;
    }

    /// <summary>copy_struct_from_user: the tail first, the head last. The destination is as long as the kernel's struct.</summary>
    public static Errno StructFromUser(ReferenceMemory memory, ulong user, ulong usize, Span<byte> destination)
    {
        ulong ksize = (ulong)destination.Length;
        destination.Clear();

        if (usize > ksize)
        {
            ZeroCheck tail = CheckZeroed(memory, user + ksize, usize - ksize);
            if (tail == ZeroCheck.Fault) return Errno.EFAULT;
            if (tail == ZeroCheck.Nonzero) return Errno.E2BIG;
        }

        return FromUser(memory, user, destination[..(int)Math.Min(ksize, usize)]) ? Errno.Success : Errno.EFAULT;
    }

    /// <summary>copy_struct_to_user: the user's tail is cleared first, the head is copied last.</summary>
    public static Errno StructToUser(ReferenceMemory memory, ulong user, ulong usize, ReadOnlySpan<byte> source)
    {
        ulong ksize = (ulong)source.Length;
        if (usize > ksize && !ClearUser(memory, user + ksize, usize - ksize)) return Errno.EFAULT;
        return ToUser(memory, user, source[..(int)Math.Min(ksize, usize)]) ? Errno.Success : Errno.EFAULT;
    }

    /// <summary>put_user: one store, so every byte or none.</summary>
    public static bool Put(ReferenceMemory memory, ulong user, ReadOnlySpan<byte> value)
    {
        if (!InUserSpace(memory, user, (ulong)value.Length)) return false;
        for (int i = 0; i < value.Length; i++)
        {
            if (!memory.CanWrite(user + (ulong)i)) return false;
        }

        return ToUser(memory, user, value);
    }

    /// <summary>access_ok, in numbers that cannot wrap.</summary>
    private static bool InUserSpace(ReferenceMemory memory, ulong user, ulong size) => (UInt128)user + size <= memory.Limit;
}
