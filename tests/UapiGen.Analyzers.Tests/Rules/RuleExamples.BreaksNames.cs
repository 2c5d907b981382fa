using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    private const string TwoStructs =
        """
        [UapiStruct("my_args")]
        public partial struct MyArgs
        {
            [KnownBits(7)] public ulong Flags;
        }

        [UapiStruct("old_args")]
        public partial struct OldArgs
        {
            [KnownBits(1)] public ulong Flags;
        }
        """;

    /// <summary>What breaks the names of something that shipped.</summary>
    private static Dictionary<string, RuleExample> BreaksNames => new()
    {
        ["TagChanged"] = new(
            """
            [{|UAPI6001:UapiStruct("my_arguments")|}]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
            }
            """,
            "'MyArgs' shipped as struct my_args and is struct my_arguments now: C sources that say 'struct my_args' no longer compile; restore the tag")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
            }
            """,
        },
        ["StructRenamed"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct {|UAPI6002:MyArguments|}
            {
                [KnownBits(7)] public ulong Flags;
            }
            """,
            "'MyArgs' is called 'MyArguments' now: C# sources that name it no longer compile; restore the name")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
            }
            """,
        },
        ["EnumRenamed"] = new(
            """
            public enum {|UAPI6002:Speed|} : ulong { Fast = 1 }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Speed Mode;
            }
            """,
            "'Mode' is called 'Speed' now: C# sources that name it no longer compile; restore the name")
        {
            Shipped = """
            public enum Mode : ulong { Fast = 1 }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public Mode Mode;
            }
            """,
        },
        ["StructGone"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
            }
            """,
            "'OldArgs' (struct old_args) is not declared any more, but it shipped; restore the declaration from version control")
        {
            Files = [.. ShippedBaseline.Of(TwoStructs).Select(file => (file.Path, file.Text.Replace("type OldArgs", "{|UAPI6003:type OldArgs|}", StringComparison.Ordinal)))],
        },
        ["FieldRenamed"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong {|UAPI6030:Speed|};
            }
            """,
            "'MyArgs.Mode' of version 0 (Linux 6.1) is called 'Speed' now: sources that name it no longer compile; keep the name, or add a property 'Mode' that stands for it")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public ulong Mode;
            }
            """,
        },
        ["UncheckedRoomReused"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public uint Mode;
                public uint {|UAPI6031:Order|};
            }
            """,
            "'MyArgs.Reserved' of version 0 (Linux 6.1) became 'Order', but nothing ever checked it for zero: old programs pass whatever lay on their stack; append a field as a new version")
        {
            Shipped = """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(7)] public ulong Flags;
                public uint Mode;
                public uint Reserved;
            }
            """,
        },
    };
}
