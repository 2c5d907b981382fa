namespace UapiGen.Linux.Bpf.Kernel;

/// <summary>What BPF_MAP_CREATE checks of an array, besides what is common to all maps (map_create_alloc in kernel/bpf/syscall.c, array_map_alloc_check in kernel/bpf/arraymap.c; Linux 7.3).</summary>
public static class BpfArrayMap
{
    private const BpfMapFlags KnownFlags = BpfMapFlags.NumaNode | BpfMapFlags.Mappable | BpfMapFlags.PreserveElements | BpfMapFlags.InnerMap
        | BpfMapFlags.ReadOnly | BpfMapFlags.WriteOnly | BpfMapFlags.ReadOnlyForPrograms | BpfMapFlags.WriteOnlyForPrograms;

    private const BpfMapFlags NoUser = BpfMapFlags.ReadOnly | BpfMapFlags.WriteOnly;
    private const BpfMapFlags NoProgram = BpfMapFlags.ReadOnlyForPrograms | BpfMapFlags.WriteOnlyForPrograms;

    /// <summary>Checks what is asked for.</summary>
    /// <param name="create">What is asked for; <see cref="BpfMapCreate.MapType"/> is an array.</param>
    /// <returns>
    /// The first that applies: EINVAL, types or extras that an array has not; EINVAL, no entries, keys of other than 4 bytes, values of none, a flag that an array does not take,
    /// or both of two that keep everybody out; E2BIG, values of 2 GiB or more; else success. Rights, tokens, names and nodes are the handler's to check.
    /// </returns>
    public static Errno Check(in BpfMapCreate create)
    {
        if (create.BtfVmlinuxValueTypeId != 0) return Errno.EINVAL;
        if (create.BtfKeyTypeId != 0 && create.BtfValueTypeId == 0) return Errno.EINVAL;

        // That a token is named is taken out before the kind of map is asked.
        BpfMapFlags flags = create.MapFlags & ~BpfMapFlags.Token;
        if (create.MapExtra != 0 || (flags & NoUser) == NoUser) return Errno.EINVAL;

        if (create.MaxEntries == 0 || create.KeySize != sizeof(uint) || create.ValueSize == 0) return Errno.EINVAL;
        if ((flags & ~KnownFlags) != 0 || (flags & NoProgram) == NoProgram) return Errno.EINVAL;
        if ((flags & BpfMapFlags.PreserveElements) != 0) return Errno.EINVAL;
        return create.ValueSize > int.MaxValue ? Errno.E2BIG : Errno.Success;
    }
}
