using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Reading;

/// <summary>Masks of every width, sign and spelling: their bits, their names, and that the generator's use of them compiles.</summary>
public class MaskTests
{
    private const string Types =
        """
        namespace Ns;
        [System.Flags] public enum Caps : ulong { None, Read = 1, Same = 1, @lock = 2, All = 7UL << 61 }
        public enum Small : sbyte { Negative = -1, One = 1 }
        public static class Known { public const ulong Wide = 0xF0; public const uint Narrow = 0xF0; internal const ulong Inner = 3; private const ulong Hidden = 9; public const ulong Copy = Hidden; }
        """;

    public static TheoryData<string, string, ulong, string?> Masks => new()
    {
        { "ulong", "0x8000000000000000", 0x8000000000000000, null },
        { "ulong", "-1", ulong.MaxValue, null },
        { "long", "-1L", ulong.MaxValue, null },
        { "uint", "~7", 0xFFFFFFF8, null },
        { "int", "~7", 0xFFFFFFF8, null },
        { "int", "int.MinValue", 0x80000000, null },
        { "ushort", "-1", 0xFFFF, null },
        { "short", "short.MinValue", 0x8000, null },
        { "byte", "(byte)255", 0xFF, null },
        { "sbyte", "(sbyte)-128", 0x80, null },
        { "Caps", "Caps.All", 7UL << 61, "global::Ns.Caps.All" },
        { "Caps", "Caps.Read", 1, "global::Ns.Caps.Read" },
        { "Caps", "Caps.Same", 1, "global::Ns.Caps.Same" },
        { "Caps", "Ns.Caps.Same", 1, "global::Ns.Caps.Same" },
        { "Caps", "Caps.@lock", 2, "global::Ns.Caps.@lock" },
        { "Caps", "Caps.Read | Caps.@lock", 3, null },
        { "Caps", "(Caps)64", 64, null },
        { "Caps", "1", 1, null },
        { "Small", "Small.Negative", 0xFF, "global::Ns.Small.Negative" },
        { "Small", "Small.One", 1, "global::Ns.Small.One" },
        { "sbyte", "Small.Negative", 0xFF, null },
        { "ulong", "Caps.All", 7UL << 61, null },
        { "ulong", "Known.Wide", 0xF0, "global::Ns.Known.Wide" },
        { "ulong", "Known.Inner", 3, "global::Ns.Known.Inner" },
        { "ulong", "Known.Copy", 9, "global::Ns.Known.Copy" },
        { "ulong", "Known.Narrow", 0xF0, null },
        { "uint", "Known.Narrow", 0xF0, "global::Ns.Known.Narrow" },
        { "ulong", "Own", 5, "global::Ns.Outer.MyArgs.Own" },
        { "ulong", "Around", 6, "global::Ns.Outer.Around" },
        { "ulong", "Own | Around", 7, null },
        { "ulong", "MyArgs.Own", 5, null },
    };

    [Theory]
    [MemberData(nameof(Masks))]
    public void Mask_HasItsBitsAndItsName(string type, string mask, ulong bits, string? text)
    {
        CSharpCompilation compilation = Compile(type, mask);
        StructReading reading = Sources.ReadAll(compilation).Single().Reading;

        Assert.Empty(reading.Faults);
        FieldDeclaration[] fields = [.. reading.Model!.Declaration.Fields];
        Assert.Equal(new MaskValue(bits, text), fields[0].Input!.Known);
        Assert.Equal(new MaskValue(bits, text), fields[1].OutputMask);
    }

    [Theory]
    [MemberData(nameof(Masks))]
    public void GeneratedCode_CompilesWithTheMask(string type, string mask, ulong bits, string? text)
    {
        CSharpCompilation generated = Generation.Run(Compile(type, mask));

        Assert.True(generated.SyntaxTrees.Length > 1, $"nothing was generated for {bits:X} {text}");
        Assert.DoesNotContain(generated.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    private static CSharpCompilation Compile(string type, string mask) => Sources.Compile(
        $$"""
        {{Sources.Usings}}{{Types}}
        public static partial class Outer
        {
            private const ulong Around = 6;
            [UapiStruct("my_args")]
            [Ioctl(1, 2)]
            public partial struct MyArgs
            {
                private const ulong Own = 5;
                [KnownBits({{mask}})] public {{type}} Input;
                [OutputMask({{mask}})] public {{type}} Output;
                [MustBeZero] public {{type}} Zero;
                [StructSize] public ulong Size;
            }
        }
        """);
}
