namespace UapiGen.Generator.Tests;

/// <content>The axes of the contract, each with an interface of the kernel that needs it.</content>
public static partial class Fixtures
{
    private static Dictionary<string, string> Axes() => new()
    {
        // kernel/sched/syscalls.c: the same struct in and out, under two contracts.
        ["SchedAttr"] =
            """
            using UapiGen;
            namespace Sched;

            [UapiStruct("sched_attr", Null = NullStruct.Reject, Zero = ZeroSize.MeansVersion0, Small = SmallStruct.RejectAndReportSize, CapReportsSize = true,
                Larger = LargerStruct.AcceptZeroTailOrReportSize, ReportFault = ReportFault.Ignored)]
            public partial struct SchedAttr
            {
                [StructSize] public uint Size;
                public uint Policy;
                [KnownBits(0x7Ful), KnownSince(1, 0x60ul)] public ulong Flags;
                public int Nice;
                public uint Priority;
                public ulong Runtime, Deadline, Period;
                [Since(1)] public uint UtilMin;
                [Since(1)] public uint UtilMax;
            }

            [UapiStruct("sched_attr", SizeSource = SizeSource.Argument, SizeWidth = SizeWidth.Bits32, Null = NullStruct.Reject, Cap = SizeCap.PageSize,
                CapError = Errno.EINVAL, Larger = LargerStruct.Truncate, Request = Request.None, Reply = Reply.CopyStructToUser, ReplySize = ReplySize.Filled)]
            public partial struct SchedReply
            {
                [StructSize] public uint Size;
                [Output] public uint Policy;
                [Output] public ulong Flags;
                [Output] public int Nice;
                [Output] public uint Priority;
                [Output] public ulong Runtime, Deadline, Period;
                [Output, Since(1)] public uint UtilMin;
                [Output, Since(1)] public uint UtilMax;
            }
            """,

        // kernel/fork.c
        ["CloneArgs"] =
            """
            using UapiGen;
            namespace Fork;

            [UapiStruct("clone_args")]
            public partial struct CloneArgs
            {
                [KnownBits(CloneFlags.All), KnownSince(2, CloneFlags.IntoCgroup)] public CloneFlags Flags;
                public ulong PidFd, ChildTid, ParentTid, ExitSignal, Stack, StackSize, Tls;
                [Since(1)] public ulong SetTid;
                [Since(1)] public ulong SetTidSize;
                [Since(2)] public ulong Cgroup;
            }

            [System.Flags]
            public enum CloneFlags : ulong { None = 0, Vm = 0x100, IntoCgroup = 0x200000000, All = Vm | IntoCgroup }
            """,

        // fs/pidfs.c and fs/nsfs.c
        ["SizeInNumber"] =
            """
            using UapiGen;
            namespace Numbers;

            [UapiStruct("pidfd_info", SizeSource = SizeSource.CommandBits, SmallError = Errno.ENOTTY, Null = NullStruct.Reject, Larger = LargerStruct.Truncate,
                Request = Request.InputFields, Cut = CutReply.Reported)]
            [Ioctl(0xFF, 11, Direction = IoctlDirection.ReadWrite)]
            public partial struct PidfdInfo
            {
                [Input, Output] public ulong Mask;
                [Output] public ulong CgroupId;
                [Output, Since(1)] public uint CoredumpMask;
                [Output, Since(1)] public uint CoredumpSignal;
            }

            [UapiStruct("mnt_ns_info", SizeSource = SizeSource.CommandBits, SmallError = Errno.ENOTTY, Null = NullStruct.NoStruct, Larger = LargerStruct.Truncate,
                Request = Request.None, Reply = Reply.CopyHead, ReplySize = ReplySize.Filled)]
            [Ioctl(0xB7, 11, Direction = IoctlDirection.Read)]
            public partial struct MntNsInfo
            {
                [StructSize] public uint Size;
                [Output] public uint NrMounts;
                [Output] public ulong MntNsId;
            }

            [IoctlHandlers]
            public partial class Descriptors
            {
                [Handles] Errno Info(ref PidfdInfo info) => Errno.Success;
                [Handles] Errno Next(ref MntNsInfo info) => Errno.Success;
            }
            """,

        // fs/proc/task_mmu.c and mm/userfaultfd.c
        ["OneSize"] =
            """
            using UapiGen;
            namespace Fixed;

            [UapiStruct("pm_scan_arg", SizeSource = SizeSource.Fixed, LargerError = Errno.EINVAL, Reply = Reply.CopyOutputFields)]
            [Ioctl(0x66, 16, Direction = IoctlDirection.ReadWrite)]
            public partial struct PmScanArg
            {
                [StructSize] public ulong Size;
                [KnownBits(3)] public ulong Flags;
                public ulong Start, End;
                [Output] public ulong WalkEnd;
            }

            [UapiStruct("uffdio_api", SizeSource = SizeSource.Fixed, ErrorReply = ErrorReply.Zeroed)]
            [Ioctl(0xAA, 0x3F, Direction = IoctlDirection.ReadWrite)]
            public partial struct UffdioApi
            {
                public ulong Api;
                [KnownBits(0x1FFFFul), Output] public ulong Features;
                [Output] public ulong Ioctls;
            }

            [UapiStruct("drm_mode_destroy", SizeSource = SizeSource.CommandBits, Small = SmallStruct.ZeroExtend, Larger = LargerStruct.Truncate,
                Reply = Reply.CopyHead, ErrorReply = ErrorReply.Copied)]
            [Ioctl(0x64, 0xB4, Direction = IoctlDirection.ReadWrite)]
            public partial struct DrmModeDestroy { public uint Handle; }

            [IoctlHandlers]
            public partial class Devices
            {
                [Handles] Errno Scan(ref PmScanArg argument) => Errno.Success;
                [Handles] Errno Api(ref UffdioApi argument) => Errno.Success;
                [Handles] Errno Destroy(ref DrmModeDestroy argument) => Errno.ENOENT;
            }
            """,

        // kernel/bpf/syscall.c: 88 bytes without padding, then 104 of which 4 are.
        ["KnownEnd"] =
            """
            using UapiGen;
            namespace Bpf;

            [UapiStruct("bpf_map_info", SizeWidth = SizeWidth.Bits32, Small = SmallStruct.ZeroExtend, Tail = TailStart.KnownEnd, LargerError = Errno.E2BIG,
                Cap = SizeCap.PageSize, Reply = Reply.CopyHeadThenClearTail, Cut = CutReply.Refused)]
            public partial struct BpfMapInfo
            {
                public uint Type, Id;
                [Since(1)] public ulong MapExtra;
                [Since(1)] public uint HashSize;
            }
            """,

        // fs/namespace.c, io_uring/io_uring.c, kernel/seccomp.c, security/lsm_syscalls.c
        ["Addresses"] =
            """
            using UapiGen;
            namespace Addresses;

            [UapiStruct("mount_attr", Null = NullStruct.NoStructWithoutSize)]
            public partial struct MountAttr { [KnownBits(0x1FFFFFul)] public ulong Set; public ulong Clear; }

            [UapiStruct("io_uring_getevents_arg", Larger = LargerStruct.Reject, LargerError = Errno.EINVAL)]
            public partial struct GetEventsArg { public ulong SigMask; public uint SigMaskSize, MinWait; public ulong Timeout; }

            [UapiStruct("seccomp_notif", SizeSource = SizeSource.KernelFirst, Request = Request.Zeroed)]
            public partial struct SeccompNotif { [Output] public ulong Id; [Output] public uint Pid, Flags; [Output, Since(1)] public ulong Data; }

            [UapiStruct("zeroed_argument", SizeSource = SizeSource.Argument, Request = Request.Zeroed, Larger = LargerStruct.Truncate)]
            public partial struct ZeroedArgument { [Output] public ulong Id; [Output, Since(1)] public ulong Data; }

            [UapiStruct("lsm_ctx", Request = Request.None, Larger = LargerStruct.Truncate, Reply = Reply.CopyHead, Cut = CutReply.Refused, CutError = Errno.E2BIG,
                CutReportsSize = true, ReplySize = ReplySize.Unchanged)]
            public partial struct LsmCtx { [StructSize] public uint Size; [Output] public uint Flags; [Output, Since(1)] public ulong Id; }
            """,
    };
}
