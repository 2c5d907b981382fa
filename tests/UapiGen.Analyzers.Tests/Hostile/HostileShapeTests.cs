using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;
using UapiGen.Analyzers.Tests.Reading;

namespace UapiGen.Analyzers.Tests.Hostile;

/// <summary>Declarations that are whole, and meant to hurt: too many, too deep, in circles.</summary>
public class HostileShapeTests
{
    [Fact]
    public void TenThousandFields_AreRead()
    {
        StructModel model = StructReadingTests.Model(Struct(Many(10_000, i => $"public uint F{i};")));

        Assert.Equal(10_000, model.Declaration.Fields.Count);
        Assert.Equal("F9999", model.Declaration.Fields[9_999].Name);
    }

    [Fact]
    public void TenThousandVersions_AreRead() =>
        Assert.Equal(9_999, StructReadingTests.Model(Struct("public ulong F0;" + Many(10_000, i => i == 0 ? "" : $"[Since({i})] public ulong F{i};"))).Declaration.Fields[9_999].Since);

    [Fact]
    public void TenThousandFaults_AreAllTold() =>
        Assert.Equal(10_000, Sources.Read(Struct(Many(10_000, i => $"public bool F{i};"))).Faults.Length);

    [Fact]
    public void ChainOfThousands_EndsInAFault()
    {
        string chain = Many(5_000, i => $"public struct L{i} {{ public L{i + 1} Next; }}\n") + "public struct L5000 { public int Value; }\n";

        AssertFault(DeclarationRule.EmbeddedTooDeep, chain + Struct("public L0 First;"));
    }

    [Fact]
    public void DoublingAtEveryLevel_EndsInAFault()
    {
        // 2^31 integers in 31 lines: read one by one they would take hours.
        string doubling = Many(30, i => $"public struct L{i} {{ public L{i + 1} A, B; }}\n") + "public struct L30 { public byte A, B; }\n";

        AssertFault(DeclarationRule.StructTooLarge, doubling + Struct("public L0 First;"));
    }

    [Fact]
    public void WideAndDeep_IsReadOnce()
    {
        string wide = "public struct Leaf { public byte A; }\n"
            + "public struct L1 {" + Many(1_000, i => $"public Leaf F{i};") + "}\n"
            + "public struct L0 {" + Many(1_000, i => $"public L1 F{i};") + "}\n";

        StructModel model = StructReadingTests.Model(wide + Struct("public L0 First;"));

        Assert.Equal(1_000_000, VersionTable.Compute(model.Declaration, TargetAbi.X86_64)[0].Size);
    }

    [Theory]
    [InlineData("public struct A { public A Self; }", "A")]
    [InlineData("public struct A { public B Other; } public struct B { public A Other; }", "A")]
    [InlineData("public struct G<T> { public G<G<T>> Deeper; }", "G<int>")]
    [InlineData("[System.Runtime.CompilerServices.InlineArray(2)] public struct A { public A Self; }", "A")]
    [InlineData("[System.Runtime.CompilerServices.InlineArray(2)] public struct A<T> { public A<A<T>> Deeper; }", "A<int>")]
    [InlineData("public enum E : E;", "E")]
    [InlineData("public enum E : F; public enum F : E;", "E")]
    [InlineData("public enum E : string;", "E")]
    [InlineData("", "MyArgs")]
    public async Task Circles_AreExplained(string types, string field)
    {
        (int read, int models) = await Judgement.OfAsync(Sources.Usings + types + Struct($"public {field} First;"));

        // An enum whose base the compiler refuses is taken for one of int: the compiler says so anyway.
        Assert.Equal((1, types.StartsWith("public enum", StringComparison.Ordinal) ? models : 0), (read, models));
    }

