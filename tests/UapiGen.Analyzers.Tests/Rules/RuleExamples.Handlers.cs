namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Faults of handler classes.</summary>
    private static Dictionary<string, RuleExample> Handlers => new()
    {
        ["HandlersNotPartial"] = new(
            """
            [UapiStruct("my_args")]
            [Ioctl(1, 2)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }
            [IoctlHandlers]
            public class {|UAPI4001:Device|}
            {
                [Handles] private Errno Get(ref MyArgs args) => Errno.EIO;
            }
            """,
            "The dispatch of 'Device' cannot be written, as 'Device' is not partial; add 'partial' to 'Device'"),
        ["HandlersGeneric"] = new(
            """
            [UapiStruct("my_args")]
            [Ioctl(1, 2)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }
            [IoctlHandlers]
            public partial class {|UAPI4002:Device|}<T>
            {
                [Handles] private Errno Get(ref MyArgs args) => Errno.EIO;
            }
            """,
            "The dispatch of 'Device' cannot be written, as 'Device' has type parameters; handle commands in a class without them"),
        ["HandlersFileLocal"] = new(
            """
            [UapiStruct("my_args")]
            [Ioctl(1, 2)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }
            [IoctlHandlers]
            file partial class {|UAPI4003:Device|}
            {
                [Handles] private Errno Get(ref MyArgs args) => Errno.EIO;
            }
            """,
            "The dispatch of 'Device' cannot be written, as 'Device' is local to its file, where no other part of it can stand; remove 'file'"),
        ["HandlersStatic"] = new(
            """
            [UapiStruct("my_args")]
            [Ioctl(1, 2)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }
            [IoctlHandlers]
            public static partial class {|UAPI4004:Device|}
            {
                [Handles] private static Errno Get(ref MyArgs args) => Errno.EIO;
            }
            """,
            "'Device' is static, but handlers are what stands behind one open descriptor; remove 'static'"),
        ["HandlersNameTaken"] = new(
            """
            [UapiStruct("my_args")]
            [Ioctl(1, 2)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }
            [IoctlHandlers]
            public partial class Device
            {
                [Handles] private Errno Get(ref MyArgs args) => Errno.EIO;
                public void {|UAPI4005:DispatchGet|}() { }
            }
            """,
            "The generated part of 'Device' has a method 'DispatchGet', so that no other member can have that name; rename it"),
        ["StructSignature"] = new(
            """
            [UapiStruct("my_args")]
            [Ioctl(1, 2)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }
            [IoctlHandlers]
            public partial class Device
            {
                [Handles] private int {|UAPI4010:Get|}(ref MyArgs args) => 0;
            }
            """,
            "'Device.Get' is marked [Handles], but cannot be called by the dispatch; declare it 'Errno Get(ref T value)'"),
        ["NumberSignature"] = new(
            """
            [UapiStruct("my_args")]
            [Ioctl(1, 2)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }
            [IoctlHandlers]
            public partial class Device
            {
                [Handles(1, 3)] private Errno {|UAPI4010:Check|}(ulong extension) => Errno.EIO;
            }
            """,
            "'Device.Check' is marked [Handles], but cannot be called by the dispatch; declare it 'SyscallResult Check(ulong argument)'"),
        ["HandlerStruct"] = new(
            """
            [UapiStruct("my_args")]
            [Ioctl(1, 2)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }
            [IoctlHandlers]
            public partial class Device
            {
                [Handles] private Errno {|UAPI4011:Get|}(ref ulong value) => Errno.EIO;
            }
            """,
            "'Device.Get' handles the command of ulong, which has none; mark ulong [UapiStruct] and [Ioctl], and mend what is reported of it"),
        ["CommandTwice"] = new(
            """
            [UapiStruct("my_args")]
            [Ioctl(1, 2)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }
            [IoctlHandlers]
            public partial class Device
            {
                [Handles] private Errno Get(ref MyArgs args) => Errno.EIO;
                [Handles(1, 2)] private SyscallResult {|UAPI4012:Check|}(ulong argument) => default;
            }
            """,
            "'Device.Check' handles the command that 'Get' handles; remove one of them"),
        ["NameTwice"] = new(
            """
            [UapiStruct("my_args")]
            [Ioctl(1, 2)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }
            [IoctlHandlers]
            public partial class {|UAPI4013:Device|}
            {
                [Handles] private Errno Get(ref MyArgs args) => Errno.EIO;
                [Handles] private Errno Get(ref OtherArgs args) => Errno.EIO;
            }
            [UapiStruct("my_args")]
            [Ioctl(1, 3)]
            public partial struct OtherArgs
            {
                [StructSize] public ulong Size;
            }
            """,
            "'Device' has two handlers of the name 'Get', so that their dispatch methods would have one name as well; rename one of them"),
        ["HandlerOutsideClass"] = new(
            """
            [UapiStruct("my_args")]
            [Ioctl(1, 2)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }
            public class Device
            {
                [Handles] private Errno {|UAPI4014:Get|}(ref MyArgs args) => Errno.EIO;
            }
            """,
            "'Device.Get' is marked [Handles], but 'Device' is not marked [IoctlHandlers], so that nothing calls it; mark the class, or remove the attribute"),
    };
}
