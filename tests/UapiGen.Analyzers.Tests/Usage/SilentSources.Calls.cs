namespace UapiGen.Analyzers.Tests.Usage;

internal static partial class SilentSources
{
    private static Dictionary<string, string> Memory => new()
    {
        ["SkipInitOfOtherTypes"] = Client(
            "static ulong Read() { Unsafe.SkipInit(out ulong value); value = 1; return value; }"),
        ["StackallocIsClearedByTheRuntime"] = Client(
            "static ulong Make() { MyArgs* args = stackalloc MyArgs[1]; args->Size = MyArgs.SizeVer0; return args->Flags; }"),
        ["StackallocIsClearedByHand"] = Client(
            "[SkipLocalsInit] static ulong Make() { Span<MyArgs> args = stackalloc MyArgs[1]; args.Clear(); return args[0].Flags; }"),
        ["StackallocIsStoredTo"] = Client(
            """
            [SkipLocalsInit] static ulong First() { Span<MyArgs> args = stackalloc MyArgs[1]; args[0] = default; return args[0].Flags; }
            [SkipLocalsInit] static ulong Second() { MyArgs* args = stackalloc MyArgs[1]; *args = default; return args->Flags; }
            [SkipLocalsInit] static ulong Third() { MyArgs* args = stackalloc MyArgs[1]; args[0] = new MyArgs { Size = MyArgs.SizeVer0 }; return args->Flags; }
            """),
        ["StackallocWithInitializer"] = Client(
            "[SkipLocalsInit] static ulong Make() { Span<MyArgs> args = stackalloc MyArgs[1] { default }; return args[0].Flags; }"),
        ["StackBytesAreOnlyBytes"] = Client(
            "[SkipLocalsInit] static int Make() { Span<byte> bytes = stackalloc byte[64]; bytes[0] = 1; return MemoryMarshal.Read<int>(bytes); }"),
        ["StackBytesAreFilledFirst"] = Client(
            "static void Fill(Span<byte> bytes) => bytes.Clear(); [SkipLocalsInit] static ulong Make() { Span<byte> bytes = stackalloc byte[32]; Fill(bytes); return MemoryMarshal.Read<MyArgs>(bytes).Flags; }"),
        ["HeapIsCleared"] = Client(
            """
            static MyArgs* First() => (MyArgs*)NativeMemory.AllocZeroed((nuint)sizeof(MyArgs));
            static MyArgs* Second() { void* memory = NativeMemory.Alloc(32); NativeMemory.Clear(memory, 32); return (MyArgs*)memory; }
            static nint Third(MyArgs args) { nint memory = Marshal.AllocHGlobal(MyArgs.Ksize); Marshal.StructureToPtr(args, memory, false); return (nint)(MyArgs*)memory; }
            static ulong Fourth() { byte[] rented = ArrayPool<byte>.Shared.Rent(32); Array.Clear(rented); return MemoryMarshal.Read<MyArgs>(rented).Flags; }
            """),
        ["HeapOfOtherTypes"] = Client(
            "static void* First() => NativeMemory.Alloc(32); static int* Second() => (int*)NativeMemory.Alloc(4); static byte[] Third() => GC.AllocateUninitializedArray<byte>(64); static MyArgs[] Fourth() => new MyArgs[4];"),
        ["ImportsOfBlittableTypes"] = Client(
            """
            internal struct Plain { public ulong Address; public uint Length; public fixed byte Name[4]; }
            [StructLayout(LayoutKind.Sequential)] internal sealed class Boxed { public ulong Address; }
            [DllImport("libc", SetLastError = true)] static extern int ioctl(int fd, uint command, ref Plain plain);
            [DllImport("libc", SetLastError = true)] static extern int ioctl(int fd, uint command, Boxed boxed);
            [DllImport("libc", SetLastError = true)] static extern int ioctl(SafeHandle fd, uint command, string text);
            """),
        ["TypesWithTheirOwnMarshaller"] = Client(
            """
            internal sealed class Handle : SafeHandle { public Handle() : base(0, true) { } public override bool IsInvalid => false; protected override bool ReleaseHandle() => true; }
            internal sealed class Custom { public string Name = ""; }
            internal delegate void Callback();
            [DllImport("libc", SetLastError = true)] static extern int ioctl(Handle fd, uint command, [MarshalAs(UnmanagedType.AsAny)] Custom custom, Callback callback);
            """),
        ["ManagedTypesElsewhere"] = Client(
            """
            internal struct Names { [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 65)] public string System; public string Other; }
            [DllImport("libc")] static extern int uname(ref Names names);
            """),
    };

