using static UapiGen.Analyzers.Tests.Usage.UsageSource;

namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Memory that becomes a struct, and arguments that the marshaller makes.</summary>
    private static Dictionary<string, RuleExample> UsageMemory => new()
    {
        ["InitializationSkipped"] = new(Structs +
            """
            internal static class Client
            {
                public static MyArgs Request()
                {
                    {|UAPI8101:Unsafe.SkipInit(out MyArgs args)|};
                    args.Size = MyArgs.SizeVer0;
                    return args;
                }
            }
            """,
            "Unsafe.SkipInit leaves what lay in memory in 'args', and the kernel takes every byte of it for a request; assign default instead"),
        ["StackNotCleared"] = new(Structs +
            """
            internal static class Client
            {
                [SkipLocalsInit]
                public static unsafe ulong Request()
                {
                    MyArgs* args = {|UAPI8102:stackalloc MyArgs[1]|};
                    args->Size = MyArgs.SizeVer0;
                    return args->Flags;
                }
            }
            """,
            "With [SkipLocalsInit], this memory holds what lay on the stack, and becomes a 'MyArgs'; clear it first, or use a local 'MyArgs' set to default"),
        ["StackBytesNotCleared"] = new(Structs +
            """
            [SkipLocalsInit]
            internal static class Client
            {
                public static ulong Request()
                {
                    Span<byte> bytes = {|UAPI8102:stackalloc byte[MyArgs.Ksize]|};
                    ref MyArgs args = ref MemoryMarshal.AsRef<MyArgs>(bytes);
                    args.Size = MyArgs.SizeVer0;
                    return args.Flags;
                }
            }
            """,
            "With [SkipLocalsInit], this memory holds what lay on the stack, and becomes a 'MyArgs'; clear it first, or use a local 'MyArgs' set to default"),
        ["HeapNotCleared"] = new(Structs +
            """
            internal static class Client
            {
                public static unsafe MyArgs* Request() => (MyArgs*){|UAPI8103:NativeMemory.Alloc((nuint)sizeof(MyArgs))|};
            }
            """,
            "'NativeMemory.Alloc' does not clear what it gives out, and this becomes a 'MyArgs'; clear it first, or use NativeMemory.AllocZeroed"),
        ["HGlobalNotCleared"] = new(Structs +
            """
            internal static class Client
            {
                public static unsafe ulong Request()
                {
                    nint memory = {|UAPI8103:Marshal.AllocHGlobal(MyArgs.Ksize)|};
                    var args = (MyArgs*)memory;
                    args->Size = MyArgs.SizeVer0;
                    ulong flags = args->Flags;
                    Marshal.FreeHGlobal(memory);
                    return flags;
                }
            }
            """,
            "'Marshal.AllocHGlobal' does not clear what it gives out, and this becomes a 'MyArgs'; clear it first, or use NativeMemory.AllocZeroed"),
        ["RentedNotCleared"] = new(Structs +
            """
            internal static class Client
            {
                public static ulong Request()
                {
                    byte[] rented = {|UAPI8103:ArrayPool<byte>.Shared.Rent(MyArgs.Ksize)|};
                    ulong flags = MemoryMarshal.AsRef<MyArgs>(rented).Flags;
                    ArrayPool<byte>.Shared.Return(rented);
                    return flags;
                }
            }
            """,
            "'ArrayPool.Rent' does not clear what it gives out, and this becomes a 'MyArgs'; clear it first, or use a new array"),
        ["UninitializedArray"] = new(Structs +
            """
            internal static class Client
            {
                public static MyArgs[] Requests() => {|UAPI8103:GC.AllocateUninitializedArray<MyArgs>(64)|};
            }
            """,
            "'GC.AllocateUninitializedArray' does not clear what it gives out, and this becomes a 'MyArgs'; clear it first, or use a new array"),
        ["ImportAutoLayout"] = new(Structs +
            """
            [StructLayout(LayoutKind.Auto, Pack = 1)]
            internal struct SpiTransferCommand
            {
                public ulong Transmit { get; set; }
                public ulong Receive { get; set; }
                public uint Length { get; set; }
            }
            internal static class Native
            {
                [DllImport("libc", SetLastError = true)] public static extern int ioctl(int descriptor, uint command, ref SpiTransferCommand {|UAPI8110:transfer|});
            }
            """,
            "'SpiTransferCommand' is an argument of 'ioctl', but the runtime orders its fields; declare it as a sequential struct marked [UapiStruct]"),
        ["ImportManagedField"] = new(Structs +
            """
            internal struct Transfer
            {
                public byte[] Buffer;
                public uint Length;
            }
            internal static class Native
            {
                [DllImport("libc", EntryPoint = "ioctl", SetLastError = true)] public static extern int Control(int descriptor, uint command, ref Transfer {|UAPI8111:transfer|});
            }
            """,
            "'Transfer' is an argument of 'Control', but its field 'Buffer' is byte[], of which the kernel sees what the marshaller makes; use a ulong that holds the address, and mark the struct [UapiStruct]"),
        ["ImportInlineArray"] = new(Structs +
            """
            internal struct Capability
            {
                [MarshalAs(UnmanagedType.ByValArray, SizeConst = 16)] public byte[] Driver;
                public uint Version;
            }
            internal static class Native
            {
                [DllImport("libc", SetLastError = true)] public static extern int ioctl(int descriptor, uint command, ref Capability {|UAPI8112:capability|});
            }
            """,
            "'Capability' is an argument of 'ioctl', but its field 'Driver' is copied in and out by the marshaller, so that no one can see or check the layout; use an inline array, and mark the struct [UapiStruct]"),
        ["ImportArrayForPointer"] = new(Structs +
            """
            internal struct Message
            {
                public ushort Address;
                public ushort Flags;
            }
            [StructLayout(LayoutKind.Sequential)]
            internal struct I2CRdwrIOCTLData
            {
                [MarshalAs(UnmanagedType.ByValArray, SizeConst = 2)] public Message[] msgs;
                public uint nmsgs;
            }
            internal static class Native
            {
                [DllImport("libc", SetLastError = true)] public static extern int ioctl(int descriptor, uint command, ref I2CRdwrIOCTLData {|UAPI8113:data|});
            }
            """,
            "'I2CRdwrIOCTLData' is an argument of 'ioctl', and its array 'msgs' is marshalled inline though its count 'nmsgs' follows it: the kernel takes a pointer there; use a ulong that holds the address of a pinned array"),
    };
}
