using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Advice on single fields.</summary>
    private static Dictionary<string, RuleExample> DesignFields => new()
    {
        ["FlagsUnchecked"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public ulong {|UAPI7201:OpenFlags|};
            }
            """,
            "'MyArgs.OpenFlags' takes any value: programs that pass garbage work today, so that no bit can get a meaning later; mark it [KnownBits], or [MustBeZero] while there is no flag"),
        ["ReservedUnchecked"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public ulong {|UAPI7202:Reserved1|};
            }
            """,
            "'MyArgs.Reserved1' takes any value: programs that pass garbage work today, so that no field can take its place later; mark it [MustBeZero]"),
        ["ReservedArrayUnchecked"] = new(
            """
            [UapiStruct("my_args")]
            public unsafe partial struct MyArgs
            {
                public ulong Address;
                public fixed byte {|UAPI7202:__pad|}[64];
            }
            """,
            "'MyArgs.__pad' takes any value: programs that pass garbage work today, so that no field can take its place later; mark it [MustBeZero]"),
        ["OutputWithoutMask"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                [{|UAPI7203:Output|}] public ulong DeviceCapabilities;
            }
            """,
            "'MyArgs.DeviceCapabilities' is handed out as it is, though its bits have meanings (__u64): private and future bits leave the kernel as well; name those that may with [OutputMask]"),
        ["OutputEnumWithoutMask"] = new(
            """
            [System.Flags]
            public enum Modes : ulong
            {
                None = 0,
                Fast = 1,
                Safe = 2,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                [{|UAPI7203:Output|}] public Modes Supported;
            }
            """,
            "'MyArgs.Supported' is handed out as it is, though its bits have meanings (Modes): private and future bits leave the kernel as well; name those that may with [OutputMask]"),
        ["LibcTime"] = new(
            """
            public struct Timespec
            {
                public long tv_sec;
                public long tv_nsec;
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Timespec {|UAPI7204:Expiry|};
            }
            """,
            "'MyArgs.Expiry' holds Timespec, whose members have 32 or 64 bits as the program was built; use a ulong of nanoseconds, or two longs as in __kernel_timespec"),
        ["ZeroWithoutMeaning"] = new(
            """
            public enum Order : uint
            {
                Ascending = 1,
                Descending = 2,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                [Since(1)] public Order {|UAPI7205:Order|};
                [Since(1), MustBeZero] public uint Reserved;
            }
            """,
            "'MyArgs.Order' came with version 1, so that older callers pass 0, which Order does not name; give 0 a member that means what was done before"),
        ["NewBitFields"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI7206:BitField("Inherit", 1)|}, BitField("Level", 2), BitField("reserved", 61, MustBeZero = true)] public ulong Modes;
            }
            """,
            "'MyArgs.Modes' is cut into bit-fields (Inherit, Level, reserved), whose bits C leaves to each ABI: a big-endian machine counts them from the other end; make each a bit of an enum and name them all with [KnownBits]"),
        ["NewBitFieldsOfADraft"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                [Since(1), {|UAPI7206:BitField("Inherit", 1)|}, BitField("Level", 63)] public ulong Modes;
            }
            """,
            "'MyArgs.Modes' is cut into bit-fields (Inherit, Level), whose bits C leaves to each ABI: a big-endian machine counts them from the other end; make each a bit of an enum and name them all with [KnownBits]")
        {
            Files = ShippedBaseline.Of(
                "[UapiStruct(\"my_args\")] public partial struct MyArgs { [MustBeZero] public ulong Flags; }",
                "[UapiStruct(\"my_args\")] public partial struct MyArgs { [MustBeZero] public ulong Flags; [Since(1), BitField(\"Inherit\", 1), BitField(\"Level\", 63)] public ulong Modes; }"),
        },
    };
}
