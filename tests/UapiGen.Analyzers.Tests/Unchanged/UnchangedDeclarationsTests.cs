using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Unchanged;

/// <summary>
/// While nothing that is declared was edited, no type is looked at again. What is edited without a word of any declaration, and yet changes what they
/// mean, must be seen all the same. Each compilation follows one of the same name of which nothing was said.
/// </summary>
public class UnchangedDeclarationsTests
{
    private const string Struct = "[UapiStruct(\"s\")] public partial struct S { [StructSize] public ulong Size; public Mode Mode; }\n";
    private const string Modes = "public enum Mode : ulong { Off, On }\n";

    [Fact]
    public async Task AMethodsBody_IsNoMatter()
    {
        const string Worker = "class Worker { int Work() => 1; }\n";

        await AssertSilentAsync(Parse(Worker), Parse(Worker.Replace("1", "2 + 2", StringComparison.Ordinal)), Parse("// Said anew.\n" + Worker));
    }

    /// <summary>The word is in a body, and gives the struct a field.</summary>
    [Fact]
    public async Task ABodyThatMakesAField_IsSeen()
    {
        const string Struct = "[UapiStruct(\"s\")] public partial struct S { [StructSize] public ulong Size; public ulong Twice { get { return 2 * Size; } } }\n";
        BaselineFile[] files = Shipped(Struct);
        SyntaxTree before = Parse(Struct), after = Parse(Struct.Replace("2 * Size", "field", StringComparison.Ordinal));

        Assert.Empty(await Analysis.RunAsync(Compile(before), files));
        Assert.Contains(await Analysis.RunAsync(Compile(after), files), IsTold(RuleIdentifiers.HiddenField));
        Assert.Empty(await Analysis.RunAsync(Compile(before), files));
    }

    [Fact]
    public async Task AnotherReference_IsSeen()
    {
        BaselineFile[] files = Shipped(Struct + Modes);
        MetadataReference before = Image(Modes), after = Image(Modes.Replace("On", "On = 2", StringComparison.Ordinal));
        CSharpCompilation compilation = Compile(Parse(Struct));

        Assert.Empty(await Analysis.RunAsync(compilation.AddReferences(before), files));
        Assert.Contains(await Analysis.RunAsync(compilation.AddReferences(after), files), IsTold(RuleIdentifiers.EnumMemberValue));
        Assert.Empty(await Analysis.RunAsync(compilation.AddReferences(before), files));
    }

    [Fact]
    public async Task AnotherProject_IsSeen()
    {
        BaselineFile[] files = Shipped(Struct + Modes);
        CSharpCompilation before = Compile(Parse(Modes)).WithAssemblyName("Modes"), after = Compile(Parse(Modes.Replace("On", "On = 2", StringComparison.Ordinal))).WithAssemblyName("Modes");
        CSharpCompilation compilation = Compile(Parse(Struct));

        Assert.Empty(await Analysis.RunAsync(compilation.AddReferences(before.ToMetadataReference()), files));
        Assert.Contains(await Analysis.RunAsync(compilation.AddReferences(after.ToMetadataReference()), files), IsTold(RuleIdentifiers.EnumMemberValue));
    }

    [Fact]
    public async Task AnotherSymbolOfThePreprocessor_IsSeen()
    {
        const string Divided = "public enum Mode : ulong\n{\n    Off,\n#if OLD\n    On,\n#else\n    On = 2,\n#endif\n}\n";
        BaselineFile[] files = Shipped(Struct + Modes);

        Assert.Empty(await Analysis.RunAsync(Compile(Parse(Struct, "OLD"), Parse(Divided, "OLD")), files));
        Assert.Contains(await Analysis.RunAsync(Compile(Parse(Struct), Parse(Divided)), files), IsTold(RuleIdentifiers.EnumMemberValue));
    }

    [Fact]
    public async Task AnotherFile_IsSeen()
    {
        BaselineFile[] files = Shipped(Struct + Modes);
        SyntaxTree[] trees = [Parse(Struct), Parse(Modes)];

        Assert.Empty(await Analysis.RunAsync(Compile(trees), files));
        Assert.Contains(await Analysis.RunAsync(Compile([.. trees, Parse("class A { [MustBeZero] public ulong Field; }")]), files), IsTold(RuleIdentifiers.AttributeOutsideStruct));
        Assert.Contains(await Analysis.RunAsync(Compile(trees[1]), files), IsTold(RuleIdentifiers.StructRemoved));
    }

