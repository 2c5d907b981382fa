using Microsoft.CodeAnalysis;
using UapiGen.Generator.Tests.Harness;

namespace UapiGen.Generator.Tests;

/// <summary>Whatever is typed: no exception, and what is generated compiles.</summary>
public class HostileInputTests
{
    private const string Body = "[StructSize] public ulong Size; public ulong Value;";

    [Theory]
    [InlineData("generic", "public partial struct T<U> { " + Body + " }")]
    [InlineData("in a generic type", "public partial class Outer<U> { [UapiStruct(\"t\")] public partial struct T { " + Body + " } }")]
    [InlineData("ref struct", "public ref partial struct T { " + Body + " }")]
    [InlineData("readonly struct", "public readonly partial struct T { public readonly ulong Size; }")]
    [InlineData("record struct", "public partial record struct T { " + Body + " }")]
    [InlineData("positional record struct", "public partial record struct T(ulong Size);")]
    [InlineData("class", "public partial class T { " + Body + " }")]
    [InlineData("interface", "public partial interface T { }")]
    [InlineData("enum", "public enum T { A }")]
    [InlineData("file-local", "file partial struct T { " + Body + " }")]
    [InlineData("not partial", "public struct T { " + Body + " }")]
    [InlineData("outer type not partial", "public class Outer { [UapiStruct(\"t\")] public partial struct T { " + Body + " } }")]
    [InlineData("empty", "public partial struct T { }")]
    [InlineData("primary constructor", "public partial struct T(ulong size) { public ulong Size = size; }")]
    [InlineData("holds itself", "public partial struct T { public T Inner; }")]
    [InlineData("holds itself through another", "public partial struct T { public U Inner; } public struct U { public T Inner; }")]
    [InlineData("array of itself", "[System.Runtime.CompilerServices.InlineArray(3)] public struct A { private T _t; } public partial struct T { public A Inner; }")]
    [InlineData("unknown type", "public partial struct T { public Nowhere Field; }")]
    [InlineData("unfinished field", "public partial struct T { public ulong ; [StructSize] public }")]
    [InlineData("unfinished attribute", "public partial struct T { [Since( public ulong A; }")]
    [InlineData("wrong arguments", "[Ioctl(\"x\", 0x1FF)] public partial struct T { [Since(\"one\")] public ulong A; [OutputMask(null)] public ulong B; [OutputMask(typeof(int))] public ulong C; [KnownBits(new[] { 1 })] public ulong D; }")]
    [InlineData("pointer", "public unsafe partial struct T { public byte* P; public delegate*<void> F; }")]
    [InlineData("huge array", "[System.Runtime.CompilerServices.InlineArray(int.MaxValue)] public struct A { private ulong _t; } public partial struct T { public A Inner; public A Other; }")]
    [InlineData("negative array", "[System.Runtime.CompilerServices.InlineArray(-1)] public struct A { private ulong _t; } public partial struct T { public A Inner; }")]
    public void RefusedDeclaration_GeneratesNothing(string why, string declaration)
    {
        GeneratorRun run = GeneratorRun.Of("using UapiGen; [UapiStruct(\"t\")] " + declaration, "class Unrelated;");

        Assert.True(run.Files.Count == 0, $"{why}: {string.Join(", ", run.Files.Select(file => file.Hint))}");
    }

