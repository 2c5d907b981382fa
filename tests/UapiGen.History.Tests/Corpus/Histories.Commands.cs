using static UapiGen.History.Tests.Corpus.Words;

namespace UapiGen.History.Tests.Corpus;

/// <content>Structs that an ioctl carries.</content>
internal static partial class Histories
{
    /// <summary>PIDFD_INFO_*: which fields the mask asks for.</summary>
    private static ConstantDeclaration[] PidfdInfoMasks { get; } =
        [new("InfoPid", 1), new("InfoCreds", 2), new("InfoCgroupId", 4), new("InfoExit", 8), new("InfoCoredump", 16)];

    /// <summary>
    /// PIDFD_GET_INFO. Linux 7.1 put coredump_code before supported_mask, which moved from 72 to 80: what a program that was built for
    /// version 2 finds at 72 is another field. That version is withdrawn: no later one begins with it.
    /// </summary>
    private static KernelHistory PidfdInfo { get; } = KernelHistory
        .Begin("linux/pidfd.h", "6.13", Struct(
            "pidfd_info",
            U64("mask").In, U64("cgroupid"), U32("pid"), U32("tgid"), U32("ppid"), U32("ruid"), U32("rgid"), U32("euid"), U32("egid"),
            U32("suid"), U32("sgid"), U32("fsuid"), U32("fsgid"), U32("spare0").Gives(0))
            .AllOut.With(Contracts.SizeInNumber with { Request = Request.InputFields, Reply = Reply.CopyStructToUser }).Ioctl(0xFF, 11, IoctlDirection.ReadWrite)).Along(it => it.With(PidfdInfoMasks[..3]))
        .Then("6.15", was => was.Replace("spare0", S32("exit_code").Out)).Along(it => it.With(PidfdInfoMasks[3]))
        .Then("6.16", was => was.Add(U32("coredump_mask").Out, U32("__spare1").Gives(0))).Along(it => it.With(PidfdInfoMasks[4]))
        .Then("6.19", was => was.Replace("__spare1", U32("coredump_signal").Out).Add(U64("supported_mask").Out))
        .Then("7.1", was => was.Withdraw().Add(U32("coredump_code").Out, U32("coredump_pad").Gives(0), U64("supported_mask").Out));

    /// <summary>NS_MNT_GET_INFO.</summary>
    private static KernelHistory MntNsInfo { get; } = KernelHistory
        .Begin("linux/nsfs.h", "6.12", Struct("mnt_ns_info", U32("size").TheSize, U32("nr_mounts").Out, U64("mnt_ns_id").Out)
            .With(Contracts.SizeInNumber with { Request = Request.None, Reply = Reply.CopyHead, ReplySize = ReplySize.Filled }).Ioctl(0xB7, 10, IoctlDirection.Read));

    /// <summary>PROCMAP_QUERY: the first 24 bytes are the question, and every size from there on is taken.</summary>
    private static KernelHistory ProcmapQuery { get; } = KernelHistory
        .Begin("linux/fs.h", "6.11", Struct(
            "procmap_query",
            U64("size").TheSize, U64("query_flags").Knows(0x3F), U64("query_addr"), U64("vma_start").Out, U64("vma_end").Out, U64("vma_flags").Out,
            U64("vma_page_size").Out, U64("vma_offset").Out, U64("inode").Out, U32("dev_major").Out, U32("dev_minor").Out,
            U32("vma_name_size").Out, U32("build_id_size").Out, U64("vma_name_addr"), U64("build_id_addr"))
            .With(new Contract { Floor = 24, Reply = Reply.CopyHead, ReplySize = ReplySize.Unchanged }).Ioctl((byte)'f', 17, IoctlDirection.ReadWrite));

    /// <summary>PAGEMAP_SCAN: 96 bytes, of which the size field must say as much, and one field goes back.</summary>
    private static KernelHistory PmScanArg { get; } = KernelHistory
        .Begin("linux/fs.h", "6.7", Struct(
            "pm_scan_arg",
            U64("size").TheSize, U64("flags").Knows(0x3), U64("start"), U64("end"), U64("walk_end").Out, U64("vec"), U64("vec_len"), U64("max_pages"),
            U64("category_inverted").Knows(0xFF), U64("category_mask").Knows(0xFF), U64("category_anyof_mask").Knows(0xFF), U64("return_mask").Knows(0xFF))
            .With(new Contract { SizeSource = SizeSource.Fixed, LargerError = Errno.EINVAL, Reply = Reply.CopyOutputFields }).Ioctl((byte)'f', 16, IoctlDirection.ReadWrite));

    /// <summary>KVM_PPC_COMPAT_CAP_*: bits 1, 2 and 3 as IBM counts them.</summary>
    private static EnumDeclaration KvmPpcCompat { get; } = Enumeration(
        "KvmPpcCompat", ScalarKind.U64, ("None", 0), ("Power11", 1UL << 60), ("Power10", 1UL << 61), ("Power9", 1UL << 62), ("All", 7UL << 60));