    private static Dictionary<string, string> Calls => new()
    {
        ["CommandThatIsTheSameEverywhere"] = Client(
            "static int Api(int fd, nint argument) => Native.ioctl(fd, 0xC018AA3F, argument);"),
        ["GeneratedCommand"] = Client(
            "static int Ask(int fd) => Native.ioctl(fd, MyArgs.Command, 0); static int Check(int fd) => Native.ioctl(fd, IoctlNumber.Here(0xAE03, 0x2000AE03), 0);"),
        ["CommandFromAParameter"] = Client(
            "static int Ask(int fd, uint command) => Native.ioctl(fd, command, 0); static readonly uint s_command = MyArgs.Command; static int Again(int fd) => Native.ioctl(fd, s_command, 0);"),
        ["NumbersThatAllArchitecturesShare"] = Client(
            "const uint SIOCGIFINDEX = 0x8933, CDROMEJECT = 0x5309, LOOP_SET_FD = 0x4C00, TIOCGWINSZ = 0x5413; static int Ask(int fd) => Native.ioctl(fd, SIOCGIFINDEX, 0) + Native.ioctl(fd, CDROMEJECT, 0) + Native.ioctl(fd, LOOP_SET_FD, 0) + Native.ioctl(fd, TIOCGWINSZ, 0);"),
        ["NumbersForOtherFunctions"] = Client(
            """
            [DllImport("libc", SetLastError = true)] static extern int fcntl(int fd, int command, int argument);
            static int Ask(int fd) => fcntl(fd, 1030, 0);
            """),
        ["ShiftsOfColoursAndHashes"] = Client(
            "static uint Colour(uint a, uint r, uint g, uint b) => (a << 24) | (r << 16) | (g << 8) | b; static uint Packed(uint a, uint r, uint g, uint b) => (a << 30) | (r << 20) | (g << 10) | b; static uint Bytes(byte[] from) => (uint)(from[0] << 8 | from[1] << 16);"),
        ["ShiftByTheArchitecture"] = Client(
            "static uint Encode(bool powerPc, uint direction, uint type, uint number, uint size) => (direction << (powerPc ? 29 : 30)) | (size << 16) | (type << 8) | number;"),
        ["FunctionsOfTheCLibrary"] = Client(
            """
            [DllImport("libc", SetLastError = true)] static extern int getpid();
            [DllImport("libc", SetLastError = true)] static extern int memfd_create(string name, uint flags);
            [DllImport("libc", SetLastError = true)] static extern int statx(int fd, string path, int flags, uint mask, void* buffer);
            [DllImport("libc", EntryPoint = "syscall", SetLastError = true)] static extern nint seccomp(nint number, uint operation, uint flags, nint arguments);
            """),
        ["FunctionsOfOtherLibraries"] = Client(
            """
            [DllImport("libbpf")] static extern int bpf(int command);
            [DllImport("libseccomp", EntryPoint = "seccomp")] static extern int Filter(int flags);
            [DllImport("kernel32", SetLastError = false)] static extern int CloseHandle(nint handle);
            static int Close(nint handle) => CloseHandle(handle) == 0 ? Marshal.GetLastWin32Error() : 0;
            """),
        ["ErrnoIsKept"] = Client(
            "static int Ask(int fd) => Native.ioctl(fd, MyArgs.Command, 0) == -1 ? Marshal.GetLastPInvokeError() : 0;"),
        ["ErrnoIsReadOfTheLastCall"] = Client(
            """
            [DllImport("libc")] static extern int getpid();
            static int Ask(int fd) { int pid = getpid(); return Native.ioctl(fd, MyArgs.Command, pid) == -1 ? Marshal.GetLastPInvokeError() : 0; }
            """),
        ["ErrnoIsReadInAnotherBranch"] = Client(
            """
            [DllImport("libc")] static extern int getpid();
            static int Ask(int fd, bool own) { if (own) { return getpid(); } return Marshal.GetLastPInvokeError(); }
            """),
        ["ErrnoOfTheCLibrary"] = Client(
            """
            [DllImport("libc")] static extern int* __errno_location();
            [DllImport("libc")] static extern int ioctl(int fd, uint command, nint argument);
            static int Ask(int fd) => ioctl(fd, MyArgs.Command, 0) < 0 ? *__errno_location() : 0;
            """),
        ["ResultIsPassedOn"] = Client(
            """
            [DllImport("libc")] static extern int ioctl(int fd, uint command, nint argument);
            static int Ask(int fd) => ioctl(fd, MyArgs.Command, 0);
            static int Version(int fd) { int version = ioctl(fd, MyArgs.Command, 0); return version == 12 ? 1 : 0; }
            """),
    };