    [Theory]
    [InlineData("[UapiStruct]")]
    [InlineData("[UapiStruct()]")]
    [InlineData("[UapiStruct(1)]")]
    [InlineData("[UapiStruct(\"a\", \"b\")]")]
    [InlineData("[UapiStruct(new[] { \"a\" })]")]
    [InlineData("[UapiStruct(cName: null)]")]
    [InlineData("[UapiStruct(nameof(Missing))]")]
    [InlineData("[UapiStruct(\"a\"), UapiStruct(\"b\")]")]
    [InlineData("[UapiStruct(\"a\", Floor = \"8\")]")]
    [InlineData("[UapiStruct(\"a\", Floor = 8L)]")]
    [InlineData("[UapiStruct(\"a\", Floor = Missing)]")]
    [InlineData("[UapiStruct(\"a\", Floor = 8, Floor = 16)]")]
    [InlineData("[UapiStruct(\"a\", Missing = 8)]")]
    [InlineData("[UapiStruct(\"a\", CName = \"b\")]")]
    [InlineData("[UapiStruct(\"a\", Cap = null)]")]
    [InlineData("[UapiStruct(\"a\", CapReportsSize = 1)]")]
    [InlineData("[UapiStruct(\"a\", Larger = Reply.None)]")]
    [InlineData("[UapiStruct(\"a\")][Ioctl]")]
    [InlineData("[UapiStruct(\"a\")][Ioctl(1)]")]
    [InlineData("[UapiStruct(\"a\")][Ioctl(1, 256)]")]
    [InlineData("[UapiStruct(\"a\")][Ioctl('!', 0)]")]
    [InlineData("[UapiStruct(\"a\")][Ioctl(new byte[0], null)]")]
    [InlineData("[UapiStruct(\"a\")][Ioctl(1, 2), Ioctl(1, 3)]")]
    [InlineData("[UapiStruct(\"a\")][Ioctl(1, 2, Direction = 1)]")]
    [InlineData("[UapiStruct(\"a\")][System.Runtime.InteropServices.StructLayout]")]
    [InlineData("[UapiStruct(\"a\")][System.Runtime.InteropServices.StructLayout((short)0)]")]
    [InlineData("[UapiStruct(\"a\")][System.Runtime.InteropServices.StructLayout(0, Pack = 3)]")]
    [InlineData("[UapiStruct(\"a\")][System.Runtime.InteropServices.StructLayout((System.Runtime.InteropServices.LayoutKind)1)]")]
    [InlineData("[UapiStruct(\"a\")][System.Runtime.InteropServices.StructLayout(0, Size = -1)]")]
    [InlineData("[UapiStruct(\"a\")][System.Runtime.CompilerServices.InlineArray(0)]")]
    public async Task OddTypeAttributes_AreExplained(string attributes) =>
        Assert.Equal(1, (await Judgement.OfAsync($"{Sources.Usings}{attributes} public partial struct MyArgs {{ public ulong Flags; }}")).Read);

    [Theory]
    [InlineData("[Since] public ulong A;")]
    [InlineData("[Since(\"1\")] public ulong A;")]
    [InlineData("[Since(1L)] public ulong A;")]
    [InlineData("[Since(1), Since(2)] public ulong A;")]
    [InlineData("[Since(int.MaxValue)] public ulong A;")]
    [InlineData("[KnownBits] public ulong A;")]
    [InlineData("[KnownBits(null)] public ulong A;")]
    [InlineData("[KnownBits(1.5)] public ulong A;")]
    [InlineData("[KnownBits(true)] public ulong A;")]
    [InlineData("[KnownBits('a')] public ulong A;")]
    [InlineData("[KnownBits(Missing)] public ulong A;")]
    [InlineData("[KnownBits(1, 2)] public ulong A;")]
    [InlineData("[KnownBits(long.MinValue)] public ulong A;")]
    [InlineData("[KnownBits(1), KnownBits(2)] public ulong A;")]
    [InlineData("[MustBeZero(Error = 22)] public ulong A;")]
    [InlineData("[MustBeZero(Error = null)] public ulong A;")]
    [InlineData("[MustBeZero(1)] public ulong A;")]
    [InlineData("[StructSize] public ulong A, B;")]
    [InlineData("[field: StructSize] public ulong A { get; set; }")]
    [InlineData("public ulong A, A;")]
    [InlineData("public ulong MyArgs;")]
    [InlineData("public Missing A;")]
    [InlineData("public void A;")]
    [InlineData("public ref ulong A;")]
    [InlineData("public dynamic A;")]
    [InlineData("public System.Span<byte> A;")]
    [InlineData("public System.TypedReference A;")]
    [InlineData("public System.Enum A;")]
    [InlineData("public System.ValueType A;")]
    [InlineData("public System.Action A;")]
    [InlineData("public System.Int128 A;")]
    [InlineData("public System.Half A;")]
    [InlineData("public System.DateTime A;")]
    [InlineData("public System.DayOfWeek A;")]
    [InlineData("public unsafe fixed char A[4];")]
    [InlineData("public unsafe fixed byte A[0];")]
    [InlineData("public unsafe fixed byte A[-1];")]
    [InlineData("public unsafe fixed byte A[int.MaxValue];")]
    [InlineData("public unsafe fixed byte A[];")]
    [InlineData("public fixed byte A[4];")]
    [InlineData("public partial ulong A { get; set; }")]
    [InlineData("public ulong this[int i] { get => 0; }")]
    [InlineData("public ulong A = 1;")]
    [InlineData("[System.Runtime.InteropServices.FieldOffset(3)] public ulong A;")]
    [InlineData("[NonExistent] public ulong A;")]
    [InlineData("public (ulong, ulong) A;")]
    [InlineData("public ulong? A;")]
    [InlineData("public extern ulong A;")]
    public async Task OddFields_AreExplained(string field) =>
        Assert.Equal(1, (await Judgement.OfAsync(Sources.Usings + Struct(field))).Read);

