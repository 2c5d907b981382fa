namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of commands that are others than what shipped.</summary>
    private static Dictionary<string, FixExample> BreaksCommands => new()
    {
        ["NumberIsRestored"] = new(
            """
            [UapiStruct("my_args")]
            [{|UAPI6201:Ioctl(0xAE, 0xB8)|}]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }

            [UapiStruct("your_args")]
            [{|UAPI6201:Ioctl((byte)'f', number: 18)|}]
            public partial struct YourArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args")]
            [Ioctl(0xAE, 0xE4)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }

            [UapiStruct("your_args")]
            [Ioctl((byte)'f', number: 0x11)]
            public partial struct YourArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            [Ioctl(0xAE, 0xE4)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }

            [UapiStruct("your_args")]
            [Ioctl((byte)'f', 17)]
            public partial struct YourArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }
            """,
        },
        ["DirectionIsRestored"] = new(
            """
            [UapiStruct("my_args", SizeSource = SizeSource.CommandBits)]
            [{|UAPI6202:Ioctl((byte)'!', 2, Direction = IoctlDirection.Write)|}]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }

            [UapiStruct("your_args")]
            [{|UAPI6202:Ioctl(0xB7, 1, Direction = IoctlDirection.Read)|}]
            public partial struct YourArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args", SizeSource = SizeSource.CommandBits)]
            [Ioctl((byte)'!', 2, Direction = IoctlDirection.Read)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }

            [UapiStruct("your_args")]
            [Ioctl(0xB7, 1)]
            public partial struct YourArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args", SizeSource = SizeSource.CommandBits)]
            [Ioctl((byte)'!', 2, Direction = IoctlDirection.Read)]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }

            [UapiStruct("your_args")]
            [Ioctl(0xB7, 1)]
            public partial struct YourArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }
            """,
        },
        ["CommandsArePutBack"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6203:MyArgs|}
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }

            [UapiStruct("your_args")]
            public partial struct {|UAPI6203:YourArgs|}
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args")]
            [Ioctl(0xAE, 0xB8)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }

            [UapiStruct("your_args")]
            [Ioctl(0xB7, 0x01, Direction = IoctlDirection.Write)]
            public partial struct YourArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            [Ioctl(0xAE, 0xB8)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }

            [UapiStruct("your_args")]
            [Ioctl(0xB7, 1, Direction = IoctlDirection.Write)]
            public partial struct YourArgs
            {
                [MustBeZero] public ulong Flags;
                public ulong Address;
            }
            """,
        },
        ["CapabilitiesAreRestored"] = new(
            """
            [UapiStruct("my_args")]
            [Ioctl(0xAE, 0xB8)]
            [{|UAPI6204:Capability(250)|}]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }

            [UapiStruct("your_args")]
            [Ioctl(0xAE, 0xB9)]
            public partial struct {|UAPI6204:YourArgs|}
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }
            """,
            """
            [UapiStruct("my_args")]
            [Ioctl(0xAE, 0xB8)]
            [Capability(249)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }

            [UapiStruct("your_args")]
            [Capability(251)]
            [Ioctl(0xAE, 0xB9)]
            public partial struct YourArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }
            """)
        {
            Shipped = """
            [UapiStruct("my_args")]
            [Ioctl(0xAE, 0xB8)]
            [Capability(249)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }

            [UapiStruct("your_args")]
            [Ioctl(0xAE, 0xB9)]
            [Capability(251)]
            public partial struct YourArgs
            {
                [StructSize] public ulong Size;
                public ulong Address;
            }
            """,
        },
        ["NumberThatGrew_IsLeft"] = new(
            """
            [UapiStruct("my_args")]
            [{|UAPI6201:Ioctl(0x66, 17, Direction = IoctlDirection.ReadWrite)|}]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                [Since(1)] public ulong Length;
            }
            """,
            null)
        {
            Shipped = """
            [UapiStruct("my_args")]
            [Ioctl(0x66, 17, Direction = IoctlDirection.ReadWrite)]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }
            """,
        },
    };
}
