using System.Buffers.Binary;
using System.Globalization;
using CsCheck;
using UapiGen.Abi.Tests.Toolchains;
using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Layout;

/// <summary>The C compiler of each target puts bit-fields where the model says: read off the bytes of what it compiled, a bit-field set at a time.</summary>
public class CompilerBitFieldTests
{
    private const int Batch = 100, Slot = 8;

    private static readonly Gen<FieldDeclaration> s_word = Gen.Select(
        Gen.Int[0, 3].Select(index => new[] { U8, U16, U32, U64 }[index]),
        Gen.Int[1, 64].Array[1, 20],
        (type, widths) =>
        {
            var bits = new List<(string, int)>();
            int left = type.Kind.Size() * 8;
            foreach (int width in widths.Select(width => (width % 13) + 1).TakeWhile(width => (left -= width) >= 0))
                bits.Add(("b" + bits.Count.ToString(CultureInfo.InvariantCulture), width));
            return Field("word", type) with { BitFields = bits.Count == 0 ? Bits(("b0", type.Kind.Size() * 8)) : Bits([.. bits]) };
        });

    public static TheoryData<string> Targets => CCompiler.Names;

    [Theory]
    [MemberData(nameof(Targets))]
    public void RandomBitFields_LieAsTheCompilerHasThem(string target)
    {
        CCompiler compiler = CCompiler.Require(target);

        s_word.Array[Batch].Sample(
            words =>
            {
                var source = new CSource();
                var expected = new List<byte>();
                for (int i = 0; i < words.Length; i++)
                {
                    Define(source, words[i], string.Create(CultureInfo.InvariantCulture, $"w{i}"), compiler.Target);
                    foreach (BitFieldLayout place in BitFieldLayout.Lay(words[i])) expected.AddRange(Bytes(words[i], place, compiler.Target));
                }
                Assert.Equal(expected, compiler.Section(source.ToString(), ".probe"));
            },
            iter: 1,
            threads: 1,
            print: words => $"{words.Length} words");
    }

    /// <summary>A struct of the bit-fields, the rest of the integer without a name; and for each of them a value in which it alone is set.</summary>
    private static void Define(CSource source, FieldDeclaration word, string name, TargetAbi target)
    {
        ScalarKind kind = ((ScalarType)word.Type).Kind;
        string type = kind.CName().TrimStart('_');
        EquatableArray<BitFieldLayout> places = BitFieldLayout.Lay(word);
        int rest = (kind.Size() * 8) - places[places.Count - 1].End;
        string members = string.Concat(places.Select(place => string.Create(CultureInfo.InvariantCulture, $"{type} {place.Name} : {place.Width}; ")));
        string unnamed = rest == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{type} : {rest}; ");

        source.Line($"union {name} {{ struct {{ {members}{unnamed}}} s; {type} word; u8 slot[{Slot}]; }};");
        source.Assert($"sizeof(((union {name} *)0)->s) == {kind.Size()}");
        source.Assert($"_Alignof(union {name}) == {LayoutEngine.Measure(word.Type, target).Alignment}");
        source.Line($"union {name} v{name}[] __attribute__((section(\".probe\"), used, aligned({Slot}))) = {{ {string.Join(", ", places.Select(place => $"{{ .s.{place.Name} = -1 }}"))} }};");
    }

    private static byte[] Bytes(FieldDeclaration word, BitFieldLayout place, TargetAbi target)
    {
        int size = ((ScalarType)word.Type).Kind.Size();
        ulong value = place.ValueOn(size * 8, target);
        byte[] bytes = new byte[Slot];
        if (target.BigEndian) BinaryPrimitives.WriteUInt64BigEndian(bytes, value << ((Slot - size) * 8));
        else BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
        return bytes;
    }
}
