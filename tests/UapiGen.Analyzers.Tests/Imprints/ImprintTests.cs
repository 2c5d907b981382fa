using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Abi.Roslyn;
using UapiGen.Analyzers.Tests.Hits;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Imprints;

/// <summary>
/// A struct of which nothing was said is not judged again while its imprint is the same: so no edit that a rule may speak of must leave it the same,
/// and a keystroke elsewhere must.
/// </summary>
public class ImprintTests
{
    [Fact]
    public void EveryArgumentOfEveryAttribute_IsPartOfIt()
    {
        int pairs = 0;
        var wrong = new List<string>();
        foreach (AttributeVariants variants in AttributeVariants.All)
        {
            CSharpCompilation compilation = Compile(variants), anew = Compile(variants);
            Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            var types = new CompilationTypes();
            INamedTypeSymbol[] structs = [.. variants.Declarations.Select((_, i) => compilation.GetTypeByMetadataName($"N{i}.S")!)];
            for (int i = 0; i < structs.Length; i++)
            {
                StructImprint imprint = Take(structs[i], types) ?? throw new InvalidOperationException($"No imprint of {variants.Declarations[i]}");
                if (!IsOf(imprint, anew.GetTypeByMetadataName($"N{i}.S")!)) wrong.Add($"{variants.Name}: read anew, it is another of {variants.Declarations[i]}");
                for (int other = 0; other < structs.Length; other++)
                {
                    if (other == i) continue;
                    pairs++;
                    if (imprint.IsOf(structs[other], types, TestContext.Current.CancellationToken)) wrong.Add($"{variants.Name}: the same of {variants.Declarations[i]} and {variants.Declarations[other]}");
                }
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(pairs > 10_000, $"only {pairs}");
    }

    [Fact]
    public void EveryEdit_IsAnother()
    {
        List<string> wrong =
        [
            .. from edit in ImprintEdit.All
               where IsOf(TakeOf(Compile(edit.Before)), Find(Compile(edit.After)))
               select edit.Name,
        ];
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void EveryEdit_TakenBack_IsTheSame() =>
        Assert.All(ImprintEdit.All.Select(edit => edit.Before).Distinct(), source => Assert.True(IsOf(TakeOf(Compile(source)), Find(Compile(source)))));

    [Theory]
    [InlineData("[StructSize] public ulong Size;", "// The size.\n    [StructSize]\n    public ulong Size;")]
    [InlineData("private void Reset() { }", "private void Reset() { Flags = 1; }")]
    [InlineData("public enum Mode : ulong { Off = 0, On = 1 }", "public struct Other { }\npublic enum Mode : ulong { Off, On }")]
    public void AnEditThatDeclaresNothing_LeavesItTheSame(string old, string with)
    {
        string before = ImprintEdit.All.First().Before, after = before.Replace(old, with, StringComparison.Ordinal);

        Assert.NotEqual(before, after);
        Assert.True(IsOf(TakeOf(Compile(before)), Find(Compile(after))));
    }

    [Fact]
    public void EveryFixture_ReadAnew_HasTheSame_WithWhatIsGenerated()
    {
        int structs = 0;
        foreach (Fixture fixture in Fixture.All)
        {
            CSharpCompilation compilation = Generation.Run(Sources.Compile(fixture.Source)), anew = Generation.Run(Sources.Compile(fixture.Source));
            CompilationTypes types = new(), typesAnew = new();
            foreach ((INamedTypeSymbol type, INamedTypeSymbol typeAnew) in Sources.ReadAll(compilation).Select(read => read.Type).Zip(Sources.ReadAll(anew).Select(read => read.Type)))
            {
                if (Take(type, types) is not { } imprint) continue;
                structs++;
                Assert.True(imprint.IsOf(typeAnew, typesAnew, TestContext.Current.CancellationToken), $"{fixture.Name}: {type.Name}");
            }
        }
        Assert.True(structs > 1000, $"only {structs}");
    }

    /// <summary>The size that the generator says is right; the same attribute by hand hides bytes.</summary>
    [Fact]
    public void AnAttribute_ByHand_IsNotTheGenerators()
    {
        const string Part = "[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential, Size = 16)] public partial struct S ";
        const string Own = "[UapiStruct(\"s\")] public partial struct S { public ulong A; }\n";

        Assert.False(IsOf(TakeOf(Compile(Own).AddSyntaxTrees(Generated(Part + "{ }"))), Find(Compile(Part + "{ public ulong A; }\n" + Own.Replace("{ public ulong A; }", "{ }", StringComparison.Ordinal)))));
        Assert.False(IsOf(
            TakeOf(Compile(Own).AddSyntaxTrees(Generated(Part + "{ }"))),
            Find(Compile(Own.Replace("] public", "]\n[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential, Size = 16)] public", StringComparison.Ordinal)).AddSyntaxTrees(Generated("public partial struct S { }")))));
    }

    [Fact]
    public void AMember_ByHand_IsNotTheGenerators()
    {
        const string Own = "[UapiStruct(\"s\")] public partial struct S { public ulong A; void M() { } }\n";

        Assert.False(IsOf(
            TakeOf(Compile(Own.Replace("void M() { }", "", StringComparison.Ordinal)).AddSyntaxTrees(Generated("public partial struct S { void M() { } }"))),
            Find(Compile(Own).AddSyntaxTrees(Generated("public partial struct S { }")))));
    }

    private static SyntaxTree Generated(string source) => CSharpSyntaxTree.ParseText(source, Sources.ParseOptions, $"/obj/{WellKnownNames.Generator}/S.g.cs");

    private static CSharpCompilation Compile(AttributeVariants variants) => Sources.Compile([.. variants.Declarations.Select((declaration, i) => $"namespace N{i} {{ {declaration} }}")]);

    private static CSharpCompilation Compile(string source) => Sources.Compile(Sources.Usings + source);

    private static INamedTypeSymbol Find(CSharpCompilation compilation) =>
        compilation.GetSymbolsWithName("S", SymbolFilter.Type, TestContext.Current.CancellationToken).OfType<INamedTypeSymbol>().Single();

    private static StructImprint TakeOf(CSharpCompilation compilation) =>
        Take(Find(compilation), new CompilationTypes()) ?? throw new InvalidOperationException("A plain struct has an imprint:\n" + string.Join('\n', compilation.SyntaxTrees));

    private static StructImprint? Take(INamedTypeSymbol type, CompilationTypes types) => StructImprint.Take(type, types, TestContext.Current.CancellationToken);

    private static bool IsOf(StructImprint imprint, INamedTypeSymbol type) => imprint.IsOf(type, new CompilationTypes(), TestContext.Current.CancellationToken);
}
