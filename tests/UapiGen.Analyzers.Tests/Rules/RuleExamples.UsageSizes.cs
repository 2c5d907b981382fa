using static UapiGen.Analyzers.Tests.Usage.UsageSource;

namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Sizes that client code tells, or takes.</summary>
    private static Dictionary<string, RuleExample> UsageSizes => new()
    {
        ["SizeUnset"] = new(Imports +
            """
            internal static class Client
            {
                public static ulong Ask(int descriptor)
                {
                    var args = new MyArgs { Flags = 0 };
                    return Native.ioctl(descriptor, MyArgs.Command, {|UAPI8001:ref args|}) == 0 ? args.Caps : 0;
                }
            }
            """,
            "'args' is handed to 'ioctl' while its size field 'Size' is zero; call MyArgs.TryIoctl, which sets it, or set 'Size' to the size of the version that is meant, such as MyArgs.SizeVer0"),
        ["SizeUnsetBehindAnAddress"] = new(Imports +
            """
            internal static class Client
            {
                public static unsafe ulong Ask(int descriptor)
                {
                    MyArgs args = default;
                    args.Flags = 0;
                    return Native.ioctl(descriptor, MyArgs.Command, {|UAPI8001:(nint)(&args)|}) == 0 ? args.Caps : 0;
                }
            }
            """,
            "'args' is handed to 'ioctl' while its size field 'Size' is zero; call MyArgs.TryIoctl, which sets it, or set 'Size' to the size of the version that is meant, such as MyArgs.SizeVer0"),
        ["SizeUnsetThroughTheRuntime"] = new(Imports +
            """
            internal static class Client
            {
                public static Errno Ask(SafeHandle descriptor)
                {
                    MyArgs args = new();
                    return LinuxCall.Ioctl(descriptor, MyArgs.Command, {|UAPI8001:ref args|});
                }
            }
            """,
            "'args' is handed to 'Ioctl' while its size field 'Size' is zero; call MyArgs.TryIoctl, which sets it, or set 'Size' to the size of the version that is meant, such as MyArgs.SizeVer0"),
        ["SizeOfNewest"] = new(Imports +
            """
            internal static class Client
            {
                public static MyArgs Request() => new() { Size = {|UAPI8002:MyArgs.Ksize|} };
            }
            """,
            "'MyArgs.Size' tells the kernel the size of the newest version of 'MyArgs', which a kernel before it may refuse; use the generated call, which asks again in the kernel's size, or the SizeVer constant of the oldest version that has the fields used"),
        ["SizeOfNewestAsArgument"] = new(Imports +
            """
            internal static class Client
            {
                public static unsafe nint Open(MyHow how) => Native.syscall(437, &how, {|UAPI8002:(nuint)sizeof(MyHow)|});
            }
            """,
            "'(nuint)sizeof(MyHow)' tells the kernel the size of the newest version of 'MyHow', which a kernel before it may refuse; use the generated call, which asks again in the kernel's size, or the SizeVer constant of the oldest version that has the fields used"),
        ["SizeLiteral"] = new(Imports +
            """
            internal static class Client
            {
                public static MyArgs Request() => new() { Size = {|UAPI8003:24|} };
            }
            """,
            "'MyArgs.Size' is set to 24, the size of version 0; use MyArgs.SizeVer0"),
        ["SizeLiteralOfNoVersion"] = new(Imports +
            """
            internal static class Client
            {
                public static void Fill(ref MyArgs args) => args.Size = {|UAPI8003:28|};
            }
            """,
            "'MyArgs.Size' is set to 28, which is the size of no version: they are 24, 32; use MyArgs.SizeVer0, or the constant of the version that is meant"),
        ["SizeFieldEquality"] = new(Imports +
            """
            internal static class Client
            {
                public static ulong Extra(SafeHandle descriptor)
                {
                    MyArgs args = MyArgs.Ioctl(descriptor);
                    return {|UAPI8004:args.Size == MyArgs.SizeVer1|} ? args.Extra : 0;
                }
            }
            """,
            "'MyArgs.Size' is tested for equality with MyArgs.SizeVer1, but a side that knows a newer version tells another size; test 'MyArgs.Size >= ...', or whether the field that is read is there"),
        ["SizeFieldInASwitch"] = new(Imports +
            """
            internal static class Client
            {
                public static int Version(in MyArgs args)
                {
                    switch (args.Size)
                    {
                        {|UAPI8004:case 32:|} return 1;
                        default: return 0;
                    }
                }
            }
            """,
            "'MyArgs.Size' is tested for equality with 32, but a side that knows a newer version tells another size; test 'MyArgs.Size >= ...', or whether the field that is read is there"),
        ["SizeFieldInAPattern"] = new(Imports +
            """
            internal static class Client
            {
                public static bool HasAll(in MyArgs args) => args is { Size: {|UAPI8004:32|} };
            }
            """,
            "'MyArgs.Size' is tested for equality with 32, but a side that knows a newer version tells another size; test 'MyArgs.Size >= ...', or whether the field that is read is there"),
        ["MarshalSizeOf"] = new(Imports +
            """
            internal static class Client
            {
                public static int Bytes() => {|UAPI8007:Marshal.SizeOf<MyArgs>()|};
            }
            """,
            "Marshal.SizeOf measures what the marshaller would make of 'MyArgs', not 'MyArgs' itself; use sizeof(MyArgs), Unsafe.SizeOf<MyArgs>() or MyArgs.Ksize"),
        ["MarshalSizeOfType"] = new(Imports +
            """
            internal static class Client
            {
                public static int Bytes() => {|UAPI8007:Marshal.SizeOf(typeof(MyArgs))|};
            }
            """,
            "Marshal.SizeOf measures what the marshaller would make of 'MyArgs', not 'MyArgs' itself; use sizeof(MyArgs), Unsafe.SizeOf<MyArgs>() or MyArgs.Ksize"),
    };
}
