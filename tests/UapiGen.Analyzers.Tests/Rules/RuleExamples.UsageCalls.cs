using static UapiGen.Analyzers.Tests.Usage.UsageSource;

namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Command numbers, imports and errors.</summary>
    private static Dictionary<string, RuleExample> UsageCalls => new()
    {
        ["LiteralCommand"] = new(Imports +
            """
            internal static class Client
            {
                public static int Check(int descriptor) => Native.ioctl(descriptor, {|UAPI8201:0xAE42|}, (nint)0);
            }
            """,
            "0xAE42 is _IO(0xAE, 0x42) on x86, arm and riscv, but 0x2000AE42 on powerpc, mips and sparc; use the Command of a struct marked [Ioctl(0xAE, 0x42)], or IoctlNumber.Here(0xAE42, 0x2000AE42)"),
        ["LiteralCommandOfAnEnum"] = new(Imports +
            """
            internal enum SpiSettings : uint
            {
                SPI_IOC_WR_MODE = 0x40016b01,
            }
            internal static class Client
            {
                public static int Check(int descriptor) => Native.ioctl(descriptor, {|UAPI8201:(uint)SpiSettings.SPI_IOC_WR_MODE|}, (nint)0);
            }
            """,
            "0x40016B01 is _IOW(0x6B, 0x01, 1 byte) on x86, arm and riscv, but 0x80016B01 on powerpc, mips and sparc; use the Command of a struct marked [Ioctl(0x6B, 0x01, Direction = IoctlDirection.Write)], or IoctlNumber.Here(0x40016B01, 0x80016B01)"),
        ["LiteralCommandOfPowerPc"] = new(Imports +
            """
            internal static class Client
            {
                private static readonly uint s_command = 0x2000AEB8;

                public static SyscallResult Check(SafeHandle descriptor) => LinuxCall.Ioctl(descriptor, {|UAPI8201:s_command|}, 0);
            }
            """,
            "0x2000AEB8 is _IO(0xAE, 0xB8) on powerpc, mips and sparc, but 0xAEB8 on x86, arm and riscv; use the Command of a struct marked [Ioctl(0xAE, 0xB8)], or IoctlNumber.Here(0xAEB8, 0x2000AEB8)"),
        ["CommandArithmetic"] = new(Structs +
            """
            internal static class Commands
            {
                private const int DirectionShift = 30;
                private const int SizeShift = 16;
                private const int TypeShift = 8;

                public static uint Encode(uint direction, uint type, uint number, uint size) =>
                    {|UAPI8202:(direction << DirectionShift) | (size << SizeShift) | (type << TypeShift) | number|};
            }
            """,
            "A direction at bit 30 is the command arithmetic of x86, arm and riscv alone: elsewhere the size has another width and every direction another code; use the Command of a struct marked [Ioctl], or IoctlNumber.Here with both numbers"),
        ["FunctionNotExported"] = new(Structs +
            """
            internal static class Native
            {
                [DllImport("libc", SetLastError = true)] public static extern int {|UAPI8210:seccomp|}(uint operation, uint flags, nint arguments);
            }
            """,
            "'seccomp' is imported from 'libc', but no version of the C library exports it: the first call throws EntryPointNotFoundException; use LinuxCall.Syscall with the call's number"),
        ["FunctionExportedLate"] = new(Structs +
            """
            internal static class Native
            {
                [DllImport("libc.so.6", EntryPoint = "pidfd_open", SetLastError = true)] public static extern int {|UAPI8211:OpenProcess|}(int processId, uint flags);
            }
            """,
            "'pidfd_open' is in glibc only since 2.36: with an older one the first call throws EntryPointNotFoundException; use LinuxCall.Syscall with the call's number"),
        ["ErrnoLost"] = new(Structs +
            """
            internal static class Native
            {
                [DllImport("libc")] private static extern int ioctl(int descriptor, uint command, nint argument);

                public static int Call(int descriptor) => ioctl(descriptor, MyArgs.Command, 0) == -1 ? {|UAPI8220:Marshal.GetLastPInvokeError()|} : 0;
            }
            """,
            "'ioctl' is imported without SetLastError = true, so that 'Marshal.GetLastPInvokeError' reads the error of some earlier call; add SetLastError = true to the import"),
        ["ErrnoNeverRead"] = new(Structs +
            """
            internal static class Native
            {
                [DllImport("libc")] private static extern int ioctl(int descriptor, uint command, nint argument);

                public static bool Call(int descriptor)
                {
                    int result = {|UAPI8221:ioctl(descriptor, MyArgs.Command, 0)|};
                    return result >= 0;
                }
            }
            """,
            "Only whether 'ioctl' failed is looked at here, and its import does not keep errno, so that E2BIG and EINVAL look alike; add SetLastError = true and read Marshal.GetLastPInvokeError(), or use LinuxCall"),
    };
}
