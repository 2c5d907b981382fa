using System.Buffers.Binary;

namespace UapiGen.Abi.Export;

/// <summary>
/// A C source that asks a compiler for every number of a struct: they stand, in order, in sections of the object that it makes, so that
/// nothing of a foreign machine need be run.
/// </summary>
public sealed class CProbe
{
    /// <summary>The section of the numbers that C can say: 64-bit integers.</summary>
    public const string NumbersSection = ".uapigen.numbers";

    /// <summary>The section of bit-fields: the struct once for each, with only its bits set. It is missing where there is none.</summary>
    public const string BitsSection = ".uapigen.bits";

    /// <summary>The variable that has the struct's type, so that debug information describes it.</summary>
    public const string Variable = "uapigen_struct";

    private readonly ProbeValues _values;
    private readonly int _structSize;

    private CProbe(string source, ProbeValues values, int structSize)
    {
        (Source, _values, _structSize) = (source, values, structSize);
        Values = new EquatableArray<ProbeValue>([.. values.All.Select(asked => asked.Value), .. values.BitFields.Select(bits => bits.Value)]);
    }

    /// <summary>The source.</summary>
    public string Source { get; }

    /// <summary>What is asked, and what we say.</summary>
    public EquatableArray<ProbeValue> Values { get; }

    /// <summary>Whether the object has a <see cref="BitsSection"/>.</summary>
    public bool HasBitFields => _values.BitFields.Count > 0;

    /// <summary>Writes the source for the struct that a header defines, and computes what the target's compiler must say.</summary>
    /// <param name="snapshot">The struct.</param>
    /// <param name="header">How the header is included: a path that the compiler finds.</param>
    /// <param name="target">Whose compiler is asked.</param>
    /// <exception cref="ExportException">The snapshot contradicts itself.</exception>
    public static CProbe Of(AbiSnapshot snapshot, string header, TargetAbi target)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(target);
        ProbeValues values = new(snapshot, target);
        CWriter writer = new();
        writer.Line($"#define {CHeader.OwnMacro}");
        writer.Line($"#include \"{header}\"");
        foreach (string version in values.OlderVersions) writer.Line(version);
        writer.Line($"{CText.Name(snapshot)} {Variable};");
        writer.Line($"const unsigned long long uapigen_numbers[] __attribute__((section(\"{NumbersSection}\"), used)) = {{");
        foreach ((ProbeValue value, string expression) in values.All) writer.Indented($"(unsigned long long)({expression}), /* {value.Subject} */");
        writer.Line("};");
        if (values.BitFields.Count > 0)
        {
            writer.Line($"const {CText.Name(snapshot)} uapigen_bits[] __attribute__((section(\"{BitsSection}\"), used)) = {{");
            foreach (ProbeBits bits in values.BitFields) writer.Indented(bits.Initializer + ",");
            writer.Line("};");
        }
        return new CProbe(writer.ToString(), values, LayoutEngine.SizeOf(SnapshotDeclaration.Of(snapshot), target));
    }

    /// <summary>Reads what the compiler said, in the order of <see cref="Values"/>.</summary>
    /// <param name="numbers">The bytes of <see cref="NumbersSection"/>.</param>
    /// <param name="bits">The bytes of <see cref="BitsSection"/>; none where there is no bit-field.</param>
    /// <param name="isBigEndian">The byte order of the object.</param>
    /// <exception cref="ExportException">A section has not the size that the source gives it, as when the struct has another size than ours.</exception>
    public IReadOnlyList<ulong> Read(ReadOnlySpan<byte> numbers, ReadOnlySpan<byte> bits, bool isBigEndian)
    {
        if (numbers.Length != _values.All.Count * sizeof(ulong)) throw new ExportException($"section {NumbersSection} has {numbers.Length} bytes for {_values.All.Count} numbers");
        List<ulong> answers = [];
        for (int i = 0; i < _values.All.Count; i++) answers.Add(Integer(numbers.Slice(i * sizeof(ulong), sizeof(ulong)), isBigEndian));
        if (!HasBitFields) return answers;

        // A struct of another size is seen above; its bit-fields are read where ours says that they are.
        int size = bits.Length / _values.BitFields.Count;
        for (int i = 0; i < _values.BitFields.Count; i++)
        {
            ProbeBits asked = _values.BitFields[i];
            if (asked.Offset + asked.Size > size) throw new ExportException($"section {BitsSection} has structs of {size} bytes, and ours has {_structSize}");
            answers.Add(Integer(bits.Slice((i * size) + asked.Offset, asked.Size), isBigEndian));
        }
        return answers;
    }

    private static ulong Integer(ReadOnlySpan<byte> bytes, bool isBigEndian) => bytes.Length switch
    {
        1 => bytes[0],
        2 => isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes),
        4 => isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes),
        _ => isBigEndian ? BinaryPrimitives.ReadUInt64BigEndian(bytes) : BinaryPrimitives.ReadUInt64LittleEndian(bytes),
    };
}
