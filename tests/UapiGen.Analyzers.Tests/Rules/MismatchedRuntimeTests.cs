using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Rules;

/// <summary>A runtime that is newer than the analyzers, or not there at all.</summary>
public class MismatchedRuntimeTests
{
    [Fact]
    public async Task PropertyOfANewerRuntime_IsRefused()
    {
        CSharpCompilation compilation = WithoutRuntime(
            """
            namespace UapiGen
            {
                public sealed class UapiStructAttribute(string cName) : System.Attribute
                {
                    public string CName { get; } = cName;
                    public int Depth { get; set; }
                }
            }
            [UapiGen.UapiStruct("my_args", Depth = 3)]
            public partial struct MyArgs
            {
                public ulong Flags;
            }
            """);

        Diagnostic found = Assert.Single(await Analysis.RunAsync(compilation));

        Assert.Equal(RuleIdentifiers.UnknownContractProperty, found.Id);
        Assert.Equal("'MyArgs' sets Depth, which this version of the generator does not know; use the generator that came with the runtime", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("Depth = 3", found.Location.SourceTree!.ToString()[found.Location.SourceSpan.Start..found.Location.SourceSpan.End]);
    }

    [Fact]
    public async Task AttributeOfAnotherNamespace_IsNotOurs()
    {
        CSharpCompilation compilation = WithoutRuntime(
            """
            namespace Other.UapiGen
            {
                public sealed class UapiStructAttribute(string cName) : System.Attribute
                {
                    public string CName { get; } = cName;
                }
            }
            [Other.UapiGen.UapiStruct("my-args")]
            public struct MyArgs;
            """);

        Assert.Empty(await Analysis.RunAsync(compilation));
        Assert.Empty(await Analysis.RunAsync(compilation.AddReferences(MetadataReference.CreateFromFile(typeof(UapiStructAttribute).Assembly.Location))));
    }

    private static CSharpCompilation WithoutRuntime(string source) => CSharpCompilation.Create(
        "Declared",
        [CSharpSyntaxTree.ParseText(source, Sources.ParseOptions)],
        Net100.References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
