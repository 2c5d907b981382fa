using System.Buffers.Binary;
using UapiGen.Linux.Kvm;

namespace UapiGen.Linux.Tests.Kvm;

/// <summary>What the kernel does with one compat-caps call, told a second time, byte by byte and step by step, without any of the library's copies.</summary>
/// <param name="IsV5">The fifth posting's contract; else that of Linux 7.3.</param>
/// <param name="Ksize">24, or 32 for a kernel whose struct has grown.</param>
/// <param name="PageSize">The running kernel's.</param>
internal sealed record ContractModel(bool IsV5, int Ksize, ulong PageSize)
{
    /// <summary>Runs the call on the caller's bytes, which it changes as the kernel would.</summary>
    /// <param name="bytes">The caller's memory from the struct on.</param>
    /// <param name="readableTo">The first byte that cannot be read.</param>
    /// <param name="writableTo">The first byte that cannot be written.</param>
    /// <param name="backend">Its error and its modes; null where there is no operation.</param>
    public Errno Call(byte[] bytes, int readableTo, int writableTo, (Errno Error, KvmPpcCompat Modes)? backend)
    {
        // 1. The size alone.
        if (readableTo < 8)
            return Errno.EFAULT;
        ulong usize = BinaryPrimitives.ReadUInt64LittleEndian(bytes);

        // 2. and 3. Cap and floor.
        if (!IsV5 && usize > PageSize)
            return Errno.E2BIG;
        if (usize < 24)
            return Errno.EINVAL;

        // 4. Larger than ksize.
        if (usize > (ulong)Ksize)
        {
            for (int i = Ksize; !IsV5 && i < (int)usize; i++)
            {
                if (i >= readableTo)
                    return Errno.EFAULT;
                if (bytes[i] != 0)
                    return Report(bytes, writableTo);
            }
            if (IsV5)
                return Report(bytes, writableTo);
        }

        // 5. to 8. Copy in, flags, backend.
        int head = Math.Min((int)usize, Ksize);
        if (head > readableTo)
            return Errno.EFAULT;
        if (bytes.AsSpan(8, 8).ContainsAnyExcept((byte)0))
            return Errno.EINVAL;
        if (backend is not { } answer)
            return Errno.ENOTTY;
        if (answer.Error != Errno.Success)
            return answer.Error;

        // 9. and 10. Copy out: the tail is cleared first. It was zero, so that cannot be seen but by its fault.
        if ((int)usize > Ksize && (int)usize > writableTo)
            return Errno.EFAULT;
        byte[] reply = bytes[..head];
        BinaryPrimitives.WriteUInt64LittleEndian(reply, IsV5 ? (ulong)Ksize : (ulong)head);
        BinaryPrimitives.WriteUInt64LittleEndian(reply.AsSpan(16), (ulong)(answer.Modes & KvmPpcCompat.All));
        int written = Math.Min(head, writableTo);
        reply.AsSpan(0, written).CopyTo(bytes);
        return written == head ? Errno.Success : Errno.EFAULT;
    }

    private Errno Report(byte[] bytes, int writableTo)
    {
        if (writableTo < 8)
            return Errno.EFAULT;
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, (ulong)Ksize);
        return Errno.E2BIG;
    }
}
