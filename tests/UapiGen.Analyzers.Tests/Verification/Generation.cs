using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Abi.Roslyn;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Generator;

namespace UapiGen.Analyzers.Tests.Verification;

/// <summary>Runs the generator, so that the analyzers see what they see in a build: its output, too.</summary>
internal static class Generation
{
    /// <summary>The compilation with what was generated.</summary>
    public static CSharpCompilation Run(CSharpCompilation compilation)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new UapiGenerator().AsSourceGenerator()], parseOptions: Sources.ParseOptions);
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _, TestContext.Current.CancellationToken);
        GeneratorRunResult result = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        Assert.All(result.GeneratedSources, source => Assert.Contains(WellKnownNames.Generator, source.SyntaxTree.FilePath, StringComparison.Ordinal));
        return (CSharpCompilation)generated;
    }
}
