namespace UapiGen.Analyzers.Tests.Fixes;

internal static partial class FixExamples
{
    /// <summary>Fixes of drafts: bits that are not checked or masked.</summary>
    private static Dictionary<string, FixExample> DesignFields => new()
    {
        ["RoomAndFlagsMustBeZero"] = new(
            """
            [UapiStruct("my_args")]
            public unsafe partial struct MyArgs
            {
                public ulong Address;

                /// <summary>No flag yet.</summary>
                public ulong {|UAPI7201:Flags|};
                [Since(1)] public ulong {|UAPI7201:MoreFlags|};
            }
            """,
            """
            [UapiStruct("my_args")]
            public unsafe partial struct MyArgs
            {
                public ulong Address;

                /// <summary>No flag yet.</summary>
                [MustBeZero] public ulong Flags;
                [MustBeZero] [Since(1)] public ulong MoreFlags;
            }
            """),
        ["ReservedArrayMustBeZero"] = new(
            """
            [UapiStruct("my_args")]
            public unsafe partial struct MyArgs
            {
                public ulong Address;
                public fixed byte {|UAPI7202:Reserved|}[8];
                public ulong {|UAPI7202:Reserved2|};
            }
            """,
            """
            [UapiStruct("my_args")]
            public unsafe partial struct MyArgs
            {
                public ulong Address;
                [MustBeZero] public fixed byte Reserved[8];
                [MustBeZero] public ulong Reserved2;
            }
            """),
        ["KnownFlagsAreNamed"] = new(
            """
            [System.Flags]
            public enum Modes : ulong
            {
                None = 0,
                Fast = 1,
                Safe = 2,
                All = Fast | Safe,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                public Modes {|UAPI7201:Flags|};
            }
            """,
            """
            [System.Flags]
            public enum Modes : ulong
            {
                None = 0,
                Fast = 1,
                Safe = 2,
                All = Fast | Safe,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                [KnownBits(Modes.All)] public Modes Flags;
            }
            """)
        {
            Key = UapiGen.CodeFixes.CheckFieldFix.AllKey,
        },
        ["OutputsAreMasked"] = new(
            """
            [System.Flags]
            public enum Modes : ulong
            {
                None = 0,
                Fast = 1,
                Safe = 2,
                All = Fast | Safe,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                [{|UAPI7203:Output|}] public Modes Supported;
                [Since(1), {|UAPI7203:Output|}] public Modes Modes;
            }
            """,
            """
            [System.Flags]
            public enum Modes : ulong
            {
                None = 0,
                Fast = 1,
                Safe = 2,
                All = Fast | Safe,
            }

            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                [OutputMask(Modes.All)] public Modes Supported;
                [Since(1), OutputMask(Modes.All)] public Modes Modes;
            }
            """),
        ["OutputOfANumber_HasNoMaskToName"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Address;
                [{|UAPI7203:Output|}] public ulong Features;
            }
            """,
            null),
    };
}
