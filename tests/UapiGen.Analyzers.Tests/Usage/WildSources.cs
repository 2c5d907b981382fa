namespace UapiGen.Analyzers.Tests.Usage;

/// <summary>Code as projects have it, by project, and the rules that speak.</summary>
internal static class WildSources
{
    public static IReadOnlyDictionary<string, (string Source, string[] Ids)> All { get; } = new Dictionary<string, (string, string[])>
    {
        ["Tmds.LibC: offsets copied by hand for each kernel release"] = (UsageSource.Structs +
            """
            [UapiStruct("io_uring_params")]
            [StructLayout(LayoutKind.Explicit)]
            public partial struct IoUringParams
            {
                [FieldOffset(0)] public uint SqEntries;
                [FieldOffset(4)] public uint CqEntries;
                [FieldOffset(12)] public uint Flags;
            }
            """, ["UAPI1021"]),
        ["tkp1n/IoUring: feature switches by uname"] = (UsageSource.Structs +
            """
            internal static unsafe class KernelVersion
            {
                [DllImport("libc", SetLastError = true)] private static extern int uname(byte* buffer);

                public static bool SupportsSplice()
                {
                    byte* buffer = stackalloc byte[390];
                    if (uname(buffer) != 0) return false;
                    string[] parts = Marshal.PtrToStringUTF8((nint)(buffer + 130))!.Split('.');
                    return int.Parse(parts[0]) > 5 || int.Parse(parts[0]) == 5 && int.Parse(parts[1]) >= 7;
                }
            }
            """, ["UAPI8303"]),
        ["dotnet/runtime, io_uring sockets: a minimum kernel for each feature"] = (UsageSource.Structs +
            """
            internal static class Features
            {
                private static readonly Version s_running = Environment.OSVersion.Version;
                public static bool HasSendZeroCopy() { Version running = Environment.OSVersion.Version; return running >= new Version(6, 0) && running.Minor > 0; }
                public static bool HasMultishot() => OperatingSystem.IsOSPlatformVersionAtLeast("Linux", 5, 19);
            }
            """, ["UAPI8303", "UAPI8303"]),
        ["microsoft/BPerf: offsets by hand, size by sizeof"] = (UsageSource.Imports +
            """
            [UapiStruct("perf_event_attr")]
            [StructLayout(LayoutKind.Explicit, Size = 120)]
            public partial struct PerfEventAttr
            {
                [FieldOffset(0)] public uint Type;
                [FieldOffset(4), StructSize] public uint Size;
                [FieldOffset(8)] public ulong Config;
            }
            internal static unsafe class Session
            {
                [DllImport("libc", EntryPoint = "syscall", SetLastError = true)] private static extern nint Syscall(nint number, PerfEventAttr* attr, int pid, int cpu, int group, nuint flags);

                public static nint Open()
                {
                    var attr = new PerfEventAttr { Size = (uint)sizeof(PerfEventAttr) };
                    return Syscall(298, &attr, -1, 0, -1, 0);
                }
            }
            """, ["UAPI1021", "UAPI1022", "UAPI8002"]),
        ["daeken/libmoonage: x86's arithmetic, Marshal.SizeOf in the number"] = (UsageSource.Structs +
            """
            internal static class Kvm
            {
                private const int DirShift = 30, SizeShift = 16, TypeShift = 8;
                private static uint Ioc(uint dir, uint nr, int size) => dir << DirShift | (uint)size << SizeShift | 0xAEu << TypeShift | nr;
                public static uint Get => Ioc(2, 0x42, Marshal.SizeOf<MyArgs>());
            }
            """, ["UAPI8202", "UAPI8007"]),
        ["Hyperlight, kvm-csharp: literal numbers through by-ref imports"] = (UsageSource.Structs +
            """
            internal struct Region { public uint Slot; public uint Flags; public ulong Guest; public ulong Size; public ulong User; }
            internal static class Kvm
            {
                private const ulong KVM_CREATE_VM = 0xAE01, KVM_SET_USER_MEMORY_REGION = 0x4020AE46;
                [DllImport("libc", SetLastError = true)] private static extern int ioctl(int fd, ulong request, ulong argument);
                [DllImport("libc", SetLastError = true)] private static extern int ioctl(int fd, ulong request, ref Region region);
                public static int Create(int kvm) => ioctl(kvm, KVM_CREATE_VM, 0);
                public static int Map(int vm, ref Region region) => ioctl(vm, KVM_SET_USER_MEMORY_REGION, ref region);
            }
            """, ["UAPI8201", "UAPI8201"]),
        ["dotnet/iot: numbers in an enum, the generic arithmetic"] = (UsageSource.Structs +
            """
            internal enum SpiSettings : uint { SPI_IOC_WR_MODE = 0x40016b01, SPI_IOC_RD_MODE = 0x80016b01 }
            internal static class Interop
            {
                private const int _IOC_NRBITS = 8, _IOC_TYPEBITS = 8, _IOC_SIZEBITS = 14, _IOC_NRSHIFT = 0;
                private const int _IOC_TYPESHIFT = _IOC_NRSHIFT + _IOC_NRBITS, _IOC_SIZESHIFT = _IOC_TYPESHIFT + _IOC_TYPEBITS, _IOC_DIRSHIFT = _IOC_SIZESHIFT + _IOC_SIZEBITS;
                [DllImport("libc", SetLastError = true)] private static extern int ioctl(int fd, uint request, nint argument);
                public static int Encode(int dir, int type, int nr, int size) => (dir << _IOC_DIRSHIFT) | (type << _IOC_TYPESHIFT) | (nr << _IOC_NRSHIFT) | (size << _IOC_SIZESHIFT);
                public static int Set(int fd, nint mode) => ioctl(fd, (uint)SpiSettings.SPI_IOC_WR_MODE, mode);
            }
            """, ["UAPI8202", "UAPI8201"]),
        ["Meadow.Core: automatic layout and properties"] = (UsageSource.Structs +
            """
            [StructLayout(LayoutKind.Auto, Pack = 1)]
            internal struct SpiTransferCommand
            {
                public nint TransmitBuffer { get; set; }
                public nint ReceiveBuffer { get; set; }
                public int BufferLength { get; set; }
            }
            internal static class Interop
            {
                [DllImport("libc", SetLastError = true)] public static extern int ioctl(int fd, int request, ref SpiTransferCommand command);
            }
            """, ["UAPI8110"]),
        ["RAMSPDToolkit: an inline array where the kernel has a pointer"] = (UsageSource.Structs +
            """
            internal struct I2CMsg { public ushort Address; public ushort Flags; public ushort Length; public nint Buffer; }
            [StructLayout(LayoutKind.Sequential)]
            internal struct I2CRdwrIOCTLData
            {
                [MarshalAs(UnmanagedType.ByValArray, SizeConst = 42)] public I2CMsg[] msgs;
                public int nmsgs;
            }
            internal static class Interop
            {
                [DllImport("libc", SetLastError = true)] public static extern int ioctl(int fd, ulong request, ref I2CRdwrIOCTLData data);
            }
            """, ["UAPI8113"]),
        ["A Landlock wrapper: an import that is not there, the newest size always"] = (UsageSource.Structs +
            """
            [UapiStruct("landlock_ruleset_attr", Reply = Reply.None)]
            public partial struct RulesetAttr
            {
                public ulong HandledAccessFs;
                [Since(1)] public ulong HandledAccessNet;
                [Since(2)] public ulong Scoped;
            }
            internal static unsafe class Landlock
            {
                [DllImport("libc", SetLastError = true)] private static extern int landlock_create_ruleset(RulesetAttr* attr, nuint size, uint flags);
                public static int Create(RulesetAttr attr) => landlock_create_ruleset(&attr, (nuint)sizeof(RulesetAttr), 0);
            }
            """, ["UAPI8210", "UAPI8002"]),
        ["JLab: seccomp from libc"] = (UsageSource.Structs +
            """
            internal static unsafe class Sandbox
            {
                [DllImport("libc")] private static extern int seccomp(uint operation, uint flags, void* arguments);
                public static void Enter(void* program) { if (seccomp(1, 0, program) != 0) throw new InvalidOperationException(); }
            }
            """, ["UAPI8210"]),
        ["The same faults through a generated import"] = (UsageSource.Structs +
            """
            internal static partial class Native
            {
                [LibraryImport("libc")] private static partial int ioctl(int fd, uint command, ref MyArgs args);
                private static partial int ioctl(int fd, uint command, ref MyArgs args) => -1;
                [LibraryImport("libc", EntryPoint = "futex_waitv")] private static partial int Wait(int count);
                private static partial int Wait(int count) => -1;
                public static bool Ask(int fd)
                {
                    MyArgs args = default;
                    return ioctl(fd, 0xAE42, ref args) < 0;
                }
            }
            """, ["UAPI8210", "UAPI8221", "UAPI8201", "UAPI8001"]),
        ["A size left unset, the result dropped, the text compared"] = (UsageSource.Imports +
            """
            internal static class Client
            {
                public static ulong Ask(SafeHandle vm, int fd)
                {
                    MyArgs args = new();
                    if (Native.ioctl(fd, MyArgs.Command, ref args) == -1 && Marshal.GetLastPInvokeErrorMessage() == "Argument list too long") return 0;
                    MyArgs.TryIoctl(vm, ref args);
                    return args.Extra;
                }
            }
            """, ["UAPI8301", "UAPI8302", "UAPI8304"]),
    };
}
