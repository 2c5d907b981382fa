using Microsoft.CodeAnalysis;
using UapiGen.Abi.Roslyn;
using UapiGen.Generator.Parsing;
using UapiGen.Generator.Tests.Harness;

namespace UapiGen.Generator.Tests;

/// <summary>Where the quick reader answers at all, it answers as the reference does.</summary>
public class ReaderAgreementTests
{
    public static TheoryData<string> Names => [.. Fixtures.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Readers_Agree(string fixture)
    {
        foreach (Readings readings in ReadBoth(Fixtures.All[fixture]))
        {
            if (readings.IsPlain) Assert.Equal(readings.FromSymbols, readings.FromSyntax);
        }
    }

    [Theory]
    [InlineData("[StructSize] public ulong Size; [MustBeZero] public ulong Flags; public uint A, B; [Since(1), Output] public long C;")]
    [InlineData("public sbyte A; public byte B; public short C; public ushort D; public int E; public uint F; public long G; public ulong H;")]
    [InlineData("internal byte A; private ushort B; [StructSizeAttribute] public ulong Size; [Since(1)] public ulong C; [Since(2)] public ulong D;")]
    [InlineData("public const int N = 3; public static int Count; public ulong A; public ulong Twice() => A * 2; public ulong Thrice => A * 3;")]
    [InlineData("public System.DayOfWeek Day; public uint Other;")]
    public void PlainDeclaration_IsReadOffItsSyntax(string fields)
    {
        Readings readings = Assert.Single(ReadBoth(Struct(fields)));

        Assert.True(readings.IsPlain);
        Assert.NotNull(readings.FromSyntax);
        Assert.Equal(readings.FromSymbols, readings.FromSyntax);
    }

    [Theory]
    [InlineData("[StructSize] public ulong Size; [StructSize] public ulong Again;")]
    [InlineData("public bool Wrong;")]
    [InlineData("public uint A; [Since(1)] public uint InTheSameEight;  [Since(1)] public ulong B; [Since(3)] public ulong Gap;")]
    [InlineData("public ulong A; [Since(0)] public ulong B;")]
    [InlineData("public ulong Ksize;")]
    [InlineData("public ulong A { get; set; } public ulong B;")]
    [InlineData("public unsafe fixed byte A[16]; public ulong B;")]
    [InlineData("public ulong A; [MustBeZero] public unsafe fixed byte B[16];")]
    [InlineData("public ulong A; [MustBeZero] public Room B; } [System.Runtime.CompilerServices.InlineArray(2)] public struct Room { private ulong _first;")]
    [InlineData("public ulong A; [KnownBits(1)] public Room B; } [System.Runtime.CompilerServices.InlineArray(2)] public struct Room { private ulong _first;")]
    [InlineData("public readonly ulong A;")]
    [InlineData("[MustBeZero, StructSize] public ulong A;")]
    [InlineData("[KnownBits(7)] public ulong A; [OutputMask(~0ul)] public ulong B;")]
    [InlineData("[System.Obsolete] public ulong A;")]
    [InlineData("[MustBeZero(Error = Errno.EOPNOTSUPP)] public ulong A;")]
    [InlineData("[BitField(\"Low\", 4), BitField(\"High\", 5, MustBeZero = true)] public ushort A;")]
    [InlineData("[BitField(\"Low\", 4), BitField(\"High\", 5)] public byte A;")]
    [InlineData("[BitField(\"A\", 4)] public byte A;")]
    [InlineData("[Since(One)] public ulong A; const int One = 1;")]
    [InlineData("public Missing A; public ulong B;")]
    [InlineData("public ulong A; event System.Action Hidden;")]
    [InlineData("")]
    public void WhateverElse_IsJudgedAlike(string fields)
    {
        Readings readings = Assert.Single(ReadBoth(Struct(fields)));

        if (readings.IsPlain) Assert.Equal(readings.FromSymbols, readings.FromSyntax);
    }

    [Theory]
    [InlineData("namespace N { class SinceAttribute(int v) : System.Attribute { public int V = v; } }")]
    [InlineData("class MustBeZero : System.Attribute;")]
    public void AttributeOfTheSameName_IsNotTakenForOurs(string other)
    {
        Assert.All(ReadBoth(Struct("[MustBeZero] public ulong A; [Since(1)] public ulong B;") + other), readings => Assert.False(readings.IsPlain));
    }

    [Fact]
    public void AliasOfTheSameName_IsNotTakenForOurs()
    {
        string source = "using MustBeZero = System.ObsoleteAttribute;\n" + Struct("[MustBeZero] public ulong A;");

        Assert.False(Assert.Single(ReadBoth(source)).IsPlain);
    }

    private static string Struct(string fields) =>
        $"using UapiGen; namespace N {{ [UapiStruct(\"t\", Larger = LargerStruct.Reject)] public partial struct T {{ {fields} }} }}\n";

    private static List<Readings> ReadBoth(string source)
    {
        var reader = new BothReaders();
        IncrementalRun.Rerun(reader, GeneratorRun.Compile(source), GeneratorRun.Compile(source));
        return reader.Seen;
    }

    private sealed record Readings(bool IsPlain, StructModel? FromSyntax, StructModel? FromSymbols);

    /// <summary>The readers' input exists inside a generator only, so this is one.</summary>
    private sealed class BothReaders : IIncrementalGenerator
    {
        public List<Readings> Seen { get; private set; } = [];

        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            IncrementalValueProvider<System.Collections.Immutable.ImmutableArray<Readings>> readings = context.SyntaxProvider
                .ForAttributeWithMetadataName(WellKnownNames.UapiStruct, StructParser.IsCandidate, Read)
                .Collect();
            context.RegisterSourceOutput(readings, (_, all) => Seen = [.. all]);
        }

        private static Readings Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
        {
            var type = (INamedTypeSymbol)context.TargetSymbol;
            bool plain = StructSyntaxReader.TryRead(context, type, out StructModel? fromSyntax, cancellationToken);
            return new Readings(plain, fromSyntax, StructSymbolReader.Read(type, context.Attributes[0], cancellationToken).Model);
        }
    }
}