    [Theory]
    [InlineData("[IoctlHandlers] public partial struct D { [Handles] Errno Get(ref MyArgs a) => 0; }", 0)]
    [InlineData("[IoctlHandlers] public partial class D { [Handles] Errno Get(ref Missing a) => 0; }", 1)]
    [InlineData("[IoctlHandlers] public partial class D { [Handles] Missing Get(ref MyArgs a) => default; }", 1)]
    [InlineData("[IoctlHandlers] public partial class D { [Handles] Errno Get(ref MyArgs) => 0; }", 1)]
    [InlineData("[IoctlHandlers] public partial class D { [Handles] Errno Get(out MyArgs a) => 0; }", 1)]
    [InlineData("[IoctlHandlers] public partial class D { [Handles] Errno Get<T>(ref T a) => 0; }", 1)]
    [InlineData("[IoctlHandlers] public partial class D { [Handles(1)] SyscallResult Get(ulong a) => default; }", 1)]
    [InlineData("[IoctlHandlers] public partial class D { [Handles(1, 999)] SyscallResult Get(ulong a) => default; }", 1)]
    [InlineData("[IoctlHandlers] public partial class D { [Handles, Handles(1, 2)] SyscallResult Get(ulong a) => default; }", 1)]
    [InlineData("[IoctlHandlers, IoctlHandlers] public partial class D { }", 1)]
    [InlineData("[IoctlHandlers] public partial class D { [Handles] public static Errno operator +(D a, D b) => default; }", 1)]
    [InlineData("[IoctlHandlers] public partial class D { [Handles] public D() { } [Handles] ~D() { } }", 1)]
    [InlineData("[IoctlHandlers] public partial class D { int P { [Handles] get; } }", 1)]
    [InlineData("[IoctlHandlers] public partial record D { [Handles] Errno Get(ref MyArgs a) => 0; }", 1)]
    [InlineData("[IoctlHandlers] public abstract partial class D { [Handles] protected abstract Errno Get(ref MyArgs a); }", 1)]
    [InlineData("[IoctlHandlers] public partial class D { [Handles] async Errno Get(ref MyArgs a) => 0; }", 1)]
    public async Task OddHandlers_AreExplained(string handlers, int atLeast)
    {
        string carried = "[UapiStruct(\"a\"), Ioctl(1, 2)] public partial struct MyArgs { [StructSize] public ulong Size; }\n";

        Assert.True((await Judgement.OfAsync(Sources.Usings + carried + handlers)).Read > atLeast);
    }

    [Fact]
    public void CancelledReading_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        (INamedTypeSymbol type, _) = Sources.ReadAll(Sources.Compile(Sources.Usings + Struct("public ulong A;"))).Single();

        Assert.Throws<OperationCanceledException>(() => StructSymbolReader.Read(type, type.GetAttributes()[0], source.Token));
    }

    private static void AssertFault(DeclarationRule rule, string source) => Assert.Equal(rule, Assert.Single(Sources.Read(source).Faults).Fault.Rule);

    private static string Struct(string fields) => $"[UapiStruct(\"my_args\")] public partial struct MyArgs {{ {fields} }}";

    private static string Many(int count, Func<int, FormattableString> line)
    {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
            text.Append(line(i).ToString(CultureInfo.InvariantCulture)).Append('\n');
        return text.ToString();
    }

    private static string Many(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line));
}
