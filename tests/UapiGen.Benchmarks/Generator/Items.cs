namespace UapiGen.Benchmarks.Generator;

/// <summary>The sources: an item a file, and one file without any.</summary>
internal static class Items
{
    /// <summary>A struct as the kernel has them: its size, flags without flags yet, some fields, and one that came later.</summary>
    public static string Struct(int number, int edit) => $$"""
        using UapiGen;

        namespace Items;

        [UapiStruct("item_{{number}}")]
        [Ioctl(0xAE, {{number % 256}})]
        public partial struct Item{{number}}
        {
            [StructSize] public ulong Size;
            [MustBeZero] public ulong Flags;
            public ulong Address;
            public ulong Length;
            public uint Type;
            public uint Slot;
            [Output] public ulong Features;
            public long Offset{{edit}};
            [Since(1)] public ulong Extra;
        }
        """;

    /// <summary>The same fields for MemoryPack, in its form that lets versions get along.</summary>
    public static string Packable(int number, int edit) => $$"""
        using MemoryPack;

        namespace Items;

        [MemoryPackable(GenerateType.VersionTolerant)]
        public partial class Item{{number}}
        {
            [MemoryPackOrder(0)] public ulong Size { get; set; }
            [MemoryPackOrder(1)] public ulong Flags { get; set; }
            [MemoryPackOrder(2)] public ulong Address { get; set; }
            [MemoryPackOrder(3)] public ulong Length { get; set; }
            [MemoryPackOrder(4)] public uint Type { get; set; }
            [MemoryPackOrder(5)] public uint Slot { get; set; }
            [MemoryPackOrder(6)] public ulong Features { get; set; }
            [MemoryPackOrder(7)] public long Offset{{edit}} { get; set; }
            [MemoryPackOrder(8)] public ulong Extra { get; set; }
        }
        """;

    /// <summary>A call that passes as much: a handle, a number, a struct and a name.</summary>
    public static string Import(int number, int edit) => $$"""
        using System.Runtime.InteropServices;

        namespace Items;

        public struct Argument{{number}}
        {
            public ulong Size;
            public ulong Flags;
        }

        public static partial class Item{{number}}
        {
            [LibraryImport("libc", EntryPoint = "item_{{number}}", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
            public static partial int Call(SafeHandle descriptor, ulong request{{edit}}, ref Argument{{number}} argument, string name);
        }
        """;

    /// <summary>A file in which nothing is for a generator.</summary>
    public static string Unrelated(int edit) => $$"""
        namespace Items;

        public static class Unrelated
        {
            public static int Answer()
            {
                return {{edit}};
            }
        }
        """;
}
