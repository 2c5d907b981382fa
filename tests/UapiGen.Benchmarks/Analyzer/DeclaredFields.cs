using System.Globalization;

namespace UapiGen.Benchmarks.Analyzer;

/// <summary>The sources: a struct of ten fields a file, and one file with the types that they share.</summary>
internal static class DeclaredFields
{
    /// <summary>How many fields a struct has.</summary>
    public const int PerStruct = 10;

    /// <summary>The types of some fields: flags, an enum and fixed arrays.</summary>
    public const string Shared = """
        using System;
        using System.Runtime.CompilerServices;

        namespace Items;

        [Flags]
        public enum ItemFlags : ulong
        {
            None = 0,
            ReadOnly = 1,
            Direct = 2,
            Nested = 4,
            All = ReadOnly | Direct | Nested,
        }

        public enum ItemKind : uint
        {
            Memory = 0,
            Device = 1,
        }

        [InlineArray(16)]
        public struct ItemName
        {
            private byte first;
        }

        [InlineArray(4)]
        public struct ItemWords
        {
            private uint first;
        }
        """;

    /// <summary>A class that uses a struct, in whose method somebody types.</summary>
    /// <param name="typed">What the method says just now.</param>
    public static string Worker(int typed) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        namespace Items;

        public static class Worker
        {
            public static ulong Work(in Item0 item) => item.Length + {{typed}};
        }

        """);

    /// <summary>A struct as the kernel has them: its size, flags, an enum, what must be zero, an address, arrays, and what came later.</summary>
    /// <param name="number">The struct's number.</param>
    /// <param name="changed">Whether a field has another width than its baselines say.</param>
    public static string Struct(int number, bool changed = false) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        using UapiGen;

        namespace Items;

        [UapiStruct("item_{{number}}", Larger = LargerStruct.AcceptZeroTail)]
        [Ioctl({{number / 256}}, {{number % 256}})]
        public partial struct Item{{number}}
        {
            [StructSize] public ulong Size;
            [KnownBits(ItemFlags.All)] public ItemFlags Flags;
            public ItemKind Kind;
            [MustBeZero] public uint Reserved;
            public ulong Address;
            public {{(changed ? "long" : "ulong")}} Length;
            public ItemName Name;
            [Output] public ulong Generation;
            [Since(1)] public ItemWords Words;
            [Since(2)] public ulong Extra;
        }

        """);

    /// <summary>The same struct for somebody who has never heard of versions.</summary>
    public static string PlainStruct(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        namespace Items;

        public partial struct Item{{number}}
        {
            public ulong Size;
            public ItemFlags Flags;
            public ItemKind Kind;
            public uint Reserved;
            public ulong Address;
            public ulong Length;
            public ItemName Name;
            public ulong Generation;
            public ItemWords Words;
            public ulong Extra;
        }

        """);
}
