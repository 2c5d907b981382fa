using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers.Tests.Reading;

/// <summary>What is read off a declaration without fault.</summary>
public class StructReadingTests
{
    [Fact]
    public void CompatCaps_EveryWordOfTheDeclarationIsRead()
    {
        StructModel model = Model(
            """
            namespace Kvm.@event;
            [System.Flags] public enum KvmPpcCompat : ulong { None, Power9 = 1UL << 62, All = 7UL << 60 }
            public static partial class Outer
            {
                [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.RejectAndReportSize)]
                [Ioctl(0xAE, 0xE4)]
                internal partial struct @struct
                {
                    [StructSize] public ulong Size;
                    [MustBeZero(Error = UapiGen.Errno.E2BIG)] public ulong Flags;
                    [OutputMask(KvmPpcCompat.All)] public KvmPpcCompat CompatCapabilities;
                    [Since(1), KnownBits(~7)] public uint @new;
                    [Since(1)] private uint _pad;
                }
            }
            """);

        Assert.Equal(new TypeSite("Kvm.@event", new EquatableArray<string>("partial class Outer"), "internal", "@struct"), model.Site);
        var expected = new StructDeclaration(
            "struct",
            "kvm_ppc_compat_caps",
            new EquatableArray<FieldDeclaration>(
                new FieldDeclaration("Size", new ScalarType(ScalarKind.U64)) { IsStructSize = true },
                new FieldDeclaration("Flags", new ScalarType(ScalarKind.U64)) { Input = new InputRule(new MaskValue(0), Abi.Errno.E2BIG) },
                new FieldDeclaration("CompatCapabilities", new EnumType("global::Kvm.@event.KvmPpcCompat", ScalarKind.U64))
                {
                    OutputMask = new MaskValue(7UL << 60, "global::Kvm.@event.KvmPpcCompat.All"),
                    IsOutput = true,
                },
                new FieldDeclaration("new", new ScalarType(ScalarKind.U32), 1) { Input = new InputRule(new MaskValue(0xFFFFFFF8), Abi.Errno.EINVAL) },
                new FieldDeclaration("_pad", new ScalarType(ScalarKind.U32), 1)),
            new Contract { Larger = Abi.LargerStruct.RejectAndReportSize },
            new CommandDeclaration(0xAE, 0xE4));
        Assert.Equal(expected, model.Declaration);
    }

    internal static StructModel Model(string source)
    {
        StructReading reading = Sources.Read(source);
        Assert.Empty(reading.Faults);
        Assert.NotNull(reading.Model);
        return reading.Model;
    }
}
