namespace UapiGen.Cli.Tests.Reference;

/// <summary>
/// What a kernel does with one call, written down a second time from the contract's table of steps and from nothing that UapiGen has: the tests hold the
/// served program's results against it.
/// </summary>
/// <param name="Contract">Which contract.</param>
/// <param name="StructVersion">0: the kernel's struct has 24 bytes; 1: 32.</param>
/// <param name="Backend">Which host.</param>
/// <param name="PageSize">The running kernel's.</param>
internal sealed record ReferenceKernel(CompatContract Contract, int StructVersion, CompatBackend Backend, ulong PageSize)
{
    private const ulong Floor = 24;

    private ulong Ksize => StructVersion == 0 ? 24u : 32u;

    /// <summary>KVM_PPC_GET_COMPAT_CAPS.</summary>
    /// <param name="memory">The caller's memory, which is changed as the kernel would.</param>
    /// <param name="address">The call's argument.</param>
    public Errno GetCompatCaps(ReferenceMemory memory, ulong address)
    {
        // 1: the size alone.
        if (memory.ReadWord(address) is not { } usize) return Errno.EFAULT;

        // 2 and 3: cap and floor.
        if (Contract.HasCap && usize > PageSize) return Errno.E2BIG;
        if (usize < Floor) return Errno.EINVAL;

        // 4: a larger struct.
        if (usize > Ksize)
        {
            Errno larger = Contract.LooksAtTail ? LookAtTail(memory, address, usize) : Errno.E2BIG;
            if (larger == Errno.E2BIG) return memory.WriteWord(address, Ksize) ? Errno.E2BIG : Errno.EFAULT;
            if (larger != Errno.Success) return larger;
        }

        // 5: the copy in; what an older caller did not pass is zero.
        byte[] value = new byte[Ksize];
        int common = (int)Math.Min(usize, Ksize);
        for (int i = 0; i < common; i++)
        {
            if (memory.Read(address + (ulong)i) is not { } one) return Errno.EFAULT;
            value[i] = one;
        }

        // 6 to 8: flags, no operation, the operation.
        if (value.AsSpan(8, 8).ContainsAnyExcept((byte)0)) return Errno.EINVAL;
        if (Backend.Error != Errno.Success) return Backend.Error;

        // 9 and 10: the reply. The tail comes first, and its fault leaves the head as it was.
        BitConverter.TryWriteBytes(value.AsSpan(0), Contract.SaysFilled ? (ulong)common : Ksize);
        BitConverter.TryWriteBytes(value.AsSpan(16), Backend.Modes);
        if (usize > Ksize && !memory.Write(address + Ksize, new byte[usize - Ksize])) return Errno.EFAULT;
        return memory.Write(address, value.AsSpan(0, common)) ? Errno.Success : Errno.EFAULT;
    }

    private Errno LookAtTail(ReferenceMemory memory, ulong address, ulong usize)
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
}
