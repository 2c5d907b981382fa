using System.Runtime.InteropServices;

namespace UapiGen.Tests.Subjects;

/// <summary>Copies that are wrong in one way each, as a careful person could get them wrong. A suite that passes one of them proves nothing.</summary>
internal static unsafe class PlantedMistakes
{
    /// <summary>Reads the head before it looks at the tail: an unreadable head hides E2BIG.</summary>
    internal sealed class HeadBeforeTail : ICopySubject
    {
        public static Errno From<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, out T value)
            where TMemory : struct, IUserMemory
            where T : unmanaged
        {
            Errno head = memory.CopyStructFromUser(user, Math.Min(usize, (ulong)sizeof(T)), out value);
            return head == Errno.Success ? memory.CopyStructFromUser(user, usize, out value) : head;
        }

        public static Errno To<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, in T value)
            where TMemory : struct, IUserMemory
            where T : unmanaged
        {
            Errno head = memory.CopyHeadToUser(user, usize, in value);
            return head == Errno.Success ? memory.CopyStructToUser(user, usize, in value) : head;
        }
    }

    /// <summary>Reads all of the tail before it judges it: a fault behind a nonzero byte hides E2BIG. And undoes what it wrote before a fault.</summary>
    internal sealed class ScanNotStopped : ICopySubject
    {
        public static Errno From<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, out T value)
            where TMemory : struct, IUserMemory
            where T : unmanaged
        {
            value = default;
            byte[] all = new byte[Math.Max(usize, (ulong)sizeof(T))];
            Span<byte> tail = usize > (ulong)sizeof(T) ? all.AsSpan(sizeof(T), (int)usize - sizeof(T)) : [];
            return memory.TryCopyFromUser(user + (ulong)sizeof(T), tail) ? memory.CopyStructFromUser(user, usize, out value) : Errno.EFAULT;
        }

        public static Errno To<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, in T value)
            where TMemory : struct, IUserMemory
            where T : unmanaged
        {
            byte[] before = new byte[usize];
            int count = memory.Read(user, before);
            Errno error = memory.CopyStructToUser(user, usize, in value);
            if (error != Errno.Success) memory.Write(user, before.AsSpan(0, count));
            return error;
        }
    }

    /// <summary>Ignores a tail that is not zero, and leaves the user's tail as it was.</summary>
    internal sealed class TailIgnored : ICopySubject
    {
        public static Errno From<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, out T value)
            where TMemory : struct, IUserMemory
            where T : unmanaged => memory.CopyStructFromUser(user, Math.Min(usize, (ulong)sizeof(T)), out value);

        public static Errno To<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, in T value)
            where TMemory : struct, IUserMemory
            where T : unmanaged => memory.CopyHeadToUser(user, usize, in value);
    }

    /// <summary>Looks at the tail in whole words only, so that its last bytes go unseen; and clears one byte too many.</summary>
    internal sealed class TailInWords : ICopySubject
    {
        public static Errno From<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, out T value)
            where TMemory : struct, IUserMemory
            where T : unmanaged
        {
            ulong seen = usize > (ulong)sizeof(T) ? (ulong)sizeof(T) + ((usize - (ulong)sizeof(T)) & ~7UL) : usize;
            return memory.CopyStructFromUser(user, seen, out value);
        }

        public static Errno To<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, in T value)
            where TMemory : struct, IUserMemory
            where T : unmanaged => memory.CopyStructToUser(user, usize > (ulong)sizeof(T) ? usize + 1 : usize, in value);
    }

    /// <summary>Reads sizeof(T) of a short struct, so that the user's next bytes get in; and writes sizeof(T) over them.</summary>
    internal sealed class ShortNotCut : ICopySubject
    {
        public static Errno From<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, out T value)
            where TMemory : struct, IUserMemory
            where T : unmanaged => memory.CopyStructFromUser(user, Math.Max(usize, (ulong)sizeof(T)), out value);

        public static Errno To<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, in T value)
            where TMemory : struct, IUserMemory
            where T : unmanaged => memory.CopyStructToUser(user, Math.Max(usize, (ulong)sizeof(T)), in value);
    }

    /// <summary>Leaves the bytes that a short struct does not have as they were before; and writes the last of a short reply as zero.</summary>
    internal sealed class StaleBytes : ICopySubject
    {
        public static Errno From<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, out T value)
            where TMemory : struct, IUserMemory
            where T : unmanaged
        {
            Errno error = memory.CopyStructFromUser(user, usize, out value);
            if (usize < (ulong)sizeof(T)) MemoryMarshal.AsBytes(new Span<T>(ref value))[(int)usize..].Fill(0x5A);
            return error;
        }

        public static Errno To<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, in T value)
            where TMemory : struct, IUserMemory
            where T : unmanaged
        {
            T copy = value;
            if (usize < (ulong)sizeof(T) && usize > 0) MemoryMarshal.AsBytes(new Span<T>(ref copy))[(int)usize - 1] = 0;
            return memory.CopyStructToUser(user, usize, in copy);
        }
    }

    /// <summary>Copies the head before it clears the tail. Only a fault can tell the difference.</summary>
    internal sealed class TailClearedLast : ICopySubject
    {
        public static Errno From<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, out T value)
            where TMemory : struct, IUserMemory
            where T : unmanaged => HeadBeforeTail.From(ref memory, user, usize, out value);

        public static Errno To<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, in T value)
            where TMemory : struct, IUserMemory
            where T : unmanaged
        {
            Errno head = memory.CopyHeadToUser(user, usize, in value);
            if (head != Errno.Success || usize <= (ulong)sizeof(T)) return head;
            return memory.TryClearUser(user + (ulong)sizeof(T), usize - (ulong)sizeof(T)) ? Errno.Success : Errno.EFAULT;
        }
    }

    /// <summary>Goes by the bytes that are there, and does not ask first whether user space may have the whole range.</summary>
    internal sealed class NoAccessCheck : ICopySubject
    {
        public static Errno From<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, out T value)
            where TMemory : struct, IUserMemory
            where T : unmanaged
        {
            Unlimited<TMemory> unlimited = new() { Inner = memory };
            return unlimited.CopyStructFromUser(user, usize, out value);
        }

        public static Errno To<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, in T value)
            where TMemory : struct, IUserMemory
            where T : unmanaged
        {
            Unlimited<TMemory> unlimited = new() { Inner = memory };
            return unlimited.CopyStructToUser(user, usize, in value);
        }

        private struct Unlimited<TMemory> : IUserMemory where TMemory : struct, IUserMemory
        {
            public TMemory Inner;

            public readonly ulong AddressLimit => ulong.MaxValue;

            public int Read(UserAddress source, Span<byte> destination) => Inner.Read(source, destination);

            public int Write(UserAddress destination, ReadOnlySpan<byte> source) => Inner.Write(destination, source);
        }
    }
}
