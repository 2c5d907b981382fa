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

    /// <summary>A pragma is not heeded; an attribute is, by the compiler, and is told in a place that no other attribute reaches.</summary>
    [Theory]
    [InlineData("#pragma warning disable UAPI6010, UAPI5082 // Nobody reads it.\n", "", "UAPI5082; UAPI5082; UAPI6010")]
    [InlineData("", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"A\", \"UAPI6010\", Justification = \"Nobody reads it.\")] ", "UAPI5082")]
    [InlineData("", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"A\", \"UAPI6010\", Justification = \"A\"), System.Diagnostics.CodeAnalysis.SuppressMessage(\"A\", \"UAPI5082\", Justification = \"B\")] ", "UAPI5082; UAPI5082")]
    [InlineData("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"A\", \"UAPI6010\", Scope = \"type\", Target = \"~T:MyArgs\", Justification = \"A\")]\n", "", "UAPI5082")]
    public async Task AFieldThatIsGone_IsNotExcused(string before, string attribute, string expected)
    {
        const string Shipped = "[UapiStruct(\"my_args\")] public partial struct MyArgs { [MustBeZero] public ulong Flags; public ulong Address; }";
        CSharpCompilation compilation = Sources.Compile("using UapiGen;\n" + before + attribute + "[UapiStruct(\"my_args\")] public partial struct MyArgs { [MustBeZero] public ulong Flags; }");

        Assert.Equal(expected, await FindAsync(compilation, [.. ShippedBaseline.Of(Shipped).Select(file => new BaselineFile(file.Path, file.Text))]));
    }

    /// <summary>The same lines and columns of another part of the struct are another place.</summary>
    [Fact]
    public async Task ASuppression_IsNotAnsweredByAnotherFilesPart()
    {
        const string Fields = "using UapiGen;\n                                                   [UapiStruct(\"my_args\")] public partial struct MyArgs { public ulong Flags; }";
        CSharpCompilation compilation = Sources.Compile(
            Fields,
            "using UapiGen;\n#pragma warning disable UAPI7201 // Any flag passes.\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\npublic partial struct MyArgs { private const int Lengthy = 1, Longer = 2, Longest = 3, EvenLonger = 4; }");

        Assert.Equal("UAPI5081; UAPI7201", await FindAsync(compilation, [.. ShippedBaseline.DraftOf(Fields.Replace(Sources.Usings, "", StringComparison.Ordinal)).Select(file => new BaselineFile(file.Path, file.Text))]));
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
