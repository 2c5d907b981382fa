using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Assemblies;

/// <summary>An attribute silences of an assembly what it silences of its source, wherever it stands.</summary>
public class AssemblySuppressionTests
{
    private const string Advice = RuleIdentifiers.SizeFieldNotFirst;
    private const string Attribute = $"SuppressMessage(\"UapiGen.Design\", \"{Advice}:The size field is not the first\", Justification = \"It is like that.\"";

    [Theory]
    [InlineData("", "", "", "", false)]
    [InlineData("", "", $"[{Attribute})]", "", true)]
    [InlineData("", $"[{Attribute})]", "", "", true)]
    [InlineData("", "", "", $"[{Attribute})]", true)]
    [InlineData("", "", $"[Unconditional{Attribute})]", "", true)]
    [InlineData($"[assembly: {Attribute})]", "", "", "", true)]
    [InlineData($"[module: {Attribute})]", "", "", "", true)]
    [InlineData($"[assembly: {Attribute}, Scope = \"type\", Target = \"~T:My.Outer.MyArgs\")]", "", "", "", true)]
    [InlineData($"[assembly: {Attribute}, Scope = \"type\", Target = \"~T:My.Outer\")]", "", "", "", true)]
    [InlineData($"[assembly: {Attribute}, Scope = \"type\", Target = \"~T:My.Outer.Other\")]", "", "", "", false)]
    [InlineData($"[assembly: {Attribute}, Scope = \"member\", Target = \"~F:My.Outer.MyArgs.Size\")]", "", "", "", true)]
    [InlineData($"[assembly: {Attribute}, Scope = \"member\", Target = \"~F:My.Outer.MyArgs.Address\")]", "", "", "", false)]
    [InlineData($"[assembly: {Attribute}, Scope = \"namespaceanddescendants\", Target = \"~N:My\")]", "", "", "", true)]
    [InlineData($"[assembly: {Attribute}, Scope = \"namespaceanddescendants\", Target = \"~N:Other\")]", "", "", "", false)]
    [InlineData($"[assembly: {Attribute}, Scope = \"namespace\", Target = \"~N:My\")]", "", "", "", false)]
    [InlineData("", "", "[SuppressMessage(\"UapiGen.Design\", \"UAPI7101\", Justification = \"Another rule.\")]", "", false)]
    public async Task Attribute_SilencesAsInSource(string assembly, string outer, string type, string field, bool isSilent)
    {
        string source = $$"""
            #define CODE_ANALYSIS
            using System.Diagnostics.CodeAnalysis;
            using UapiGen;
            {{assembly}}

            namespace My
            {
                {{outer}}
                public partial class Outer
                {
                    [UapiStruct("my_args")]
                    {{type}}
                    public partial struct MyArgs
                    {
                        public ulong Address;
                        {{field}}
                        [StructSize] public ulong Size;
                    }
                }
            }
            """;

        Assert.Equal((isSilent, isSilent), (!(await OfSource(source)).Contains(Advice), !OfAssembly(source).Contains(Advice)));
    }

    [Fact]
    public void WithoutTheSymbol_TheAttributeIsInNoAssembly() =>
        Assert.Contains(Advice, OfAssembly($$"""
            using System.Diagnostics.CodeAnalysis;
            using UapiGen;

            [UapiStruct("my_args"), {{Attribute}})]
            public partial struct MyArgs
            {
                public ulong Address;
                [StructSize] public ulong Size;
            }
            """));

    private static async Task<string[]> OfSource(string source) => [.. (await Analysis.RunAsync(Generation.Run(Sources.Compile(source)), [])).Select(diagnostic => diagnostic.Id)];

    private static string[] OfAssembly(string source)
    {
        CSharpCompilation compilation = Generation.Run(Sources.Compile(source));
        IAssemblySymbol assembly = AssemblyJudgementTests.Emit(compilation) ?? throw new InvalidOperationException("it does not compile");
        return [.. AssemblyJudgement.Of(assembly, [], TestContext.Current.CancellationToken).Select(one => one.Diagnostic.Id)];
    }
}
