namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Axes of the contract that do not hold together.</summary>
    private static Dictionary<string, RuleExample> Axes => new()
    {
        ["SizeRuleWithoutSize"] = new(
            """
            [UapiStruct("my_args", SizeSource = SizeSource.Fixed, {|UAPI3060:Larger = LargerStruct.Reject|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
            }
            """,
            "'MyArgs' says Larger = Reject, which is about the size that a caller tells, but with SizeSource.Fixed none is told; leave it out, or say where the size comes from"),
        ["FloorWithoutSize"] = new(
            """
            [UapiStruct("my_args", SizeSource = SizeSource.KernelFirst, {|UAPI3060:Floor = 8|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
            }
            """,
            "'MyArgs' says Floor = 8, which is about the size that a caller tells, but with SizeSource.KernelFirst none is told; leave it out, or say where the size comes from"),
        ["FixedSizeGrows"] = new(
            """
            [UapiStruct("my_args", {|UAPI3061:SizeSource = SizeSource.Fixed|})]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
                [Since(1)] public ulong Extra;
            }
            """,
            "'MyArgs' says SizeSource.Fixed and grew to version 1: one of version 0 would be read and written past its end; declare a new command with a struct of its own, or say where the size comes from"),
        ["WidthOfASizeField"] = new(
            """
            [UapiStruct("my_args", {|UAPI3062:SizeWidth = SizeWidth.Bits32|})]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                public uint Flags;
            }
            """,
            "'MyArgs' says SizeWidth = Bits32, which is about a size that is an argument of the call, but its size comes from SizeSource.Field; leave it out, or say SizeSource.Argument"),
        ["NoStructWithASizeField"] = new(
            """
            [UapiStruct("my_args", {|UAPI3062:Null = NullStruct.NoStructWithoutSize|})]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                public uint Flags;
            }
            """,
            "'MyArgs' says Null = NoStructWithoutSize, which is about a size that is an argument of the call, but its size comes from SizeSource.Field; leave it out, or say SizeSource.Argument"),
        ["ZeroSizeTwice"] = new(
            """
            [UapiStruct("my_args", {|UAPI3063:Zero = ZeroSize.MeansVersion0|}, Null = NullStruct.NoStructWithoutSize)]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            """,
            "'MyArgs' says Zero = MeansVersion0 and Null = NoStructWithoutSize: a size of 0 cannot stand for version 0 and for no struct; leave one of them out"),
        ["ReportOfPassedSize"] = new(
            """
            [UapiStruct("my_args", SizeSource = SizeSource.Argument, {|UAPI3064:CapReportsSize = true|})]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
                public ulong Flags;
            }
            """,
            "'MyArgs' says CapReportsSize = true, which writes ksize where the size was read, but that comes from SizeSource.Argument; say SizeSource.Field, or choose a value that reports nothing"),
        ["TailNotScanned"] = new(
            """
            [UapiStruct("my_args", {|UAPI3065:Tail = TailStart.KnownEnd|}, Larger = LargerStruct.Truncate)]
            public partial struct MyArgs
            {
                public ulong Address;
                public uint Count;
            }
            """,
            "'MyArgs' says Tail = KnownEnd, but with LargerStruct.Truncate no tail is looked at; leave it out, or accept a zero tail"),
        ["TailOfUnreadStruct"] = new(
            """
            [UapiStruct("my_args", {|UAPI3066:Request = Request.None|})]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
            }
            """,
            "'MyArgs' says Request = None, by which no tail is read, and LargerStruct.AcceptZeroTail, by which the tail decides; say Larger = Truncate, or Reject"),
        ["RuleOnUnreadField"] = new(
            """
            [UapiStruct("my_args", Request = Request.None, Larger = LargerStruct.Truncate)]
            public partial struct MyArgs
            {
                [{|UAPI3067:KnownBits(3)|}] public ulong Flags;
                [Output] public ulong Mask;
            }
            """,
            "'MyArgs.Flags' has the attribute KnownBits, but with Request.None the kernel does not read it; mark it [Input] under Request.InputFields, or remove the check"),
        ["InputWithoutInputFields"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI3068:Input|}] public ulong Flags;
            }
            """,
            "'MyArgs.Flags' is marked [Input], but with Request.Whole the kernel reads all fields or none; remove it, or say Request.InputFields"),
        ["InputFieldsMissing"] = new(
            """
            [UapiStruct("my_args", {|UAPI3069:Request = Request.InputFields|}, Larger = LargerStruct.Truncate)]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
            }
            """,
            "'MyArgs' says Request.InputFields, but no field is marked [Input]; mark those that the kernel reads, or say Request.None"),
        ["InputFieldPastFloor"] = new(
            """
            [UapiStruct("my_args", Request = Request.InputFields, Larger = LargerStruct.Truncate, Floor = 8)]
            public partial struct MyArgs
            {
                [Input] public ulong Mask;
                [{|UAPI3070:Input|}] public uint Mode;
                [Output] public uint Pid;
            }
            """,
            "'MyArgs.Mode' is read from every struct that is taken and ends at 12, but a struct may end at 8; mark only fields that every version has, or raise the floor of a draft"),
        ["InputOfALaterVersion"] = new(
            """
            [UapiStruct("my_args", Request = Request.InputFields, SizeSource = SizeSource.KernelFirst)]
            public partial struct MyArgs
            {
                [Input] public ulong Mask;
                [Since(1), {|UAPI3070:Input|}] public ulong Mode;
            }
            """,
            "'MyArgs.Mode' is read from every struct that is taken and ends at 16, but a struct may end at 8; mark only fields that every version has, or raise the floor of a draft"),
        ["OutputFieldsMissing"] = new(
            """
            [UapiStruct("my_args", {|UAPI3071:Reply = Reply.OutputFields|})]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            """,
            "'MyArgs' hands back single fields, but no field is marked [Output]; mark those that the kernel fills, or say Reply.None"),
        ["CutWithoutReply"] = new(
            """
            [UapiStruct("my_args", {|UAPI3072:Cut = CutReply.Refused|})]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            """,
            "'MyArgs' says Cut = Refused, which is about a struct that goes back, but its reply is Reply.None; leave it out, or hand the struct back"),
        ["ZeroedFields"] = new(
            """
            [UapiStruct("my_args", Reply = Reply.OutputFields, {|UAPI3072:ErrorReply = ErrorReply.Zeroed|})]
            public partial struct MyArgs
            {
                [Output] public ulong Mask;
            }
            """,
            "'MyArgs' says ErrorReply = Zeroed, which is about a struct that goes back, but its reply is Reply.OutputFields; leave it out, or hand the struct back"),
        ["KnownSinceWithoutKnownBits"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [MustBeZero, {|UAPI3073:KnownSince(1, 2)|}] public ulong Flags;
                [Since(1)] public ulong Extra;
            }
            """,
            "'MyArgs.Flags' is marked [KnownSince], but has no [KnownBits] that those bits are part of; name all known bits there"),
        ["KnownSinceUnknownBits"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(1), {|UAPI3074:KnownSince(1, 2)|}] public ulong Flags;
                [Since(1)] public ulong Extra;
            }
            """,
            "[KnownSince] of 'MyArgs.Flags' names the bits 0x2, which are none, or not all among the known bits 0x1; add them to [KnownBits]"),
        ["KnownSinceVersion"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(3), {|UAPI3075:KnownSince(2, 2)|}] public ulong Flags;
                [Since(1)] public ulong Extra;
            }
            """,
            "[KnownSince] of 'MyArgs.Flags' names version 2, but the field came with version 0 and the newest is 1; name a version after the field's own, at most the newest"),
        ["KnownSinceTwice"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [KnownBits(3), {|UAPI3076:KnownSince(1, 2)|}, KnownSince(2, 3)] public ulong Flags;
                [Since(1)] public ulong Extra;
                [Since(2)] public ulong More;
            }
            """,
            "[KnownSince] of 'MyArgs.Flags' says of the bits 0x2 that they came with version 1, and with version 2; name the first"),
    };
}
