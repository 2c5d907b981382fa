using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Generator.Tests.Harness;

namespace UapiGen.Generator.Tests;

/// <summary>An edit that touches no annotated type re-runs no output, and no model holds on to the compiler.</summary>
public class IncrementalTests
{
    public static TheoryData<string> Names => [.. Fixtures.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void UnrelatedFile_RerunsNothing(string fixture)
    {
        CSharpCompilation before = GeneratorRun.Compile(Fixtures.All[fixture], "class Other { int M() => 1; }");
        CSharpCompilation after = before.ReplaceSyntaxTree(before.SyntaxTrees[1], Parse("class Other { int M() => 2; int N() => 3; }"));

        Assert.Empty(IncrementalRun.Rerun(IncrementalRun.Rerun(new UapiGenerator(), before, after), IncrementalRun.StepNames));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ShiftedPosition_RerunsNoOutput(string fixture)
    {
        CSharpCompilation before = GeneratorRun.Compile(Fixtures.All[fixture]);
        CSharpCompilation after = before.ReplaceSyntaxTree(before.SyntaxTrees[0], Parse("// A comment above it all.\n\n" + Fixtures.All[fixture]));

        Assert.Empty(IncrementalRun.Rerun(IncrementalRun.Rerun(new UapiGenerator(), before, after), IncrementalRun.StepNames));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Models_HoldNothingOfTheCompiler(string fixture)
    {
        CSharpCompilation compilation = GeneratorRun.Compile(Fixtures.All[fixture]);
        GeneratorRunResult result = IncrementalRun.Rerun(new UapiGenerator(), compilation, compilation);

        Assert.Empty(IncrementalRun.CompilerObjects(result, IncrementalRun.StepNames));
    }

    [Fact]
    public void EveryStep_IsTracked()
    {
        CSharpCompilation compilation = GeneratorRun.Compile(Fixtures.All["Handlers"]);
        GeneratorRunResult result = IncrementalRun.Rerun(new UapiGenerator(), compilation, compilation);

        Assert.All(IncrementalRun.StepNames, step => Assert.Contains(step, result.TrackedSteps.Keys));
    }

    [Fact]
    public void EditOfOneStruct_RerunsOnlyItsOutput()
    {
        string other = Fixtures.All["PlainArgument"];
        CSharpCompilation before = GeneratorRun.Compile(Fixtures.All["CompatCapsV5"], other);
        CSharpCompilation after = before.ReplaceSyntaxTree(before.SyntaxTrees[1], Parse(other.Replace("Resolve;", "Resolve; public ulong More;", StringComparison.Ordinal)));

        IReadOnlyList<string> redone = IncrementalRun.Rerun(IncrementalRun.Rerun(new UapiGenerator(), before, after));

        Assert.Single(redone);
        Assert.Contains("Modified", redone[0], StringComparison.Ordinal);
    }

    [Fact]
    public void OldCompilation_IsNotKeptAlive()
    {
        (GeneratorDriver driver, WeakReference old) = RunTwice();
        for (int i = 0; i < 5 && old.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(old.IsAlive);
        GC.KeepAlive(driver);
    }

    [Fact]
    public void PlantedSymbol_IsFound()
    {
        CSharpCompilation compilation = GeneratorRun.Compile(Fixtures.All["CompatCapsV5"]);
        GeneratorRunResult result = IncrementalRun.Rerun(new KeepsSymbols(), compilation, compilation);

        Assert.NotEmpty(IncrementalRun.CompilerObjects(result, [KeepsSymbols.Step]));
    }

    [Fact]
    public void PlantedRerun_IsFound()
    {
        CSharpCompilation before = GeneratorRun.Compile(Fixtures.All["CompatCapsV5"], "class Other;");
        CSharpCompilation after = before.ReplaceSyntaxTree(before.SyntaxTrees[1], Parse("class Another;"));

        Assert.NotEmpty(IncrementalRun.Rerun(IncrementalRun.Rerun(new KeepsSymbols(), before, after), KeepsSymbols.Step));
    }

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, GeneratorRun.ParseOptions);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver, WeakReference) RunTwice()
    {
        CSharpCompilation first = GeneratorRun.Compile(Fixtures.All["Handlers"]);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(new UapiGenerator()).RunGenerators(first);
        return (driver.RunGenerators(GeneratorRun.Compile(Fixtures.All["Handlers"])), new WeakReference(first));
    }

    /// <summary>What a careless generator does: a symbol in its model, so every edit differs and the compilation stays alive.</summary>
    private sealed class KeepsSymbols : IIncrementalGenerator
    {
        public const string Step = "Symbols";

        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            IncrementalValuesProvider<(string Name, ISymbol Symbol)> symbols = context.SyntaxProvider
                .ForAttributeWithMetadataName("UapiGen.UapiStructAttribute", (_, _) => true, (found, _) => (found.TargetSymbol.Name, found.TargetSymbol))
                .WithTrackingName(Step);
            context.RegisterSourceOutput(symbols, (output, symbol) => output.AddSource(symbol.Name, "// " + symbol.Symbol.Name));
        }
    }
}