    private static Dictionary<string, string> Versions => new()
    {
        ["TextIsShown"] = Client(
            "static string Explain(Errno error) => error == Errno.E2BIG ? \"Argument list too long: leave the new fields zero\" : error.ToString(); static Exception Fail() => new InvalidOperationException(\"Argument list too long\");"),
        ["ResultIsLookedAt"] = Client(
            """
            static Errno First(SafeHandle vm, ref MyArgs args) => MyArgs.TryIoctl(vm, ref args);
            static void Second(SafeHandle vm, ref MyArgs args) { _ = MyArgs.TryIoctl(vm, ref args); LinuxCall.Close(3); }
            static bool Third(SafeHandle vm, ref MyArgs args) { Errno error = MyArgs.TryIoctl(vm, ref args); return error == Errno.Success; }
            static Errno Own() => Errno.EINVAL;
            static void Fourth() { Own(); }
            """),
        ["VersionIsShown"] = Client(
            "static string First() => $\"{Environment.OSVersion.Version} on {RuntimeInformation.OSDescription}\"; static void Second(Action<object> log) { Version version = Environment.OSVersion.Version; log(version); }"),
        ["VersionOfAnotherSystem"] = Client(
            """
            static bool First() => OperatingSystem.IsWindows() && Environment.OSVersion.Version.Build >= 22000;
            static bool Second() => OperatingSystem.IsWindowsVersionAtLeast(10) || OperatingSystem.IsOSPlatformVersionAtLeast("macos", 14);
            [System.Runtime.Versioning.SupportedOSPlatform("windows")] static bool Third() => Environment.OSVersion.Version >= new Version(10, 0);
            """),
        ["PlatformIsNoVersion"] = Client(
            "static bool First() => Environment.OSVersion.Platform == PlatformID.Unix; static bool Second() => RuntimeInformation.OSDescription.Contains(\"microsoft\"); static bool Third(Version package) => package >= new Version(2, 0);"),
        ["UnameForItsName"] = Client(
            """
            [DllImport("libc", SetLastError = true)] static extern int uname(byte* buffer);
            static bool Ask(byte* buffer) => uname(buffer) == 0;
            """),
        ["PresenceIsTested"] = Client(
            """
            static ulong First(SafeHandle vm) { MyArgs reply = MyArgs.Ioctl(vm); return reply.HasExtra ? reply.Extra : 0; }
            static ulong Second(SafeHandle vm) { MyArgs reply = MyArgs.Ioctl(vm); if (!reply.HasExtra) return 0; return reply.Extra; }
            static ulong Third(SafeHandle vm) { MyArgs reply = MyArgs.Ioctl(vm); return reply.Size >= MyArgs.SizeVer1 ? reply.Extra : 0; }
            static ulong Fourth(SafeHandle vm) { MyArgs reply = default; return MyArgs.TryIoctl(vm, ref reply) == Errno.Success && reply.HasExtra ? reply.Extra : 0; }
            """),
        ["FieldOfTheFirstVersion"] = Client(
            "static ulong Ask(SafeHandle vm) { MyArgs reply = MyArgs.Ioctl(vm); return reply.Caps; }"),
        ["FieldIsWritten"] = Client(
            "static Errno Ask(SafeHandle vm) { MyArgs args = default; args.Extra = 1; return MyArgs.TryIoctl(vm, ref args); }"),
        ["FieldOfAHandlersStruct"] = UsageSource.Structs +
            """
            [IoctlHandlers]
            public partial class Device
            {
                [Handles] private Errno Get(ref MyArgs args) { args.Caps = args.Extra; return Errno.Success; }
            }
            """,
    };
}
