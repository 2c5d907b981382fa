using CsCheck;
using UapiGen.Abi.Tests.Toolchains;

namespace UapiGen.Abi.Tests.Layout;

/// <summary>The C compiler of each target agrees with the layout engine: sizeof, alignof and offsetof of every field.</summary>
public class CompilerLayoutTests
{
    private const int Batch = 400;

    public static TheoryData<string> Targets => CCompiler.Names;

    [Theory]
    [MemberData(nameof(Targets))]
    public void RandomStructsAndUnions_LieAsTheCompilerSays(string target)
    {
        CCompiler compiler = CCompiler.Require(target);

        // One batch a run of the compiler; a failure prints the seed, and the compiler names the struct and the number.
        RandomTypes.Aligned.Array[Batch].Sample(
            structs =>
            {
                var source = new CSource();
                foreach (CompositeType type in structs) source.Add(type, compiler.Target);
                string complaints = compiler.Compile(source.ToString());
                Assert.True(complaints.Length == 0, complaints);
            },
            iter: 2,
            threads: 1,
            print: structs => $"{structs.Length} structs");
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void RandomDeclarations_LieAsTheCompilerSays_WithWhatFollowsThem(string target)
    {
        CCompiler compiler = CCompiler.Require(target);

        RandomTypes.Declaration.Array[Batch].Sample(
            declarations =>
            {
                var source = new CSource();
                foreach (StructDeclaration declaration in declarations) source.Add(declaration, compiler.Target);
                string complaints = compiler.Compile(source.ToString());
                Assert.True(complaints.Length == 0, complaints);
            },
            iter: 1,
            threads: 1,
            print: declarations => $"{declarations.Length} structs");
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void WrongNumbers_AreNoticed(string target)
    {
        CCompiler compiler = CCompiler.Require(target);
        var type = new StructType("S", new EquatableArray<StructMember>(new StructMember("a", new ScalarType(ScalarKind.U8)), new StructMember("b", new ScalarType(ScalarKind.U64))));
        TargetAbi wrong = compiler.Target with { U64Alignment = compiler.Target.U64Alignment == 8 ? 4 : 8 };
        var source = new CSource();

        source.Add(type, wrong);

        Assert.Contains("static assertion failed", compiler.Compile(source.ToString()), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void WordSizeAndByteOrder_AreTheCompilersOwn(string target)
    {
        CCompiler compiler = CCompiler.Require(target);
        var source = new CSource();

        source.Assert($"sizeof(void *) == {compiler.Target.WordSize}");
        source.Assert($"sizeof(long) == {compiler.Target.WordSize}");
        source.Assert($"(__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__) == {(compiler.Target.BigEndian ? 1 : 0)}");

        Assert.Equal("", compiler.Compile(source.ToString()));
    }
}
