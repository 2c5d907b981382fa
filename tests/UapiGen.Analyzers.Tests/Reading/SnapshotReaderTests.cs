using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers.Tests.Reading;

/// <summary>What a baseline holds is read off symbols: enumerations, constants, the capability.</summary>
public class SnapshotReaderTests
{
    [Fact]
    public void EverythingFrozen_IsRead()
    {
        AbiSnapshot snapshot = Read(
            """
            namespace Ns;
            public enum Mode : sbyte { Off, On = -1, [NotAbi] Max }
            [System.Flags] public enum Known : uint { None, A = 1, B = 2, All = A | B }
            public enum Unused { X }
            public struct Inner { public Mode In; public const int Size = 4; }
            [System.Runtime.CompilerServices.InlineArray(3)] public struct Inners { private Inner _element; }
            public static partial class Outer
            {
                [UapiStruct("s"), Capability(250), Ioctl(1, 2)]
                public partial struct S
                {
                    public const ulong Most = ulong.MaxValue;
                    public const short Least = -5;
                    [NotAbi] public const int Count = 7;
                    private const int Hidden = 1;
                    public const string Text = "";
                    [KnownBits(Known.All)] public uint Flags;
                    public Inners Array;
                }
            }
            """);

        Assert.Equal(("Ns.Outer.S", "s", 250), (snapshot.TypeName, snapshot.CName, snapshot.Capability));
        Assert.Equal(
            [
                new EnumDeclaration("Ns.Known", ScalarKind.U32, new EquatableArray<EnumMember>(new EnumMember("None", 0), new("A", 1), new("B", 2), new("All", 3))),
                new EnumDeclaration("Ns.Mode", ScalarKind.S8, new EquatableArray<EnumMember>(new EnumMember("On", ulong.MaxValue), new("Off", 0))),
            ],
            snapshot.Enums);
        Assert.Equal([new ConstantDeclaration("Least", unchecked((ulong)-5L), true), new ConstantDeclaration("Most", ulong.MaxValue)], snapshot.Constants);
        Assert.Equal("struct Ns.Inner[3]", snapshot.Fields[1].Type.ToString());
        Assert.Equal("Ns.Mode:s8", Assert.Single(Assert.Single(snapshot.Embedded).Members).Type.ToString());
    }

    [Fact]
    public void Snapshot_GoesThroughText()
    {
        AbiSnapshot snapshot = Read(
            """
            public class Generic<T, U> { public enum Mode : ushort { Off } }
            namespace @event
            {
                public enum @int : byte { @new }
                [UapiStruct("s")] public partial struct @struct { public Generic<int[], long>.Mode A; public @int B; private byte @class; }
            }
            """);
        Baseline baseline = BaselineDraft.Update(null, snapshot);
        Assert.Equal(snapshot, baseline.Newest);
        Assert.Equal(baseline, BaselineText.Parse(BaselineText.Write(baseline)).Baseline);
    }

    [Fact]
    public void GeneratedConstants_AreLeftOut()
    {
        Compilation compilation = Verification.Generation.Run(Sources.Compile(Sources.Usings + "[UapiStruct(\"s\")] public partial struct S { public ulong A; public const int Own = 1; }"));
        var type = (INamedTypeSymbol)compilation.GetTypeByMetadataName("S")!;
        Assert.NotEmpty(type.GetMembers("SizeVer0"));
        StructReading reading = StructSymbolReader.Read(type, type.GetAttributes()[0], TestContext.Current.CancellationToken);
        AbiSnapshot snapshot = SnapshotReader.Read(type, reading.Model!, TestContext.Current.CancellationToken);
        Assert.Equal("Own", Assert.Single(snapshot.Constants).Name);
    }

    private static AbiSnapshot Read(string source)
    {
        (INamedTypeSymbol type, StructReading reading) = Assert.Single(Sources.ReadAll(Sources.Compile(Sources.Usings + source)));
        Assert.Empty(reading.Faults);
        return SnapshotReader.Read(type, reading.Model!, TestContext.Current.CancellationToken);
    }
}
