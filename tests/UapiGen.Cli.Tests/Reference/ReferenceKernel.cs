namespace UapiGen.Cli.Tests.Reference;

/// <summary>
/// What a kernel does with one call, written down a second time from the contract's table of steps and from nothing that UapiGen has: the tests hold the
/// served program's results against it.
/// </summary>
/// <remarks>Its steps can be replaced by mistaken ones, to show that the cases would tell.</remarks>
/// <param name="Contract">Which contract.</param>
/// <param name="StructVersion">0: the kernel's struct has 24 bytes; 1: 32.</param>
/// <param name="Backend">Which host.</param>
/// <param name="PageSize">The running kernel's.</param>
internal record ReferenceKernel(CompatContract Contract, int StructVersion, CompatBackend Backend, ulong PageSize)
{
    /// <summary>The size of the kernel's own struct.</summary>
    protected ulong Ksize => StructVersion == 0 ? 24u : 32u;

    /// <summary>KVM_PPC_GET_COMPAT_CAPS.</summary>
    /// <param name="memory">The caller's memory, which is changed as the kernel would.</param>
    /// <param name="address">The call's argument.</param>
    public virtual Errno GetCompatCaps(ReferenceMemory memory, ulong address)
    {
        // 1: the size alone.
        if (memory.ReadWord(address) is not { } usize) return Errno.EFAULT;

        // 2 and 3: cap and floor.
        if (IsAboveCap(usize)) return RefuseAboveCap(memory, address);
        if (IsBelowFloor(usize)) return Errno.EINVAL;

        // 4: a larger struct.
        if (usize > Ksize)
        {
            Errno larger = Contract.LooksAtTail ? LookAtTail(memory, address, usize) : Errno.E2BIG;
            if (larger == Errno.E2BIG) return Report(memory, address);
            if (larger != Errno.Success) return larger;
        }

        // 5: the copy in; what an older caller did not pass is zero.
        byte[] value = new byte[Ksize];
        int common = (int)Math.Min(usize, Ksize);
        if (!CopyIn(memory, address, value.AsSpan(0, common))) return Errno.EFAULT;

        // 6 to 8: flags, no operation, the operation.
        Errno error = Operate(BitConverter.ToUInt64(value, 8));
        if (error != Errno.Success) return error;

        // 9 and 10: the reply.
        BitConverter.TryWriteBytes(value.AsSpan(0), ReplySize(usize));
        BitConverter.TryWriteBytes(value.AsSpan(16), Backend.Modes);
        return CopyOut(memory, address, usize, value.AsSpan(0, common));
    }

    protected virtual bool IsAboveCap(ulong usize) => Contract.HasCap && usize > PageSize;

    protected virtual Errno RefuseAboveCap(ReferenceMemory memory, ulong address) => Errno.E2BIG;

    protected virtual bool IsBelowFloor(ulong usize) => usize < 24;

    /// <summary>A byte that is not zero says E2BIG, whatever comes after it; one that cannot be read before it says EFAULT.</summary>
    protected virtual Errno LookAtTail(ReferenceMemory memory, ulong address, ulong usize)
    {
        if (!memory.IsInUserSpace(address + Ksize, usize - Ksize)) return Errno.EFAULT;
        for (ulong i = Ksize; i < usize; i++)
        {
            switch (memory.Read(address + i))
            {
                case null: return Errno.EFAULT;
                case not 0: return Errno.E2BIG;
            }
        }
        return Errno.Success;
    }

    /// <summary>Says how large the kernel's struct is.</summary>
    protected virtual Errno Report(ReferenceMemory memory, ulong address) => memory.WriteWord(address, Ksize) ? Errno.E2BIG : Errno.EFAULT;

    protected virtual bool CopyIn(ReferenceMemory memory, ulong address, Span<byte> head)
    {
        for (int i = 0; i < head.Length; i++)
        {
            if (memory.Read(address + (ulong)i) is not { } one) return false;
            head[i] = one;
        }
        return true;
    }

    protected virtual Errno Operate(ulong flags) => flags != 0 ? Errno.EINVAL : Backend.Error;

    protected virtual ulong ReplySize(ulong usize) => Contract.SaysFilled ? Math.Min(usize, Ksize) : Ksize;

    /// <summary>The tail comes first, and its fault leaves the head as it was; the head's leaves what was written before it.</summary>
    protected virtual Errno CopyOut(ReferenceMemory memory, ulong address, ulong usize, ReadOnlySpan<byte> head)
    {
        if (usize > Ksize && !memory.Write(address + Ksize, new byte[usize - Ksize])) return Errno.EFAULT;
        return memory.Write(address, head) ? Errno.Success : Errno.EFAULT;
    }
}
