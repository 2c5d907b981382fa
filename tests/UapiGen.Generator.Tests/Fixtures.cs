namespace UapiGen.Generator.Tests;

/// <summary>The declarations that every general check runs over: output compiles, both readers agree, an unrelated edit re-runs nothing.</summary>
public static partial class Fixtures
{
    private const string Modes =
        """
        [System.Flags]
        public enum KvmPpcCompat : ulong { None = 0, Power9 = 1UL << 62, Power10 = 1UL << 61, Power11 = 1UL << 60, All = Power9 | Power10 | Power11 }
        """;

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(Axes())
    {
        ["CompatCapsV5"] = $$"""
            using UapiGen;
            namespace Kvm;

            [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.RejectAndReportSize)]
            [Ioctl(0xAE, 0xE4)]
            public partial struct KvmPpcCompatCaps
            {
                [StructSize] public ulong Size;
                [MustBeZero] public ulong Flags;
                [OutputMask(KvmPpcCompat.All)] public KvmPpcCompat CompatCapabilities;
            }

            {{Modes}}
            """,

        ["CompatCapsLinux73"] = $$"""
            using UapiGen;
            namespace Kvm;

            [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled)]
            [Ioctl(0xAE, 0xB8)]
            public partial struct KvmPpcCompatCaps
            {
                [StructSize] public ulong Size;
                [MustBeZero] public ulong Flags;
                [OutputMask(KvmPpcCompat.All)] public KvmPpcCompat CompatCapabilities;
            }

            {{Modes}}
            """,

        ["TwoVersions"] = $$"""
            using UapiGen;
            namespace Kvm;

            [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.RejectAndReportSize)]
            [Ioctl(0xAE, 0xE4)]
            public partial struct KvmPpcCompatCaps
            {
                [StructSize] public ulong Size;
                [MustBeZero] public ulong Flags;
                [OutputMask(KvmPpcCompat.All)] public KvmPpcCompat CompatCapabilities;
                [Since(1)] public ulong Extra;
            }

            {{Modes}}
            """,

        ["PlainArgument"] =
            """
            using UapiGen;
            namespace Files;

            [UapiStruct("open_how")]
            public partial struct OpenHow
            {
                [KnownBits(0x7FFFFFul)] public ulong Flags;
                public ulong Mode;
                [KnownBits(0x3F)] public ulong Resolve;
            }
            """,

        ["NestedArraysEnums"] =
            """
            using System.Runtime.CompilerServices;
            using UapiGen;
            namespace Shapes;

            public enum Kind : ushort { A = 1, B = 2 }

            [InlineArray(5)]
            public struct Name5 { private byte _first; }

            [InlineArray(3)]
            public struct Ranges { private Range _first; }

            public struct Range { public uint Start; public uint Length; }

            [UapiStruct("shapes", Zero = ZeroSize.MeansVersion0, Small = SmallStruct.RejectAndReportSize, Larger = LargerStruct.AcceptZeroTailOrReportSize,
                CapReportsSize = true, ReportFault = ReportFault.Ignored)]
            [Ioctl(0x42, 0x01, Direction = IoctlDirection.ReadWrite)]
            public partial struct ShapesOfFields
            {
                public Kind First;
                public sbyte Small;
                public byte Pad;
                [StructSize] public uint Bytes;
                public Range Whole;
                public Name5 Label;
                public ulong Wide;
                [Since(1)] public Ranges Parts;
                [Since(2), Output] public long Reply;
                [Since(2), OutputMask(0xF0)] public int Masked;
                [Since(2)] public short Last;
            }
            """,

        ["ZeroArrays"] =
            """
            using System.Runtime.CompilerServices;
            using UapiGen;
            namespace Reserved;

            [InlineArray(3)]
            public struct Words { private ulong _first; }

            [UapiStruct("reserved_room")]
            public partial struct ReservedRoom
            {
                public ulong Address;
                [MustBeZero] public Words Reserved;
                [MustBeZero(Error = Errno.EOPNOTSUPP)] public unsafe fixed ushort More[4];
            }
            """,

        ["Union"] =
            """
            using System.Runtime.InteropServices;
            using UapiGen;
            namespace Bpf;

            public struct MapCreate { public uint MapType; public uint KeySize; public uint ValueSize; public uint MaxEntries; }
            public struct ObjectPin { public ulong Pathname; public uint Descriptor; public uint FileFlags; [Since(1)] public ulong PathDescriptor; }
            public struct ObjectInfo { public uint Descriptor; public uint Length; public ulong Info; public ulong Reserved; public ulong More; }

            [UapiStruct("bpf_attr", Small = SmallStruct.ZeroExtend)]
            [StructLayout(LayoutKind.Explicit)]
            public partial struct BpfAttr
            {
                [FieldOffset(0)] public MapCreate MapCreate;
                [FieldOffset(0)] public ObjectPin ObjectPin;
                [FieldOffset(0), Since(2)] public ObjectInfo ObjectInfo;
            }

            [UapiStruct("asked")]
            [Ioctl(0x42, 0x02, Direction = IoctlDirection.ReadWrite)]
            [StructLayout(LayoutKind.Explicit)]
            public partial struct Asked
            {
                [FieldOffset(0)] public ulong Number;
                [FieldOffset(0)] public unsafe fixed byte Text[20];
            }
            """,

        ["EmbeddedUnions"] =
            """
            using System.Runtime.InteropServices;
            using UapiGen;
            namespace Perf;

            [StructLayout(LayoutKind.Explicit)]
            public struct Sampling { [FieldOffset(0)] public ulong SamplePeriod; [FieldOffset(0)] public ulong SampleFreq; }

            [StructLayout(LayoutKind.Explicit)]
            public struct Wakeup { [FieldOffset(0)] public uint WakeupEvents; [FieldOffset(0)] public int WakeupWatermark; }

            public enum Action : uint { None, Pause }

            [StructLayout(LayoutKind.Explicit)]
            public struct Aux { [FieldOffset(0)] public Action AuxAction; [FieldOffset(0), Anonymous] public Halves Halves; }

            public struct Halves { public ushort AuxLow; public ushort AuxHigh; }

            [UapiStruct("sampled")]
            public partial struct Sampled
            {
                [StructSize] public uint Size;
                public uint Kind;
                [Anonymous] public Sampling Sampling;
                public Wakeup Wakeup;
                [Anonymous] public Aux Aux;
            }
            """,

        ["AlignmentAndTail"] =
            """
            using UapiGen;
            namespace Threads;

            public struct Slice { [Aligned(8)] public ulong Granted; public uint Requested; public uint Reserved; }

            [UapiStruct("rseq")]
            [Aligned(32)]
            [FlexibleTail("end", typeof(byte))]
            public partial struct Rseq
            {
                public uint CpuIdStart;
                public uint CpuId;
                [Aligned(8)] public ulong CriticalSection;
                public uint Flags;
                public uint NodeId;
                public uint MmCid;
                [Since(1), Aligned(32)] public Slice Slice;
                [Since(1)] public byte Reserved;
            }

            [UapiStruct("listing")]
            [FlexibleTail("ids", typeof(ulong))]
            public partial struct Listing { public uint Count; }
            """,

        ["WithdrawnVersion"] =
            """
            using UapiGen;
            namespace Processes;

            [UapiStruct("pidfd_info", SizeSource = SizeSource.CommandBits, SmallError = Errno.ENOTTY, Larger = LargerStruct.Truncate, Cap = SizeCap.None)]
            [Ioctl(0xFF, 0x0B, Direction = IoctlDirection.ReadWrite)]
            [SkippedVersion(2, size: 20)]
            public partial struct PidfdInfo
            {
                [Output] public ulong Mask;
                [Since(1), Output] public ulong Cgroup;
                [Since(3), Output] public ulong Supported;
            }
            """,

        ["BitFields"] =
            """
            using UapiGen;
            namespace Perf;

            [UapiStruct("sampled")]
            public partial struct Sampled
            {
                [StructSize] public uint Size;

                [BitField("Restart", 1), BitField("Pause", 1), BitField("Level", 3), BitField("Reserved1", 27, MustBeZero = true)]
                public uint Action;

                [BitField("Disabled", 1)]
                [BitField("Inherit", 1)]
                [BitField("PreciseIp", 2)]
                [BitField("Wide", 40)]
                public ulong Flags;

                [BitField("Low", 4), BitField("High", 4)] public byte Whole;
                [BitField("event", 1)] public byte Part;
                [BitField("Long", 9)] public ushort Word;
                [MustBeZero] public uint Reserved;
                [Output, BitField("Compatible", 1)] public ulong Answer;
            }
            """,

        ["Handlers"] = $$"""
            using UapiGen;
            namespace Kvm;

            public interface IBackend { Errno Fill(ref KvmPpcCompatCaps caps); }

            [IoctlHandlers]
            public sealed partial class KvmVm(IBackend? backend)
            {
                [Handles] private Errno GetCompatCaps(ref KvmPpcCompatCaps caps) => backend?.Fill(ref caps) ?? Errno.ENOTTY;

                [Handles] private Errno SetLimit(ref Limit limit) => limit.Value == 0 ? Errno.EINVAL : Errno.Success;

                [Handles(0xAE, 0x03)] private SyscallResult CheckExtension(ulong extension) => SyscallResult.Of(extension == 250 ? 1 : 0);
            }

            [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled)]
            [Ioctl(0xAE, 0xB8)]
            public partial struct KvmPpcCompatCaps
            {
                [StructSize] public ulong Size;
                [MustBeZero] public ulong Flags;
                [OutputMask(KvmPpcCompat.All)] public KvmPpcCompat CompatCapabilities;
            }

            [UapiStruct("limit")]
            [Ioctl(0xAE, 0x77, Direction = IoctlDirection.Write)]
            public partial struct Limit { public ulong Value; }

            {{Modes}}
            """,

        ["KeywordsAndUnicode"] =
            """
            namespace @class.@event
            {
                [UapiGen.UapiStruct("größe_ist_kein_c"), System.Obsolete]
                partial struct Skipped { public ulong Größe; }

                [UapiGen.UapiStruct("keywords", Larger = UapiGen.LargerStruct.Reject)]
                [UapiGen.Ioctl(1, 2)]
                internal partial struct @struct
                {
                    [UapiGen.StructSize] public uint @in;
                    [UapiGen.MustBeZero(Error = UapiGen.Errno.EOPNOTSUPP)] public uint @ref;
                    public uint Größe;
                    [UapiGen.Output] public uint @out;
                    [UapiGen.Since(1)] public ulong @value;
                }
            }
            """,

        ["NestedTypes"] =
            """
            using UapiGen;

            public static partial class Outer
            {
                internal partial record Middle
                {
                    [UapiStruct("inner")]
                    public partial struct Inner { [StructSize] public ulong Size; [Output] public ulong Value; }
                }
            }
            """,

        ["ShadowedNames"] =
            """
            using UapiGen;
            namespace Mine;

            public enum Errno { Mine }
            public class UserAddress { }

            [UapiStruct("shadowed")]
            [Ioctl(0x10, 0x20)]
            public partial struct Shadowed { [StructSize] public ulong Size; [Output] public ulong Value; [Since(1)] public uint Late; [Since(1)] public uint Later; }

            [IoctlHandlers]
            public partial class Handles { [Handles] UapiGen.Errno Get(ref Shadowed value) => UapiGen.Errno.Success; }
            """,

        ["DifferInCase"] =
            """
            using UapiGen;
            namespace Cases;
            [UapiStruct("a")] public partial struct Thing { public ulong Value; }
            [UapiStruct("b")] public partial struct THING { public ulong Value; }
            """,
    };
}
