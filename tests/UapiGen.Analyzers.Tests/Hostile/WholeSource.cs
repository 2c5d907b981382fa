namespace UapiGen.Analyzers.Tests.Hostile;

/// <summary>A sound source with a bit of everything, for tests to damage.</summary>
internal static class WholeSource
{
    public const string Text =
        """
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;
        using UapiGen;
        namespace Kvm.@event;
        [System.Flags] public enum Caps : ulong { None, Power9 = 1UL << 62, All = 7UL << 60 }
        [InlineArray(4)] public struct Four<T> { private T _one; }
        [StructLayout(LayoutKind.Sequential, Pack = 4)]
        public struct Inner { public unsafe fixed byte Name[8]; public Four<uint> Words; public Caps Caps; }
        public static partial class Outer
        {
            [UapiStruct("kvm_args", Larger = LargerStruct.RejectAndReportSize, Floor = 24, SmallError = Errno.ENOTTY, CapReportsSize = true)]
            [Ioctl(0xAE, 0xE4, Direction = IoctlDirection.ReadWrite), StructLayout(LayoutKind.Sequential, Pack = 8)]
            internal partial struct @struct
            {
                [StructSize] public ulong Size;
                [MustBeZero(Error = Errno.E2BIG)] public ulong Flags, More;
                [OutputMask(Caps.All)] public Caps Found;
                public Inner Inner;
                [Since(1), KnownBits(~7)] public uint @new;
                [Since(1), Output] private int _pad;
            }
        }
        [IoctlHandlers]
        internal partial class Device
        {
            [Handles] private Errno Get(ref Outer.@struct args) => Errno.Success;
            [Handles(0xAE, 3)] private SyscallResult Check(ulong extension) => SyscallResult.Of(1);
        }
        """;
}
