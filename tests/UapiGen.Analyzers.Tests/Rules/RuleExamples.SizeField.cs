namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Faults of the size field and the floor.</summary>
    private static Dictionary<string, RuleExample> SizeField => new()
    {
        ["TwoSizes"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [StructSize] public uint Size;
                [{|UAPI3010:StructSize|}] public uint Length;
            }
            """,
            "'MyArgs.Length' is marked as the struct's size, and so is 'Size'; mark one field"),
        ["SignedSize"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI3011:StructSize|}] public long Size;
            }
            """,
            "'MyArgs.Size' is marked as the struct's size, but it is __s64; use uint or ulong"),
        ["EnumSize"] = new(
            """
            public enum Sizes : ulong;
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI3011:StructSize|}] public Sizes Size;
            }
            """,
            "'MyArgs.Size' is marked as the struct's size, but it is Sizes; use uint or ulong"),
        ["NarrowSize"] = new(
            """
            [System.Runtime.CompilerServices.InlineArray(255)]
            public struct Bytes
            {
                private byte _byte;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                [{|UAPI3012:StructSize|}] public byte Size;
                public Bytes Data;
            }
            """,
            "'MyArgs.Size' is marked as the struct's size and holds at most 255, but 'MyArgs' has 256 bytes; use uint or ulong"),
        ["LateSize"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Flags;
                [Since(1), {|UAPI3013:StructSize|}] public ulong Size;
            }
            """,
            "'MyArgs.Size' is marked as the struct's size, but came with version 1: callers of version 0 do not pass it; the size field belongs to version 0"),
        ["MissingSize"] = new(
            """
            [UapiStruct("my_args", {|UAPI3014:SizeSource = SizeSource.Field|})]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            """,
            "'MyArgs' says SizeSource.Field, but no field is marked [StructSize]; mark one, or say where the size comes from"),
        ["Report"] = new(
            """
            [UapiStruct("my_args", {|UAPI3015:Small = SmallStruct.RejectAndReportSize|})]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            """,
            "'MyArgs' says Small = RejectAndReportSize, which writes a size into the struct, but no field is marked [StructSize]; mark one, or choose a value that reports nothing"),
        ["ReportCap"] = new(
            """
            [UapiStruct("my_args", {|UAPI3015:CapReportsSize = true|})]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            """,
            "'MyArgs' says CapReportsSize = true, which writes a size into the struct, but no field is marked [StructSize]; mark one, or choose a value that reports nothing"),
        ["NegativeFloor"] = new(
            """
            [UapiStruct("my_args", {|UAPI3020:Floor = -1|})]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            """,
            "'MyArgs' says Floor = -1, but a size is not negative; name the smallest size taken, or leave it out for the size of version 0"),
        ["HighFloor"] = new(
            """
            [UapiStruct("my_args", {|UAPI3021:Floor = 16|})]
            public partial struct MyArgs
            {
                public ulong Flags;
                [Since(1)] public ulong Extra;
            }
            """,
            "'MyArgs' says Floor = 16, but version 0 has 8 bytes, so that every program built against it is refused; a floor is at most 8"),
        ["CuttingFloor"] = new(
            """
            [UapiStruct("my_args", {|UAPI3022:Floor = 4|})]
            public partial struct MyArgs
            {
                [StructSize] public ulong Size;
            }
            """,
            "'MyArgs' says Floor = 4, but its size field ends at 8, so that a size would be read from, and written to, bytes that the caller did not pass; a floor is at least 8"),
        ["FloorWithoutFloor"] = new(
            """
            [UapiStruct("my_args", Small = SmallStruct.ZeroExtend, {|UAPI3023:Floor = 8|})]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            """,
            "'MyArgs' says Floor = 8 and SmallStruct.ZeroExtend, by which every small size is taken; remove one of them"),
    };
}
