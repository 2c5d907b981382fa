using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.Analyzers.Tests.Reading;

namespace UapiGen.Analyzers.Tests.OrdinaryAdvice;

/// <summary>What the compiler says of fields that nobody assigns, of declared structs and of others. The SDK's own advice is held in a project that takes the package.</summary>
public class DeclaredStructSuppressorTests
{
    [Theory]
    [InlineData("[UapiStruct(\"my_args\")] internal partial struct MyArgs { public ulong Address; }", "CS0649", true)]
    [InlineData("internal partial struct MyArgs { public ulong Address; }", "CS0649", false)]
    [InlineData("[UapiStruct(\"my_args\")] internal partial struct MyArgs { private ulong Address; }", "CS0169", true)]
    [InlineData("internal partial struct MyArgs { private ulong Address; }", "CS0169", false)]
    [InlineData("[UapiStruct(\"my_args\")] internal partial struct MyArgs { public ulong Address; internal class Inner { public int Count; } }", "CS0649", null)]
    public async Task UnassignedField_IsExpectedOfADeclaredStructAlone(string source, string id, bool? suppressed)
    {
        CSharpCompilation compilation = Sources.Compile(Sources.Usings + source);
        var analyzed = new CompilationWithAnalyzers(
            compilation.WithOptions(compilation.Options.WithReportSuppressedDiagnostics(true)),
            [new DeclaredStructSuppressor()],
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true));

        Diagnostic[] found = [.. (await analyzed.GetAllDiagnosticsAsync(TestContext.Current.CancellationToken)).Where(diagnostic => diagnostic.Id == id)];

        // Without a verdict: the struct's own field is silenced, and that of the class in it is not.
        if (suppressed is { } all) Assert.Equal([all], found.Select(diagnostic => diagnostic.IsSuppressed));
        else Assert.Equal([false, true], found.Select(diagnostic => diagnostic.IsSuppressed).Order());
    }
}
