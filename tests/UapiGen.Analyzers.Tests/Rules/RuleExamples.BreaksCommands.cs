namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>What breaks a command that shipped.</summary>
    private static Dictionary<string, RuleExample> BreaksCommands => new()
    {
        ["CommandNumberChanged"] = new(
            """
            [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled)]
            [{|UAPI6201:Ioctl(0xAE, 0xB8)|}]
            public partial struct CompatCaps
            {
                [StructSize] public ulong Size;
                [MustBeZero] public ulong Flags;
                [OutputMask(7ul << 60)] public ulong CompatCapabilities;
            }
            """,
            "The command of 'CompatCaps' was (0xAE, 0xE4) and is (0xAE, 0xB8): one side gets ENOTTY from the other, or another command; keep what shipped, and give what is new a struct and a number of its own")
        {
            Shipped = """
            [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled)]
            [Ioctl(0xAE, 0xE4)]
            public partial struct CompatCaps
            {
                [StructSize] public ulong Size;
                [MustBeZero] public ulong Flags;
                [OutputMask(7ul << 60)] public ulong CompatCapabilities;
            }
            """,
        },
        ["CommandCarriesTheSizeOfAGrownStruct"] = new(
            """
            [UapiStruct("my_args")]
            [{|UAPI6201:Ioctl(0x66, 17, Direction = IoctlDirection.ReadWrite)|}]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
                [Since(1)] public ulong Length;
            }
            """,
            "The command of 'MyArgs' was (0x66, 0x11) with size 16 and is (0x66, 0x11) with size 24: one side gets ENOTTY from the other, or another command; keep what shipped, and give what is new a struct and a number of its own")
        {
            Shipped = """
            [UapiStruct("my_args")]
            [Ioctl(0x66, 17, Direction = IoctlDirection.ReadWrite)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }
            """,
        },
        ["CommandLetterChanged"] = new(
            """
            [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled)]
            [{|UAPI6201:Ioctl(0xAF, 0xB8)|}]
            public partial struct CompatCaps
            {
                [StructSize] public ulong Size;
                [MustBeZero] public ulong Flags;
                [OutputMask(7ul << 60)] public ulong CompatCapabilities;
            }
            """,
            "The command of 'CompatCaps' was (0xAE, 0xB8) and is (0xAF, 0xB8): one side gets ENOTTY from the other, or another command; keep what shipped, and give what is new a struct and a number of its own")
        {
            Shipped = """
            [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled)]
            [Ioctl(0xAE, 0xB8)]
            public partial struct CompatCaps
            {
                [StructSize] public ulong Size;
                [MustBeZero] public ulong Flags;
                [OutputMask(7ul << 60)] public ulong CompatCapabilities;
            }
            """,
        },
        ["CommandDirectionChanged"] = new(
            """
            [UapiStruct("seccomp_notif_id", SizeSource = SizeSource.CommandBits, Larger = LargerStruct.Reject)]
            [{|UAPI6202:Ioctl((byte)'!', 2, Direction = IoctlDirection.Write)|}]
            public partial struct NotificationId
            {
                public ulong Id;
            }
            """,
            "The command of 'NotificationId' had the direction Read and has Write, which is part of its number: programs that were built before get ENOTTY; restore it")
        {
            Shipped = """
            [UapiStruct("seccomp_notif_id", SizeSource = SizeSource.CommandBits, Larger = LargerStruct.Reject)]
            [Ioctl((byte)'!', 2, Direction = IoctlDirection.Read)]
            public partial struct NotificationId
            {
                public ulong Id;
            }
            """,
        },
        ["CommandGone"] = new(
            """
            [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled)]
            public partial struct {|UAPI6203:CompatCaps|}
            {
                [StructSize] public ulong Size;
                [MustBeZero] public ulong Flags;
                [OutputMask(7ul << 60)] public ulong CompatCapabilities;
            }
            """,
            "'CompatCaps' was carried by the command (0xAE, 0xB8) with direction None, which is gone: programs get ENOTTY; put the [Ioctl] back")
        {
            Shipped = """
            [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled)]
            [Ioctl(0xAE, 0xB8)]
            public partial struct CompatCaps
            {
                [StructSize] public ulong Size;
                [MustBeZero] public ulong Flags;
                [OutputMask(7ul << 60)] public ulong CompatCapabilities;
            }
            """,
        },
        ["CapabilityChanged"] = new(
            """
            [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled)]
            [Ioctl(0xAE, 0xB8)]
            [{|UAPI6204:Capability(250)|}]
            public partial struct CompatCaps
            {
                [StructSize] public ulong Size;
                [MustBeZero] public ulong Flags;
                [OutputMask(7ul << 60)] public ulong CompatCapabilities;
            }
            """,
            "The command of 'CompatCaps' was announced by the capability 249 and is by 250: programs ask for the old one and are told no; restore it")
        {
            Shipped = """
            [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled)]
            [Ioctl(0xAE, 0xB8)]
            [Capability(249)]
            public partial struct CompatCaps
            {
                [StructSize] public ulong Size;
                [MustBeZero] public ulong Flags;
                [OutputMask(7ul << 60)] public ulong CompatCapabilities;
            }
            """,
        },
        ["CapabilityGone"] = new(
            """
            [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled)]
            [Ioctl(0xAE, 0xB8)]
            public partial struct {|UAPI6204:CompatCaps|}
            {
                [StructSize] public ulong Size;
                [MustBeZero] public ulong Flags;
                [OutputMask(7ul << 60)] public ulong CompatCapabilities;
            }
            """,
            "The command of 'CompatCaps' was announced by the capability 250 and is by none: programs ask for the old one and are told no; restore it")
        {
            Shipped = """
            [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled)]
            [Ioctl(0xAE, 0xB8)]
            [Capability(250)]
            public partial struct CompatCaps
            {
                [StructSize] public ulong Size;
                [MustBeZero] public ulong Flags;
                [OutputMask(7ul << 60)] public ulong CompatCapabilities;
            }
            """,
        },
    };
}
