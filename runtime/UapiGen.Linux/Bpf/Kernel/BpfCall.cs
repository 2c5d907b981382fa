namespace UapiGen.Linux.Bpf.Kernel;

/// <summary>The kernel's side of bpf(2), up to what each command does (__sys_bpf in kernel/bpf/syscall.c, Linux 7.3).</summary>
public static class BpfCall
{
    /// <summary><c>BPF_COMMON_ATTRS</c>: the call has five arguments. Linux 7.2.</summary>
    public const uint CommonAttributes = 1 << 16;

    /// <summary>Reads and checks the arguments of a call with three, as all kernels before 7.2 take it.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="command">The command.</param>
    /// <param name="attr">Where the union lies.</param>
    /// <param name="usize">Its size, of which the kernel sees the low 32 bits.</param>
    /// <param name="value">The union.</param>
    /// <returns>
    /// The first that applies: E2BIG, the size is above the page size; E2BIG or EFAULT, a byte behind the union is not zero, or one before it cannot be read; EFAULT, the union
    /// cannot be read; EINVAL, the command is not known, or a byte behind its last field is not zero; else success.
    /// </returns>
    public static Errno Read<TMemory>(ref TMemory memory, uint command, UserAddress attr, ulong usize, out BpfAttr value)
        where TMemory : struct, IUserMemory
    {
        Errno error = BpfAttr.CopyFromUser(ref memory, attr, usize, out value);
        return error != Errno.Success ? error : CheckCommand((BpfCommand)command, in value);
    }

    /// <summary>Reads and checks the arguments of a call with five.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="command">The command, with or without <see cref="CommonAttributes"/>.</param>
    /// <param name="attr">Where the union lies.</param>
    /// <param name="usize">Its size, of which the kernel sees the low 32 bits.</param>
    /// <param name="commonAttr">Where the common struct lies; not looked at without its bit.</param>
    /// <param name="commonUsize">Its size, of which the kernel sees the low 32 bits.</param>
    /// <param name="value">The union.</param>
    /// <param name="common">The common struct; zero without its bit.</param>
    /// <returns>What <see cref="Read"/> says, but that the common struct is read after the union and before the command is looked at, by the same rules.</returns>
    public static Errno ReadWithCommon<TMemory>(
        ref TMemory memory, uint command, UserAddress attr, ulong usize, UserAddress commonAttr, ulong commonUsize, out BpfAttr value, out BpfCommonAttr common)
        where TMemory : struct, IUserMemory
    {
        common = default;
        Errno error = BpfAttr.CopyFromUser(ref memory, attr, usize, out value);
        if (error != Errno.Success) return error;

        if ((command & CommonAttributes) != 0)
        {
            error = BpfCommonAttr.CopyFromUser(ref memory, commonAttr, commonUsize, out common);
            if (error != Errno.Success) return error;
        }
        return CheckCommand((BpfCommand)(command & ~CommonAttributes), in value);
    }

    /// <summary>CHECK_ATTR: whether all behind a command's last field is zero.</summary>
    /// <param name="command">The command.</param>
    /// <param name="value">The union.</param>
    /// <returns>EINVAL, the command is not known, or a byte is not zero; else success.</returns>
    public static Errno CheckCommand(BpfCommand command, in BpfAttr value)
    {
        int end = EndOf(command);
        return end != 0 && UserMemory.IsZero(in value, end, BpfAttr.Ksize - end) ? Errno.Success : Errno.EINVAL;
    }

    /// <summary>Where the last field of a command ends, the <c>*_LAST_FIELD</c> of kernel/bpf/syscall.c, in bytes; 0 for a command that is not known.</summary>
    private static int EndOf(BpfCommand command) => command switch
    {
        BpfCommand.MapCreate => 92, // excl_prog_hash_size
        BpfCommand.MapLookupElement or BpfCommand.MapUpdateElement or BpfCommand.MapLookupAndDeleteElement => 32, // flags
        BpfCommand.MapDeleteElement => 16, // key
        BpfCommand.MapGetNextKey => 24, // next_key
        BpfCommand.MapFreeze => 4, // map_fd
        BpfCommand.MapLookupBatch or BpfCommand.MapLookupAndDeleteBatch or BpfCommand.MapUpdateBatch or BpfCommand.MapDeleteBatch => 56, // batch.flags
        BpfCommand.ProgramLoad => 168, // keyring_id
        BpfCommand.ObjectPin or BpfCommand.ObjectGet => 20, // path_fd
        BpfCommand.ProgramAttach or BpfCommand.ProgramDetach => 32, // expected_revision
        BpfCommand.ProgramTestRun => 76, // test.batch_size
        BpfCommand.ProgramGetNextId or BpfCommand.MapGetNextId or BpfCommand.TypesGetNextId or BpfCommand.LinkGetNextId => 8, // next_id
        BpfCommand.ProgramGetDescriptorById or BpfCommand.LinkGetDescriptorById => 4, // prog_id, link_id
        BpfCommand.MapGetDescriptorById => 12, // open_flags
        BpfCommand.TypesGetDescriptorById => 16, // fd_by_id_token_fd
        BpfCommand.ObjectGetInfo => 16, // info.info
        BpfCommand.ProgramQuery => 64, // query.revision
        BpfCommand.RawTracepointOpen => 24, // raw_tracepoint.cookie
        BpfCommand.TypesLoad => 40, // btf_token_fd
        BpfCommand.TaskDescriptorQuery => 48, // task_fd_query.probe_addr
        BpfCommand.LinkCreate => 64, // link_create.uprobe_multi.path_fd
        BpfCommand.LinkUpdate => 16, // link_update.old_prog_fd
        BpfCommand.LinkDetach or BpfCommand.EnableStatistics => 4, // link_detach.link_fd, enable_stats.type
        BpfCommand.IteratorCreate or BpfCommand.TokenCreate => 8, // iter_create.flags, token_create.bpffs_fd
        BpfCommand.ProgramBindMap or BpfCommand.ProgramAssociateStructOps => 12, // flags
        BpfCommand.ProgramStreamRead => 20, // prog_stream_read.prog_fd
        _ => 0,
    };
}
