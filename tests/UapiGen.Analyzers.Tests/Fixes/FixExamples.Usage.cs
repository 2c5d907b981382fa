using static UapiGen.Analyzers.Tests.Usage.UsageSource;

namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of code that uses declared structs.</summary>
    private static Dictionary<string, FixExample> Usage => new()
    {
        ["SizeLiteralBecomesConstant"] = Members(
            """
            static MyArgs Old() => new() { Size = {|UAPI8003:24|} };
            static void New(ref MyArgs args) => args.Size = {|UAPI8003:32UL|}; // both
            """,
            """
            static MyArgs Old() => new() { Size = MyArgs.SizeVer0 };
            static void New(ref MyArgs args) => args.Size = MyArgs.SizeVer1; // both
            """),
        ["SizeOfNoVersionHasNoConstant"] = Members("static MyArgs Odd() => new() { Size = {|UAPI8003:28|} };", null),
        ["SizeIsComparedByOrder"] = Members(
            """
            static bool Is(in MyArgs args) => {|UAPI8004:args.Size == MyArgs.SizeVer1|} || {|UAPI8004:MyArgs.SizeVer1 == args.Size|};
            static bool Lacks(in MyArgs args) => {|UAPI8004:args.Size != MyArgs.SizeVer1|} || {|UAPI8004:32 != args.Size|} /* any */;
            """,
            """
            static bool Is(in MyArgs args) => args.Size >= MyArgs.SizeVer1 || MyArgs.SizeVer1 <= args.Size;
            static bool Lacks(in MyArgs args) => args.Size < MyArgs.SizeVer1 || 32 > args.Size /* any */;
            """),
        ["SizeInAPatternIsLeft"] = Members("static bool Is(in MyArgs args) => args is { Size: {|UAPI8004:32|} };", null),
        ["MarshalSizeBecomesUnsafeSizeOf"] = Members(
            """
            static int First() => {|UAPI8007:Marshal.SizeOf<MyArgs>()|} + {|UAPI8007:Marshal.SizeOf(typeof(MyHow))|};
            static int Second(MyArgs args) => {|UAPI8007:Marshal.SizeOf(args)|};
            static unsafe int Third() => {|UAPI8007:Marshal.SizeOf<MyArgs>()|};
            """,
            """
            static int First() => Unsafe.SizeOf<MyArgs>() + Unsafe.SizeOf<MyHow>();
            static int Second(MyArgs args) => Unsafe.SizeOf<MyArgs>();
            static unsafe int Third() => sizeof(MyArgs);
            """),
        ["MarshalSizeOfWhatACallReturnsIsLeft"] = Members(
            "static MyArgs Make() => default; static int Bytes() => {|UAPI8007:Marshal.SizeOf(Make())|};", null),
        ["PageSizeIsTheKernels"] = Members(
            """
            const int PAGE_SIZE = 4096;
            static bool First(ulong usize) => usize > {|UAPI8012:4096|} || {|UAPI8012:4096|} < usize;
            static bool Second(uint usize) => usize >= {|UAPI8012:Client.PAGE_SIZE|};
            """,
            """
            const int PAGE_SIZE = 4096;
            static bool First(ulong usize) => usize > UserMemory.PageSize || UserMemory.PageSize < usize;
            static bool Second(uint usize) => usize >= UserMemory.PageSize;
            """),
        ["PageSizeInAMinimumIsLeft"] = Members("static uint Cut(uint usize) => Math.Min(usize, {|UAPI8012:4096|});", null),
        ["SkipInitBecomesDefault"] = Members(
            """
            static MyArgs s_args;
            static MyArgs Make()
            {
                {|UAPI8101:Unsafe.SkipInit(out MyArgs args)|};
                {|UAPI8101:Unsafe.SkipInit(out s_args)|}; // also
                return args;
            }
            """,
            """
            static MyArgs s_args;
            static MyArgs Make()
            {
                MyArgs args = default;
                s_args = default; // also
                return args;
            }
            """),
        ["NumberBecomesCommand"] = Members(
            """
            [DllImport("libc", SetLastError = true)] static extern int ioctl(int descriptor, ulong command, nint argument);
            [DllImport("libc", SetLastError = true)] static extern int ioctl(int descriptor, int command, nint argument);
            const int Get = 0x2000AE42;
            static int Ask(int fd) => ioctl(fd, {|UAPI8201:0xAE42UL|}, 0) + ioctl(fd, {|UAPI8201:Get|}, 0);
            """,
            """
            [DllImport("libc", SetLastError = true)] static extern int ioctl(int descriptor, ulong command, nint argument);
            [DllImport("libc", SetLastError = true)] static extern int ioctl(int descriptor, int command, nint argument);
            const int Get = 0x2000AE42;
            static int Ask(int fd) => ioctl(fd, MyArgs.Command, 0) + ioctl(fd, unchecked((int)MyArgs.Command), 0);
            """),
        ["NumberOfNoDeclaredStructIsLeft"] = Members(
            "static SyscallResult Ask(SafeHandle vm) => LinuxCall.Ioctl(vm, {|UAPI8201:0xAE01|}, 0);", null),
        ["ImportKeepsErrno"] = Members(
            """
            [DllImport("libc")] static extern int ioctl(int descriptor, uint command, nint argument);
            [DllImport("libc", SetLastError = false, EntryPoint = "ioctl")] static extern int Control(int descriptor, uint command, nint argument);
            static int First(int fd) => ioctl(fd, MyArgs.Command, 0) == -1 ? {|UAPI8220:Marshal.GetLastPInvokeError()|} : 0;
            static int Second(int fd) => ioctl(fd, MyArgs.Command, 0) == -1 ? {|UAPI8220:Marshal.GetLastWin32Error()|} : 0;
            static bool Third(int fd) => {|UAPI8221:Control(fd, MyArgs.Command, 0)|} >= 0;
            """,
            """
            [DllImport("libc", SetLastError = true)] static extern int ioctl(int descriptor, uint command, nint argument);
            [DllImport("libc", SetLastError = true, EntryPoint = "ioctl")] static extern int Control(int descriptor, uint command, nint argument);
            static int First(int fd) => ioctl(fd, MyArgs.Command, 0) == -1 ? Marshal.GetLastPInvokeError() : 0;
            static int Second(int fd) => ioctl(fd, MyArgs.Command, 0) == -1 ? Marshal.GetLastWin32Error() : 0;
            static bool Third(int fd) => Control(fd, MyArgs.Command, 0) >= 0;
            """),
    };

    private static FixExample Members(string before, string? after) => new(InClass(before), after is null ? null : InClass(after));

    private static string InClass(string members) => Structs + "internal static class Client\n{\n" + members + "\n}\n";
}
