using static UapiGen.Analyzers.RuleIdentifiers;

namespace UapiGen.Analyzers.Tests.Tutorial;

/// <summary>
/// "KVM: PPC: Expose CPU compatibility modes for nested guests", posted from April to August 2026 and merged for Linux 7.3, as a chain of
/// declarations. Each mistake was found by a reviewer, some after a month; here it is named while it is typed.
/// </summary>
internal static class CompatCapsSeries
{
    private const string Modes =
        """

        [System.Flags]
        public enum KvmPpcCompat : ulong { None = 0, Power9 = 1UL << 62, Power10 = 1UL << 61, Power11 = 1UL << 60, All = Power9 | Power10 | Power11 }
        """;

    public static SeriesStep V1 { get; } = new(
        "v1",
        "A flags word of 32 bits before one of 64: four bytes that nobody clears, and another layout on i386. Nobody looks at the flags, so that no flag can be added. " +
        "The number carries sizeof, and nothing else tells the size: the struct can never grow. Whatever bits the hypervisor reports go out.",
        """
        [UapiStruct("kvm_ppc_compat_caps")]
        [Ioctl(0xAE, 0xE4, Direction = IoctlDirection.Read)]
        public partial struct KvmPpcCompatCaps
        {
            public uint Flags;
            [Output] public KvmPpcCompat CompatCapabilities;
        }
        """ + Modes,
        [HoleBetweenFields, CommandSizeFixed, FlagsUnchecked, OutputWithoutMask],
        []);

    public static SeriesStep V2 { get; } = new(
        "v2",
        "The flags word is as wide as what follows. Still any flag passes, and still a kernel whose struct has grown would write past what an old program gave it.",
        """
        [UapiStruct("kvm_ppc_compat_caps")]
        [Ioctl(0xAE, 0xE4, Direction = IoctlDirection.Read)]
        public partial struct KvmPpcCompatCaps
        {
            public ulong Flags;
            [Output] public KvmPpcCompat CompatCapabilities;
        }
        """ + Modes,
        [CommandSizeFixed, FlagsUnchecked, OutputWithoutMask],
        [HoleBetweenFields]);

    public static SeriesStep V3 { get; } = new(
        "v3",
        "The flags are checked. The size is still in the number alone, and bits that are the hypervisor's own still leave.",
        """
        [UapiStruct("kvm_ppc_compat_caps")]
        [Ioctl(0xAE, 0xE4, Direction = IoctlDirection.Read)]
        public partial struct KvmPpcCompatCaps
        {
            [MustBeZero] public ulong Flags;
            [Output] public KvmPpcCompat CompatCapabilities;
        }
        """ + Modes,
        [CommandSizeFixed, OutputWithoutMask],
        [HoleBetweenFields, FlagsUnchecked]);

    public static SeriesStep V4 { get; } = new(
        "v4",
        "A size field, though in the middle, where it is read by arithmetic on the pointer, and a mask. The number still carries sizeof: new headers would make a number that old kernels do not know.",
        """
        [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.RejectAndReportSize)]
        [Ioctl(0xAE, 0xE4, Direction = IoctlDirection.ReadWrite)]
        [Capability(249)]
        public partial struct KvmPpcCompatCaps
        {
            [MustBeZero] public ulong Flags;
            [StructSize] public ulong Size;
            [OutputMask(KvmPpcCompat.All)] public KvmPpcCompat CompatCapabilities;
        }
        """ + Modes,
        [SizeFieldNotFirst, CommandSizeTwice, LargerStructRejected],
        [HoleBetweenFields, FlagsUnchecked, OutputWithoutMask, CommandSizeFixed]);

    public static SeriesStep V5 { get; } = new(
        "v5",
        "The size is first and the number carries none. But every larger struct is refused, also one whose tail is zero: a program built against newer headers fails on this kernel, though it asks for nothing new.",
        """
        [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.RejectAndReportSize)]
        [Ioctl(0xAE, 0xE4)]
        [Capability(250)]
        public partial struct KvmPpcCompatCaps
        {
            [StructSize] public ulong Size;
            [MustBeZero] public ulong Flags;
            [OutputMask(KvmPpcCompat.All)] public KvmPpcCompat CompatCapabilities;
        }
        """ + Modes,
        [LargerStructRejected],
        [SizeFieldNotFirst, CommandSizeTwice, OutputWithoutMask]);

    public static SeriesStep V6 { get; } = new(
        "v6",
        "A zero tail is taken, by copy_struct_from_user. Nothing bounds the tail that the kernel scans for it.",
        """
        [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.AcceptZeroTailOrReportSize, Cap = SizeCap.None, ReplySize = ReplySize.Filled)]
        [Ioctl(0xAE, 0xE4)]
        [Capability(250)]
        public partial struct KvmPpcCompatCaps
        {
            [StructSize] public ulong Size;
            [MustBeZero] public ulong Flags;
            [OutputMask(KvmPpcCompat.All)] public KvmPpcCompat CompatCapabilities;
        }
        """ + Modes,
        [NoCap],
        [LargerStructRejected]);

    public static SeriesStep Linux73 { get; } = new(
        "Linux 7.3",
        "As merged: nothing left to say.",
        """
        [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled)]
        [Ioctl(0xAE, 0xB8)]
        [Capability(250)]
        public partial struct KvmPpcCompatCaps
        {
            [StructSize] public ulong Size;
            [MustBeZero] public ulong Flags;
            [OutputMask(KvmPpcCompat.All)] public KvmPpcCompat CompatCapabilities;
        }
        """ + Modes,
        [],
        [NoCap, LargerStructRejected, SizeFieldNotFirst, CommandSizeTwice, CommandSizeFixed, OutputWithoutMask, FlagsUnchecked, HoleBetweenFields]);

    /// <summary>The whole chain.</summary>
    public static IReadOnlyList<SeriesStep> All { get; } = [V1, V2, V3, V4, V5, V6, Linux73];
}
