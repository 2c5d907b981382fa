namespace UapiGen.Linux.Bpf.Kernel;

/// <summary>The kernel's side of BPF_OBJ_GET_INFO_BY_FD for a map (bpf_map_get_info_by_fd in kernel/bpf/syscall.c, Linux 7.3).</summary>
public static class BpfMapInfoQuery
{
    private const int NewestVersion = 1;

    /// <summary>What SHA-256 gives, the only hash there is, in bytes.</summary>
    private const uint HashSize = 32;

    /// <summary>Where <see cref="BpfInfoQuery.InfoLen"/> lies in the union.</summary>
    private const ulong LengthOffset = 4;

    /// <summary>Reads and checks what is asked.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="version">The version of the struct that the kernel has: 0 in Linux 6.12, 1 since 6.18.</param>
    /// <param name="query">The query: <see cref="BpfCall.Read"/> has read it.</param>
    /// <param name="value">The struct as the caller has it; nearly all of it is the handler's to fill.</param>
    /// <returns>
    /// The first that applies: what <see cref="BpfMapInfo.CopyFromUserAs"/> says, a byte behind the last field that is not zero is E2BIG; EINVAL, a hash of another size than 32
    /// bytes is asked for, or a size without an address; else success. A kind of map without a hash, and one that still changes, are the handler's to refuse.
    /// </returns>
    public static Errno Read<TMemory>(ref TMemory memory, int version, in BpfInfoQuery query, out BpfMapInfo value)
        where TMemory : struct, IUserMemory
    {
        UserAddress info = new(query.Info);
        Errno error = version == NewestVersion
            ? BpfMapInfo.CopyFromUser(ref memory, info, query.InfoLen, out value)
            : BpfMapInfo.CopyFromUserAs(ref memory, version, info, query.InfoLen, out value);
        if (error != Errno.Success) return error;
        return value.HashSize == (value.Hash == 0 ? 0 : HashSize) ? Errno.Success : Errno.EINVAL;
    }

    /// <summary>Hands out the facts: as many bytes as the caller has room for, then how many those were.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="version">The version of the struct that the kernel has.</param>
    /// <param name="attr">Where the union lies.</param>
    /// <param name="query">The query in it.</param>
    /// <param name="facts">What <see cref="Read"/> gave, filled.</param>
    /// <returns>EFAULT, or success.</returns>
    public static Errno Write<TMemory>(ref TMemory memory, int version, UserAddress attr, in BpfInfoQuery query, BpfMapInfo facts)
        where TMemory : struct, IUserMemory
    {
        UserAddress info = new(query.Info);
        Errno error = version == NewestVersion
            ? BpfMapInfo.CopyToUser(ref memory, info, query.InfoLen, ref facts)
            : BpfMapInfo.CopyToUserAs(ref memory, version, info, query.InfoLen, ref facts);
        if (error != Errno.Success) return error;

        uint written = uint.Min(query.InfoLen, (uint)BpfMapInfo.SizeOfVersion(version));
        return memory.TryPut(attr + LengthOffset, written) ? Errno.Success : Errno.EFAULT;
    }
}