    /// <summary>The struct's own file says what it said, and means another type.</summary>
    [Fact]
    public async Task ANearerType_IsSeen()
    {
        const string Inside = "namespace Inner { " + Struct + "}\n";
        BaselineFile[] files = Shipped(Inside + Modes);
        SyntaxTree[] trees = [Parse(Inside), Parse(Modes)];

        Assert.Empty(await Analysis.RunAsync(Compile(trees), files));
        Assert.Contains(await Analysis.RunAsync(Compile([.. trees, Parse("namespace Inner { public enum Mode : uint { Off, On } }")]), files), IsTold(RuleIdentifiers.FieldWidth));
        Assert.Empty(await Analysis.RunAsync(Compile(trees), files));
    }

    /// <summary>Of the struct that had the command first nothing is said, and it is not looked at again; its command counts all the same.</summary>
    [Fact]
    public async Task TheCommandOfAQuietStruct_IsCompared()
    {
        const string First = "[UapiStruct(\"first\"), Ioctl(0xAE, 1)] public partial struct First { [StructSize] public ulong Size; }\n";
        const string Second = "[UapiStruct(\"second\"), Ioctl(0xAE, 1)] public partial struct Second { [StructSize] public ulong Size; }\n";
        BaselineFile[] files = Shipped(First);
        SyntaxTree[] trees = [Parse(First), Parse(Second)];

        for (int i = 0; i < 3; i++)
            Assert.Single(await Analysis.RunAsync(Compile(trees), files), IsTold(RuleIdentifiers.CommandCollides));
    }

    /// <summary>What was said is said again, however often nothing is edited.</summary>
    [Fact]
    public async Task WhatIsToldOnce_IsToldAgain()
    {
        BaselineFile[] files = Shipped(Struct + Modes);
        SyntaxTree[] trees = [Parse(Struct), Parse(Modes.Replace("On", "On = 2", StringComparison.Ordinal)), Parse("class A { [MustBeZero] public ulong Field; }")];

        List<Diagnostic> first = await Analysis.RunAsync(Compile(trees), files), again = await Analysis.RunAsync(Compile(trees), files);

        Assert.Equal(2, first.Count);
        Assert.Equal(first.Select(diagnostic => diagnostic.ToString()), again.Select(diagnostic => diagnostic.ToString()));
    }

    /// <summary>But for the few that were edited last; this file was not there before.</summary>
    [Fact]
    public void NoTree_IsKept()
    {
        WeakReference tree = AnalyzeAndForget();
        for (int i = 0; i < 10 && tree.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Assert.False(tree.IsAlive);
    }

    /// <summary>Not asynchronous: what a caller awaits may itself keep what it worked with.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference AnalyzeAndForget()
    {
        SyntaxTree tree = Parse("/*kept?*/ " + Struct + Modes);
        Assert.Empty(Analysis.RunAsync(Compile(tree), Shipped(Struct + Modes)).GetAwaiter().GetResult());
        return new WeakReference(tree);
    }

    private static async Task AssertSilentAsync(params SyntaxTree[] versions)
    {
        BaselineFile[] files = Shipped(Struct + Modes);
        SyntaxTree[] declared = [Parse(Struct), Parse(Modes)];
        foreach (SyntaxTree version in versions) Assert.Empty(await Analysis.RunAsync(Compile([.. declared, version]), files));
    }

    private static Predicate<Diagnostic> IsTold(string id) => diagnostic => diagnostic.Id == id;

    private static SyntaxTree Parse(string source, params string[] symbols) => CSharpSyntaxTree.ParseText(
        Sources.Usings + source,
        Sources.ParseOptions.WithPreprocessorSymbols(symbols),
        $"/project/{source[..Math.Min(source.Length, 12)]}.cs",
        cancellationToken: TestContext.Current.CancellationToken);

    private static CSharpCompilation Compile(params SyntaxTree[] trees) => Sources.Compile().AddSyntaxTrees(trees);

    private static BaselineFile[] Shipped(string source) => [.. ShippedBaseline.Of(source).Select(file => new BaselineFile(file.Path, file.Text))];

    private static PortableExecutableReference Image(string source)
    {
        using MemoryStream image = new();
        Assert.True(Compile(Parse(source)).WithAssemblyName("Modes").Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
