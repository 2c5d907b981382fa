using static UapiGen.Analyzers.Tests.Usage.UsageSource;

namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Handlers that look at a caller's size by hand.</summary>
    private static Dictionary<string, RuleExample> UsageHandlers => new()
    {
        ["ExactSizeDemanded"] = new(Structs +
            """
            internal static class Handler
            {
                public static Errno Check<TMemory>(ref TMemory memory, ulong usize) where TMemory : struct, IUserMemory
                {
                    if ({|UAPI8005:usize != MyArgs.Ksize|}) return Errno.EINVAL;
                    return Errno.Success;
                }
            }
            """,
            "'usize' must be exactly MyArgs.Ksize here, so that callers of every other version are refused; call MyArgs.CopyFromUser, which takes smaller and larger structs as its contract says"),
        ["ExactSizeInAConditional"] = new(Structs +
            """
            internal static class Handler
            {
                public static unsafe int Check(nuint usize) => {|UAPI8005:usize == (nuint)sizeof(MyArgs)|} ? 0 : -22;
            }
            """,
            "'usize' must be exactly sizeof(MyArgs) here, so that callers of every other version are refused; call MyArgs.CopyFromUser, which takes smaller and larger structs as its contract says"),
        ["FloorOfNewest"] = new(Structs +
            """
            internal static class Handler
            {
                public static Errno Check<TMemory>(ref TMemory memory, ulong usize) where TMemory : struct, IUserMemory
                {
                    if ({|UAPI8006:usize < (ulong)Unsafe.SizeOf<MyArgs>()|} || usize > UserMemory.PageSize) return Errno.EINVAL;
                    return Errno.Success;
                }
            }
            """,
            "'usize' below Unsafe.SizeOf<MyArgs>() is refused here, so that every program built before the newest version is; the floor is MyArgs.SizeVer0, which MyArgs.CopyFromUser checks"),
        ["SizeReadTwice"] = new(Structs +
            """
            internal static class Handler
            {
                public static Errno Check<TMemory>(ref TMemory memory, UserAddress user) where TMemory : struct, IUserMemory
                {
                    if (!memory.TryGet(user, out ulong first)) return Errno.EFAULT;
                    if (first > UserMemory.PageSize) return Errno.E2BIG;
                    return {|UAPI8010:memory.TryGet(user, out ulong second)|} && second != 0 ? Errno.Success : Errno.EFAULT;
                }
            }
            """,
            "The caller may have changed what lies at 'user' since it was read first; keep the value of the first read"),
        ["SizeReadAfterTheCopy"] = new(Structs +
            """
            internal static class Handler
            {
                public static Errno Check<TMemory>(ref TMemory memory, ulong argument) where TMemory : struct, IUserMemory
                {
                    Errno error = MyArgs.CopyFromUser(ref memory, new UserAddress(argument), out MyArgs args, out _);
                    if (error != Errno.Success) return error;
                    return {|UAPI8010:memory.TryGet(new UserAddress(argument), out ulong usize)|} && usize > args.Caps ? Errno.Success : Errno.EFAULT;
                }
            }
            """,
            "The caller may have changed what lies at 'new UserAddress(argument)' since it was read first; keep the value of the first read"),
        ["SizeNarrowed"] = new(Structs +
            """
            internal static class Handler
            {
                public static Errno Check<TMemory>(ref TMemory memory, ulong usize) where TMemory : struct, IUserMemory
                {
                    int size = {|UAPI8011:(int)usize|};
                    return size < MyArgs.SizeVer0 ? Errno.EINVAL : Errno.Success;
                }
            }
            """,
            "'usize' is cut to int before its upper bound is checked, so that 2^32 + 24 becomes 24; compare it as it is first, or cast in a checked context"),
        ["PageSizeLiteral"] = new(Structs +
            """
            internal static class Handler
            {
                public static Errno Check(ulong usize) => usize > {|UAPI8012:4096|} ? Errno.E2BIG : Errno.Success;
            }
            """,
            "4096 is the page size of x86, but arm64 and powerpc kernels have up to 65536; use UserMemory.PageSize"),
        ["PageSizeConstant"] = new(Structs +
            """
            internal static class Handler
            {
                private const int PAGE_SIZE = 4096;

                public static Errno Check<TMemory>(ref TMemory memory, uint length) where TMemory : struct, IUserMemory =>
                    length > {|UAPI8012:PAGE_SIZE|} ? Errno.E2BIG : Errno.Success;
            }
            """,
            "'PAGE_SIZE' = 4096 is the page size of x86, but arm64 and powerpc kernels have up to 65536; use UserMemory.PageSize"),
    };
}
