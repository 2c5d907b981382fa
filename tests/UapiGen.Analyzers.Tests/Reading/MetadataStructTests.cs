using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers.Tests.Reading;

/// <summary>A struct reads the same in source, from an assembly, from its reference assembly, and from another project in an IDE.</summary>
public class MetadataStructTests
{
    private const string Library =
        """
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;
        namespace Lib;
        public enum Mode : ushort;
        [InlineArray(3)] public struct Triple { private uint _item; }
        [InlineArray(2)] public struct Pair<T> { private T _item; }
        [InlineArray(3), StructLayout(LayoutKind.Sequential, Pack = 2)] public struct PackedTriple { private ulong _item; }
        public struct Plain { private byte _a; internal ulong B; public Mode C; public unsafe fixed short D[5]; public Pair<Triple> E; }
        [StructLayout(LayoutKind.Sequential, Pack = 4)] public struct Packed { public byte A; public ulong B; public Plain C; }
        [StructLayout(LayoutKind.Explicit)] public struct Explicit { [FieldOffset(0)] public ulong A; [FieldOffset(4)] private uint _b; }
        [StructLayout(LayoutKind.Explicit)] public struct Union { [FieldOffset(0)] private uint _a; [FieldOffset(0)] public Triple B; }
        [StructLayout(LayoutKind.Explicit, Pack = 2)] public struct PackedUnion { [FieldOffset(0)] public ulong A; [FieldOffset(0)] public unsafe fixed byte B[9]; }
        [StructLayout(LayoutKind.Explicit, Size = 16)] public struct SizedUnion { [FieldOffset(0)] public ulong A; }
        [StructLayout(LayoutKind.Auto)] public struct Auto { public ulong A; }
        [StructLayout(LayoutKind.Sequential, Size = 64)] public struct Sized { public ulong A; }
        public struct Property { public ulong A { get; set; } }
        public struct Captured(ulong a) { public ulong B; public readonly ulong A => a; }
        public struct Empty { }
        public struct Managed { public string A; }
        public struct Deep { public Managed A; }
        public struct HasEvent { public ulong A; public event System.Action B; }
        """;

    public static TheoryData<string> Accepted => ["Lib.Mode", "Lib.Triple", "Lib.Pair<byte>", "Lib.Pair<Lib.Pair<Lib.Mode>>", "Lib.PackedTriple", "Lib.Plain", "Lib.Packed", "Lib.Union", "Lib.PackedUnion"];

    public static TheoryData<string, DeclarationRule> Refused => new()
    {
        { "Lib.Explicit", DeclarationRule.EmbeddedLayout },
        { "Lib.Auto", DeclarationRule.EmbeddedLayout },
        { "Lib.SizedUnion", DeclarationRule.EmbeddedLayout },
        { "Lib.Sized", DeclarationRule.EmbeddedLayout },
        { "Lib.Property", DeclarationRule.EmbeddedMember },
        { "Lib.Captured", DeclarationRule.EmbeddedMember },
        { "Lib.Empty", DeclarationRule.EmbeddedEmpty },
        { "Lib.Managed", DeclarationRule.EmbeddedMember },
        { "Lib.Deep", DeclarationRule.EmbeddedMember },
        { "Lib.HasEvent", DeclarationRule.EmbeddedMember },
        { "Lib.Pair<bool>", DeclarationRule.EmbeddedMember },
        { "System.Guid", DeclarationRule.OpaqueField },
        { "System.DateTimeOffset", DeclarationRule.OpaqueField },
        { "System.Int128", DeclarationRule.OpaqueField },
        { "System.Collections.Generic.KeyValuePair<int, int>", DeclarationRule.EmbeddedGeneric },
    };

    private static readonly CSharpCompilation s_library = Sources.Compile(Library);

    private static readonly Dictionary<string, CSharpCompilation> s_users = new()
    {
        ["an assembly"] = Sources.Compile().AddReferences(MetadataReference.CreateFromImage(Emit(s_library, new EmitOptions()))),
        ["a reference assembly"] = Sources.Compile().AddReferences(MetadataReference.CreateFromImage(Emit(s_library, new EmitOptions(metadataOnly: true, includePrivateMembers: false)))),
        ["another project"] = Sources.Compile().AddReferences(s_library.ToMetadataReference()),
        // A compilation of another set of references sees the project's symbols through copies.
        ["a retargeted project"] = CSharpCompilation.Create("User", references: Sources.References.Reverse(), options: s_library.Options).AddReferences(s_library.ToMetadataReference()),
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void SoundType_ReadsAsInSource(string type)
    {
        AbiType expected = Read(s_library, type).Model!.Declaration.Fields[0].Type;

        foreach ((string where, CSharpCompilation user) in s_users)
        {
            StructReading reading = Read(user, type);
            Assert.True(reading.Faults.IsEmpty, $"{where}: {string.Join(", ", reading.Faults)}");
            Assert.Equal(expected, reading.Model?.Declaration.Fields[0].Type);
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void UnsoundType_IsRefusedAsInSource(string type, DeclarationRule rule)
    {
        Assert.Equal(rule, Assert.Single(Read(s_library, type).Faults).Fault.Rule);
        Assert.All(s_users.Values, user => Assert.Equal(rule, Assert.Single(Read(user, type).Faults).Fault.Rule));
    }

    [Fact]
    public void Packing_IsReadFromMetadata()
    {
        StructModel model = Read(s_users["an assembly"], "Lib.Packed").Model!;

        // u8 at 0, u64 at 4 instead of 8, then the plain struct: aligned to 4 here.
        Assert.Equal((4 + 8 + 56, 4), LayoutEngine.Measure(model.Declaration.Fields[0].Type, TargetAbi.X86_64));
    }

    private static StructReading Read(CSharpCompilation compilation, string type)
    {
        string source = $"[UapiGen.UapiStruct(\"s\")] public partial struct User {{ public {type} Field; }}";
        return Sources.ReadAll(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, Sources.ParseOptions))).Single().Reading;
    }

    private static byte[] Emit(CSharpCompilation compilation, EmitOptions options)
    {
        using var stream = new MemoryStream();
        EmitResult result = compilation.Emit(stream, options: options);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return stream.ToArray();
    }
}