    [Theory]
    [InlineData("[UapiStruct(\"t\"), UapiStruct(\"u\")] public partial struct T { " + Body + " }", "")]
    [InlineData("[UapiStruct(\"t\")] public partial struct T { " + Body + " }", "using UapiGen; [UapiStruct(\"u\")] partial struct T { }")]
    [InlineData("[UapiStruct] public partial struct T { " + Body + " }", "")]
    [InlineData("[UapiStruct(1)] public partial struct T { " + Body + " }", "")]
    [InlineData("[UapiStruct(\"t\", Larger = (LargerStruct)99)] public partial struct T { " + Body + " }", "")]
    [InlineData("[UapiStruct(\"t\")] public partial struct T { public ulong A; }", "partial struct T { public ulong B; }")]
    [InlineData("[UapiStruct(\"no tag\")] public partial struct T { " + Body + " }", "")]
    [InlineData("[IoctlHandlers, IoctlHandlers] public partial class H { }", "")]
    [InlineData("[IoctlHandlers] public partial class H<T> { }", "")]
    [InlineData("[IoctlHandlers] public class H { }", "")]
    [InlineData("[IoctlHandlers] public partial class H { [Handles] void M() { } }", "")]
    [InlineData("[IoctlHandlers] public partial class H { [Handles] Errno M(ref int x) => 0; }", "")]
    [InlineData("[IoctlHandlers] public partial class H { [Handles(1)] SyscallResult M(ulong x) => default; }", "")]
    [InlineData("[IoctlHandlers] public partial class H { [Handles(1, 2)] SyscallResult M(ulong x) => default; [Handles(1, 2)] SyscallResult N(ulong x) => default; }", "")]
    public void RefusedAttributes_GenerateNothing(string first, string second)
    {
        GeneratorRun run = GeneratorRun.Of("using UapiGen;\n" + first, second);

        Assert.Empty(run.Files);
    }

    [Fact]
    public void PartsOverSeveralFiles_AreOneStruct()
    {
        GeneratorRun run = GeneratorRun.Of(
            "using UapiGen; [UapiStruct(\"t\")] public partial struct T;",
            "public partial struct T { [UapiGen.StructSize] public ulong Size; public uint A, B; }",
            "public partial struct T { public readonly ulong Twice() => A * 2ul; }").CompilesWithoutWarnings();

        Assert.Single(run.Files);
    }

    [Fact]
    public void TenThousandFields_Compile()
    {
        IEnumerable<string> fields = Enumerable.Range(0, 10_000).Select(i => i % 2 == 0 ? $"public ulong F{i};" : $"public uint F{i}, G{i};");
        GeneratorRun run = GeneratorRun.Of("using UapiGen; namespace Large; [UapiStruct(\"t\")] public partial struct T { " + string.Join("\n", fields) + " }");

        run.CompilesWithoutWarnings();
        Assert.Contains("Ksize", Assert.Single(run.Files).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryTruncation_OfEveryFixture_IsSurvived()
    {
        foreach (string source in Fixtures.All.Values)
        {
            GeneratorDriver? driver = null;
            for (int length = 0; length < source.Length; length += 3)
                driver = GeneratorRun.Of(GeneratorRun.Compile(source[..length]), driver).Driver;
        }
    }

    [Fact]
    public void DeletedTokens_AreSurvived()
    {
        foreach (string source in Fixtures.All.Values)
        {
            SyntaxToken[] tokens = [.. GeneratorRun.Compile(source).SyntaxTrees[0].GetRoot(TestContext.Current.CancellationToken).DescendantTokens()];
            GeneratorDriver? driver = null;
            foreach (SyntaxToken token in tokens)
                driver = GeneratorRun.Of(GeneratorRun.Compile(source.Remove(token.SpanStart, token.Span.Length)), driver).Driver;
        }
    }

    [Fact]
    public void GeneratedPart_WhereItExists_HasNoErrorOfItsOwn()
    {
        // Each token doubled in turn: whenever a file is still generated, the errors are the user's.
        string source = Fixtures.All["NestedArraysEnums"];
        SyntaxToken[] tokens = [.. GeneratorRun.Compile(source).SyntaxTrees[0].GetRoot(TestContext.Current.CancellationToken).DescendantTokens()];
        int generated = 0;
        foreach (SyntaxToken token in tokens)
        {
            GeneratorRun run = GeneratorRun.Of(GeneratorRun.Compile(source.Insert(token.SpanStart, token.Text + " ")));
            if (run.Files.Count == 0 || run.Input.GetDiagnostics(TestContext.Current.CancellationToken).Any(d => d.Severity == DiagnosticSeverity.Error)) continue;
            run.CompilesWithoutWarnings();
            generated++;
        }

        Assert.True(generated > 0, "no doubled token left a sound declaration: the check did not run");
    }
}
