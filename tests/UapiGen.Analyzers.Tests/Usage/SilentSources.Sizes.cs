namespace UapiGen.Analyzers.Tests.Usage;

internal static partial class SilentSources
{
    private static Dictionary<string, string> Sizes => new()
    {
        ["SizeIsInTheInitializer"] = Client(
            "static int Ask(int fd) { var args = new MyArgs { Size = MyArgs.SizeVer0 }; return Native.ioctl(fd, MyArgs.Command, ref args); }"),
        ["SizeIsAssigned"] = Client(
            "static int Ask(int fd) { MyArgs args = default; args.Size = MyArgs.SizeVer1; return Native.ioctl(fd, MyArgs.Command, &args); }"),
        ["SizeIsAssignedInABranch"] = Client(
            "static int Ask(int fd, bool old) { MyArgs args = default; if (old) args.Size = MyArgs.SizeVer0; else args.Size = MyArgs.SizeVer1; return Native.ioctl(fd, MyArgs.Command, ref args); }"),
        ["SizeIsSetByWith"] = Client(
            "static int Ask(int fd, MyArgs given) { MyArgs args = given with { Size = MyArgs.SizeVer0 }; return Native.ioctl(fd, MyArgs.Command, ref args); }"),
        ["StructComesFromAMethod"] = Client(
            """
            static MyArgs Make() => new() { Size = MyArgs.SizeVer0 };
            static void Fill(ref MyArgs args) => args.Size = MyArgs.SizeVer0;
            static void FillBehind(MyArgs* args) => args->Size = MyArgs.SizeVer0;
            static int First(int fd) { MyArgs args = Make(); return Native.ioctl(fd, MyArgs.Command, ref args); }
            static int Second(int fd) { MyArgs args = default; Fill(ref args); return Native.ioctl(fd, MyArgs.Command, ref args); }
            static int Third(int fd) { MyArgs args = default; FillBehind(&args); return Native.ioctl(fd, MyArgs.Command, ref args); }
            """),
        ["StructComesFromAParameterOrField"] = Client(
            """
            static MyArgs s_args;
            static int First(int fd, MyArgs args) => Native.ioctl(fd, MyArgs.Command, ref args);
            static int Second(int fd) => Native.ioctl(fd, MyArgs.Command, ref s_args);
            static int Third(int fd) { MyArgs args = s_args; return Native.ioctl(fd, MyArgs.Command, ref args); }
            """),
        ["SizeIsSetThroughAReference"] = Client(
            "static int Ask(int fd) { MyArgs args = default; ref ulong size = ref args.Size; size = MyArgs.SizeVer0; return Native.ioctl(fd, MyArgs.Command, ref args); }"),
        ["SizeIsSetByALocalFunction"] = Client(
            "static int Ask(int fd) { MyArgs args = default; void Set() => args.Size = MyArgs.SizeVer0; Set(); return Native.ioctl(fd, MyArgs.Command, ref args); }"),
        ["GeneratedCallSetsTheSize"] = Client(
            "static Errno Ask(SafeHandle vm) { MyArgs args = default; return MyArgs.TryIoctl(vm, ref args); }"),
        ["StructWithoutSizeField"] = Client(
            "static nint Open() { MyHow how = default; return Native.syscall(437, &how, MyHow.SizeVer0); }"),
        ["StructThatNobodyDeclared"] = Client(
            """
            struct Plain { public ulong Size; public ulong Flags; }
            [DllImport("libc", SetLastError = true)] static extern int ioctl(int fd, uint command, ref Plain plain);
            static int Ask(int fd) { Plain plain = default; return ioctl(fd, MyArgs.Command, ref plain); }
            static Plain Make() => new() { Size = 24 };
            static bool Is(Plain plain) => plain.Size == 24;
            static int Bytes() => Marshal.SizeOf<Plain>() + Marshal.SizeOf(typeof(int)) + sizeof(Plain);
            """),
        ["SizeFieldIsCompared"] = Client(
            "static bool Is(in MyArgs args, ulong usize) => args.Size >= MyArgs.SizeVer1 && args.Size > 24 && args.Size != 0 && args.Size != usize && args.Flags == 24 && args is { Size: >= 32 };"),
        ["SizeFieldIsCleared"] = Client(
            "static void Clear(ref MyArgs args) { args.Size = 0; args.Flags = 24; }"),
        ["SizeFieldIsCopied"] = Client(
            "static void Copy(ref MyArgs args, in MyArgs other, int count) { args.Size = other.Size; args.Size = (ulong)count; args.Caps = MyArgs.Ksize; }"),
        ["SizeOfOtherStructs"] = Client(
            "static void Fill(ref MyArgs args) => args.Size = (ulong)sizeof(MyHow);"),
        ["BufferOfTheNewestSize"] = Client(
            "static byte[] Buffer() => new byte[MyArgs.Ksize]; static int Total(int count) => count * Unsafe.SizeOf<MyArgs>();"),
    };

