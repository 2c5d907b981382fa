using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Suppressions;

/// <summary>Suppressions of what is found by looking beyond the file that they stand in: they silence something, and are left alone.</summary>
public class SuppressionReachTests
{
    private const string Struct = "using UapiGen;\n[UapiStruct(\"my_args\")] public partial struct MyArgs { public Inner Inner; }";
    private const string ShippedInner = "public struct Inner { public uint First; public uint Second; }";

    [Theory]
    [InlineData("int", "")]
    [InlineData("uint", "UAPI5081")]
    public async Task AnEmbeddedStructOfItsOwnFile_IsJudgedWithTheStructThatEmbedsIt(string type, string expected)
    {
        CSharpCompilation compilation = Sources.Compile(
            Struct,
            "public struct Inner\n{\n    public uint First;\n#pragma warning disable UAPI6025 // It was never below zero.\n    public " + type + " Second;\n}");
        AdditionalText[] baselines = [.. ShippedBaseline.Of(Struct.Replace(Sources.Usings, "", StringComparison.Ordinal) + "\n" + ShippedInner).Select(file => new BaselineFile(file.Path, file.Text))];

        Assert.Equal(expected, await FindAsync(compilation, baselines));
    }

    [Theory]
    [InlineData("", "UAPI7110")]
    [InlineData("#pragma warning disable UAPI7110 // Another device has it.\n", "")]
    public async Task ACollisionOfCommands_IsAProjectsAndNotAFiles(string pragma, string expected)
    {
        CSharpCompilation compilation = Sources.Compile(
            "using UapiGen;\n[UapiStruct(\"first\"), Ioctl(0xAE, 1)] public partial struct First { [StructSize] public ulong Size; }",
            "using UapiGen;\n" + pragma + "[UapiStruct(\"second\"), Ioctl(0xAE, 1)] public partial struct Second { [StructSize] public ulong Size; }");

        Assert.Equal(expected, await FindAsync(compilation));
    }

    [Fact]
    public async Task AFieldThatIsGone_IsNotExcusedByAPragma()
    {
        const string Shipped = "[UapiStruct(\"my_args\")] public partial struct MyArgs { [MustBeZero] public ulong Flags; public ulong Address; }";
        CSharpCompilation compilation = Sources.Compile("using UapiGen;\n#pragma warning disable UAPI6010 // Nobody reads it.\n[UapiStruct(\"my_args\")] public partial struct MyArgs { [MustBeZero] public ulong Flags; }");

        Assert.Equal("UAPI6010", await FindAsync(compilation, [.. ShippedBaseline.Of(Shipped).Select(file => new BaselineFile(file.Path, file.Text))]));
    }

    /// <summary>What is said louder than a suggestion, in the order of ids.</summary>
    private static async Task<string> FindAsync(CSharpCompilation compilation, params AdditionalText[] baselines)
    {
        List<Diagnostic> found = await Analysis.RunAsync(compilation, baselines);
        return string.Join("; ", found
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.Id)
            .Order(StringComparer.Ordinal));
    }
}
