using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Baselines;

/// <summary>What an enumeration breaks is said where it is declared, in whichever file; at the struct only where there is no such place.</summary>
public class EnumPlaceTests
{
    private const string Shipped = "public enum State : uint { Idle, Running }\n" + Struct;
    private const string Changed = "public enum State : uint { Idle, Running = 5 }\n";
    private const string Struct = "[UapiStruct(\"my_args\")] public partial struct MyArgs { public State State; [MustBeZero] public uint Flags; }\n";

    [Fact]
    public async Task Value_IsSaidInTheFileOfTheEnumeration()
    {
        CSharpCompilation compilation = Sources.Compile(Changed, Sources.Usings + Struct);

        Diagnostic found = Assert.Single(await BreaksOf(compilation));

        Assert.Equal(RuleIdentifiers.EnumMemberValue, found.Id);
        Assert.Same(compilation.SyntaxTrees[0], found.Location.SourceTree);
    }

    [Fact]
    public async Task Suppression_BesideTheEnumeration_SilencesItAndIsOfUse() =>
        Assert.Empty(await BreaksOf(Sources.Compile("#pragma warning disable UAPI6103 // Nothing ran yet.\n" + Changed, Sources.Usings + Struct)));

    [Fact]
    public async Task Value_OfAnotherAssembly_IsSaidAtTheStruct()
    {
        CSharpCompilation other = Sources.Compile(Changed).WithAssemblyName("Other");
        CSharpCompilation compilation = Sources.Compile(Sources.Usings + Struct).AddReferences(other.ToMetadataReference());

        Diagnostic found = Assert.Single(await BreaksOf(compilation));

        Assert.Equal(RuleIdentifiers.EnumMemberValue, found.Id);
        Assert.Equal("MyArgs", Underlined(found));
    }

    [Fact]
    public async Task Value_OfARenamedStruct_IsSaidAtTheStruct()
    {
        CSharpCompilation compilation = Sources.Compile(Changed, Sources.Usings + Struct.Replace("MyArgs", "YourArgs", StringComparison.Ordinal));

        List<Diagnostic> found = await BreaksOf(compilation);

        Assert.Equal([RuleIdentifiers.TypeRenamed, RuleIdentifiers.EnumMemberValue], found.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    private static string Underlined(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(diagnostic.Location.SourceSpan);

    private static async Task<List<Diagnostic>> BreaksOf(CSharpCompilation compilation)
    {
        List<Diagnostic> found = await Analysis.RunAsync(compilation, [.. ShippedBaseline.Of(Shipped).Select(file => new BaselineFile(file.Path, file.Text))]);
        return [.. found.Where(diagnostic => diagnostic.Id[4] is '5' or '6')];
    }
}