    /// <summary>KVM_PPC_GET_COMPAT_CAPS as merged; KVM_CAP_PPC_COMPAT_CAPS is 250.</summary>
    private static KernelHistory KvmPpcCompatCaps { get; } = KernelHistory
        .Begin("asm/kvm.h", "7.3", Struct("kvm_ppc_compat_caps", U64("size").TheSize, U64("flags").Zero, Has(KvmPpcCompat, "compat_capabilities").Gives(7UL << 60))
            .With(new Contract { Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled }).Ioctl(0xAE, 0xB8))
        .Along(it => it.With(KvmPpcCompat) with { Capability = 250 });

    /// <summary>SECCOMP_ADDFD_FLAG_*.</summary>
    private static EnumDeclaration AddfdFlags { get; } = Enumeration("SeccompAddfdFlags", ScalarKind.U32, ("None", 0), ("SetFd", 1));

    /// <summary>SECCOMP_IOCTL_NOTIF_ADDFD.</summary>
    private static KernelHistory SeccompNotifAddfd { get; } = KernelHistory
        .Begin("linux/seccomp.h", "5.9", Struct(
            "seccomp_notif_addfd", U64("id"), Has(AddfdFlags, "flags").Knows(0x1), U32("srcfd"), U32("newfd"), U32("newfd_flags").Knows(0x8_0000))
            .With(new Contract { SizeSource = SizeSource.CommandBits, Cap = SizeCap.BelowPageSize, CapError = Errno.EINVAL }).Ioctl((byte)'!', 3, IoctlDirection.Write)).Along(it => it.With(AddfdFlags))
        .Then("5.14", was => was.Now("flags", field => field.Knows(0x3))).Along(it => it.With(AddfdFlags.And(("Send", 2))));

    private static StructType SeccompData { get; } = Embedded(
        "SeccompData",
        MemberS32("nr"), MemberU32("arch"), MemberU64("instruction_pointer"), MemberU64("arg0"), MemberU64("arg1"), MemberU64("arg2"), MemberU64("arg3"), MemberU64("arg4"), MemberU64("arg5"));

    /// <summary>SECCOMP_IOCTL_NOTIF_RECV: its size is asked for before, by SECCOMP_GET_NOTIF_SIZES, and the buffer must be zero.</summary>
    private static KernelHistory SeccompNotif { get; } = KernelHistory
        .Begin("linux/seccomp.h", "5.5", Struct("seccomp_notif", U64("id"), U32("pid"), U32("flags"), new FieldDeclaration("data", SeccompData)).AllOut
            .With(new Contract { SizeSource = SizeSource.KernelFirst, Request = Request.Zeroed }).Ioctl((byte)'!', 0, IoctlDirection.ReadWrite));

    /// <summary>UFFDIO_API: whatever it refuses once the struct was read, it leaves zeros. UFFD_API_FEATURES of each release.</summary>
    private static KernelHistory UffdioApi { get; } = KernelHistory
        .Begin("linux/userfaultfd.h", "4.3", Struct("uffdio_api", U64("api"), U64("features").Zero.Out, U64("ioctls").Out)
            .With(new Contract { SizeSource = SizeSource.Fixed, ErrorReply = ErrorReply.Zeroed }).Ioctl(0xAA, 0x3F, IoctlDirection.ReadWrite))
        .Then("4.11", was => was.Now("features", field => field.Knows(0x7E)))
        .Then("4.14", was => was.Now("features", field => field.Knows(0x1FE))) // SIGBUS, THREAD_ID
        .Then("5.7", was => was.Now("features", field => field.Knows(0x1FF))) // PAGEFAULT_FLAG_WP
        .Then("6.8", was => was.Now("features", field => field.Knows(0x1_FFFF))); // up to MOVE

    /// <summary>DRM_IOCTL_SYNCOBJ_CREATE: any size, short ones filled up with zeros, and copied back whatever the driver says (drm_ioctl).</summary>
    private static KernelHistory DrmSyncobjCreate { get; } = KernelHistory
        .Begin("drm/drm.h", "4.13", Struct("drm_syncobj_create", U32("handle").Out, U32("flags").Zero)
            .With(Contracts.SizeInNumber with { Small = SmallStruct.ZeroExtend, Reply = Reply.CopyHead, ErrorReply = ErrorReply.Copied }).Ioctl((byte)'d', 0xBF, IoctlDirection.ReadWrite))
        .Then("4.15", was => was.Now("flags", field => field.Knows(1))); // DRM_SYNCOBJ_CREATE_SIGNALED

    /// <summary>VFIO_DEVICE_GET_INFO: argsz decides, and what lies past the kernel's struct is not looked at.</summary>
    private static KernelHistory VfioDeviceInfo { get; } = KernelHistory
        .Begin("linux/vfio.h", "3.6", Struct("vfio_device_info", U32("argsz").TheSize, U32("flags").Out, U32("num_regions").Out, U32("num_irqs").Out)
            .With(new Contract { Larger = LargerStruct.Truncate, Cap = SizeCap.None, Reply = Reply.CopyHead, ReplySize = ReplySize.Unchanged }).Ioctl((byte)';', 107))
        .Then("5.8", was => was.Add(U32("cap_offset").Out))
        .Then("6.6", was => was.Add(U32("pad").Gives(0)));
}
