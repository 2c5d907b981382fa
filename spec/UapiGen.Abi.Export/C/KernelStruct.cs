namespace UapiGen.Abi.Export;

/// <summary>A struct that the kernel's own headers define, and how the preprocessor can tell that the ones at hand do.</summary>
/// <param name="Header">The header.</param>
/// <param name="Macro">A macro that came with the struct; null where there is none, or where the header never was without the struct.</param>
/// <param name="Release">What LINUX_VERSION_CODE is at least where the header has the struct; 0 where that need not be asked.</param>
/// <param name="SizePrefix">What stands before <c>_SIZE_VERn</c>, where it is not the tag.</param>
/// <remarks>Read in include/uapi of Linux 7.3.</remarks>
internal sealed record KernelStruct(string Header, string? Macro = null, int Release = 0, string? SizePrefix = null)
{
    private static readonly Dictionary<string, KernelStruct> s_all = new(StringComparer.Ordinal)
    {
        ["open_how"] = new("linux/openat2.h"),
        ["clone_args"] = new("linux/sched.h", "CLONE_ARGS_SIZE_VER0"),
        ["sched_attr"] = new("linux/sched/types.h", "SCHED_ATTR_SIZE_VER0"),
        ["perf_event_attr"] = new("linux/perf_event.h", "PERF_ATTR_SIZE_VER0", SizePrefix: "PERF_ATTR"),
        ["mount_attr"] = new("linux/mount.h", "MOUNT_ATTR_SIZE_VER0"),
        ["mnt_id_req"] = new("linux/mount.h", "MNT_ID_REQ_SIZE_VER0"),
        ["statmount"] = new("linux/mount.h", "STATMOUNT_SB_BASIC"),
        ["landlock_ruleset_attr"] = new("linux/landlock.h"),
        ["landlock_path_beneath_attr"] = new("linux/landlock.h"),
        ["landlock_net_port_attr"] = new("linux/landlock.h", "LANDLOCK_ACCESS_NET_BIND_TCP"),
        ["xattr_args"] = new("linux/xattr.h", Release: Version(6, 13)),
        ["file_attr"] = new("linux/fs.h", "FILE_ATTR_SIZE_VER0"),
        ["procmap_query"] = new("linux/fs.h", "PROCMAP_QUERY"),
        ["pm_scan_arg"] = new("linux/fs.h", "PAGEMAP_SCAN"),
        ["page_region"] = new("linux/fs.h", "PAGEMAP_SCAN"),
        ["logical_block_metadata_cap"] = new("linux/fs.h", "FS_IOC_GETLBMD_CAP"),
        ["futex_waitv"] = new("linux/futex.h", "FUTEX_WAITV_MAX"),
        ["cachestat"] = new("linux/mman.h", Release: Version(6, 5)),
        ["cachestat_range"] = new("linux/mman.h", Release: Version(6, 5)),
        ["rseq"] = new("linux/rseq.h"),
        ["pidfd_info"] = new("linux/pidfd.h", "PIDFD_INFO_SIZE_VER0"),
        ["mnt_ns_info"] = new("linux/nsfs.h", "MNT_NS_INFO_SIZE_VER0"),
        ["ns_id_req"] = new("linux/nsfs.h", "NS_ID_REQ_SIZE_VER0"),
        ["nsfs_file_handle"] = new("linux/nsfs.h", "NSFS_FILE_HANDLE_SIZE_VER0"),
        ["seccomp_data"] = new("linux/seccomp.h"),
        ["seccomp_notif"] = new("linux/seccomp.h", "SECCOMP_IOCTL_NOTIF_RECV"),
        ["seccomp_notif_resp"] = new("linux/seccomp.h", "SECCOMP_IOCTL_NOTIF_RECV"),
        ["seccomp_notif_sizes"] = new("linux/seccomp.h", "SECCOMP_IOCTL_NOTIF_RECV"),
        ["seccomp_notif_addfd"] = new("linux/seccomp.h", "SECCOMP_IOCTL_NOTIF_ADDFD"),
        ["bpf_attr"] = new("linux/bpf.h"),
        ["bpf_map_info"] = new("linux/bpf.h"),
        ["bpf_prog_info"] = new("linux/bpf.h"),
        ["bpf_link_info"] = new("linux/bpf.h"),
        ["bpf_common_attr"] = new("linux/bpf.h", Release: Version(7, 2)),
        ["io_uring_params"] = new("linux/io_uring.h"),
        ["io_sqring_offsets"] = new("linux/io_uring.h"),
        ["io_cqring_offsets"] = new("linux/io_uring.h"),
        ["io_uring_getevents_arg"] = new("linux/io_uring.h", "IORING_ENTER_EXT_ARG"),
        ["statx"] = new("linux/stat.h", "STATX_TYPE"),
        ["statx_timestamp"] = new("linux/stat.h", "STATX_TYPE"),
        ["taskstats"] = new("linux/taskstats.h"),
        ["vfio_device_info"] = new("linux/vfio.h"),
        ["kvm_enable_cap"] = new("linux/kvm.h", "KVM_ENABLE_CAP"),
        ["kvm_ppc_compat_caps"] = new("linux/kvm.h", "KVM_PPC_COMPAT_CAPS_SIZE_VER0"),
        ["lsm_ctx"] = new("linux/lsm.h"),
        ["uffdio_api"] = new("linux/userfaultfd.h"),
        ["uffdio_range"] = new("linux/userfaultfd.h"),
        ["uffdio_register"] = new("linux/userfaultfd.h"),
        ["uffdio_copy"] = new("linux/userfaultfd.h"),
        ["uffdio_zeropage"] = new("linux/userfaultfd.h"),
    };

    private static readonly HashSet<string> s_macros = new(s_all.Values.Where(one => !one.HasSizeMacros).Select(one => one.Macro).OfType<string>(), StringComparer.Ordinal);

    /// <summary>Whether the kernel's header has size macros of its own: programs ask by them which versions the definition at hand has.</summary>
    public bool HasSizeMacros => Macro?.EndsWith("_SIZE_VER0", StringComparison.Ordinal) == true;

    /// <summary>Whether a macro tells that a header has a struct, so that it must be known who defined it.</summary>
    public static bool IsTold(string macro) => s_macros.Contains(macro);

    /// <summary>What is true where the kernel's header, or libc's, defines the macro: one of ours has the same constants, and not the struct.</summary>
    public static string IsTheirs(string macro) => IsTold(macro) ? $"(defined({macro}) && !defined({Ours(macro)}))" : $"defined({macro})";

    /// <summary>What is defined along with such a macro that a header of ours defines.</summary>
    public static string Ours(string macro) => "UAPIGEN_DEFINED_" + macro;

    /// <summary>The struct of a tag, or null where no header of the kernel is known to have it.</summary>
    public static KernelStruct? Find(string tag) => s_all.GetValueOrDefault(tag);

    /// <summary>KERNEL_VERSION(major, minor, 0) of linux/version.h.</summary>
    private static int Version(int major, int minor) => (major << 16) + (minor << 8);
}