    private static Dictionary<string, string> Handlers => new()
    {
        ["ContractByHand"] = Handler(
            """
            if (usize < MyArgs.SizeVer0) return Errno.EINVAL;
            if (usize > UserMemory.PageSize) return Errno.E2BIG;
            if (usize > MyArgs.Ksize) return memory.TryPut(user, (ulong)MyArgs.Ksize) ? Errno.E2BIG : Errno.EFAULT;
            return Errno.Success;
            """),
        ["FastWayForTheOwnSize"] = Handler(
            """
            if (usize == MyArgs.Ksize) return memory.TryGet(user, out ulong flags) && flags == 0 ? Errno.Success : Errno.EFAULT;
            return MyArgs.CopyFromUser(ref memory, user, out _, out _);
            """),
        ["SmallerOfTwoSizes"] = Handler(
            "ulong size = usize < MyArgs.Ksize ? usize : MyArgs.Ksize; int count = usize < MyArgs.Ksize ? (int)usize : MyArgs.Ksize; return size == (ulong)count ? Errno.Success : Errno.EFAULT;"),
        ["ClearsWhatACallerDidNotPass"] = Handler(
            "ulong extra = 1; if (usize < MyArgs.SizeVer1) extra = 0; if (usize != MyArgs.Ksize) extra++; return extra == 0 ? Errno.EFAULT : Errno.Success;"),
        ["CastAfterTheCap"] = Handler(
            "if (usize > UserMemory.PageSize) return Errno.E2BIG; int size = (int)usize; return size == 0 ? Errno.EINVAL : Errno.Success;"),
        ["CastOfAMinimum"] = Handler(
            "usize = Math.Min(usize, MyArgs.Ksize); int size = (int)usize; return size == 0 ? Errno.EINVAL : Errno.Success;"),
        ["CheckedCast"] = Handler(
            "int size = checked((int)usize); return size == 0 ? Errno.EINVAL : Errno.Success;"),
        ["CastAfterTheCopy"] = UsageSource.Structs +
            """
            internal static class Handler
            {
                public static Errno Check<TMemory>(ref TMemory memory, UserAddress user) where TMemory : struct, IUserMemory
                {
                    Errno error = MyArgs.CopyFromUser(ref memory, user, out MyArgs args, out ulong usize);
                    if (error != Errno.Success) return error;
                    return (int)usize == MyArgs.SizeVer0 ? Errno.Success : MyArgs.CopyToUser(ref memory, user, usize, ref args);
                }
            }
            """,
        ["ReadsOfTwoPlaces"] = Handler(
            "return memory.TryGet(user, out ulong size) && memory.TryGet(user + 8, out ulong flags) && memory.TryGet(user.Add(16), out uint caps) && size + flags + caps != 0 ? Errno.Success : Errno.EFAULT;"),
        ["ReadsInTwoBranches"] = Handler(
            """
            if (usize == 4)
            {
                if (!memory.TryGet(user, out uint small)) return Errno.EFAULT;
                return small == 0 ? Errno.EINVAL : Errno.Success;
            }
            return usize > 8 ? (memory.TryGet(user, out ulong large) ? Errno.Success : Errno.EFAULT) : (memory.TryGet(user, out ushort tiny) ? Errno.Success : Errno.EFAULT);
            """),
        ["ReadsOfAMovingAddress"] = Handler(
            "for (int i = 0; i < 4; i++) { if (!memory.TryGet(user, out ulong item)) return Errno.EFAULT; user += 8; } return memory.TryGet(user, out ulong last) ? Errno.Success : Errno.EFAULT;"),
        ["PageSizeOfSomethingElse"] = Client(
            """
            const int PageSize = 50;
            const int PAGE_SIZE = 4096;
            static int Pages(int items) => (items + PageSize - 1) / PageSize;
            static bool Fits(int length, uint bufferSize) => length <= 4096 && bufferSize <= 4096 && length < PAGE_SIZE;
            static byte[] Buffer() => new byte[PAGE_SIZE];
            """),
        ["BufferOf4096Bytes"] = Handler(
            "Span<byte> buffer = stackalloc byte[4096]; return memory.TryCopyFromUser(user, buffer[..Math.Min(buffer.Length, 4096)]) ? Errno.Success : Errno.EFAULT;"),
        ["LimitsOfAHandlersOwn"] = Handler(
            "uint blockSize = (uint)(usize & 0xFFFF); ulong maximumSize = usize * 2; return blockSize > 4096 || maximumSize != MyArgs.Ksize ? Errno.EINVAL : Errno.Success;"),
        ["PageSizeOfTheKernel"] = Handler(
            "return usize > UserMemory.PageSize || usize > (ulong)Environment.SystemPageSize ? Errno.E2BIG : Errno.Success;"),
        ["CastsElsewhere"] = Client(
            "static int Cut(ulong usize, ulong fileSize) => (int)usize + (int)fileSize;"),
    };
}
