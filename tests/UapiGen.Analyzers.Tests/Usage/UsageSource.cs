namespace UapiGen.Analyzers.Tests.Usage;

/// <summary>What sources about use sites begin with.</summary>
internal static class UsageSource
{
    /// <summary>A struct of two versions, 24 and 32 bytes, with a command, and one whose size is an argument.</summary>
    public const string Structs =
        """
        using System;
        using System.Buffers;
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;

        [UapiStruct("my_args")]
        [Ioctl(0xAE, 0x42)]
        public partial struct MyArgs
        {
            [StructSize] public ulong Size;
            [MustBeZero] public ulong Flags;
            [Output] public ulong Caps;
            [Since(1), Output] public ulong Extra;
        }

        [UapiStruct("my_how")]
        public partial struct MyHow
        {
            public ulong Flags;
            public ulong Mode;
        }

        """;

    /// <summary>The same, and imports of the C library that keep errno.</summary>
    public const string Imports = Structs +
        """
        internal static unsafe class Native
        {
            [DllImport("libc", SetLastError = true)] public static extern int ioctl(int descriptor, uint command, ref MyArgs args);
            [DllImport("libc", SetLastError = true)] public static extern int ioctl(int descriptor, uint command, MyArgs* args);
            [DllImport("libc", SetLastError = true)] public static extern int ioctl(int descriptor, uint command, nint argument);
            [DllImport("libc", SetLastError = true)] public static extern nint syscall(nint number, MyHow* how, nuint size);
        }

        """;
}
