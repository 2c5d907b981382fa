using System.Globalization;
using System.Numerics;
using UapiGen.Abi;
using UapiGen.Cli.Output;

namespace UapiGen.Cli.Explain.Structs;

/// <summary>Reads what was passed as the machine does that it was passed on: its byte order, its layout, its bit-fields.</summary>
internal sealed class PassedValues
{
    private readonly PassedStruct _passed;
    private readonly ulong _end;

    private PassedValues(PassedStruct passed, ulong usize) => (_passed, _end) = (passed, Math.Min((ulong)passed.Bytes.Count, usize));

    /// <summary>The numbers of all fields that were passed as a whole, in the order of memory; none of a union, which does not say what is in it.</summary>
    /// <param name="passed">The struct.</param>
    /// <param name="usize">Its size as the kernel takes it.</param>
    public static IReadOnlyList<PassedValue> Of(PassedStruct passed, ulong usize)
    {
        PassedValues values = new(passed, usize);
        if (passed.Snapshot.IsUnion || passed.Address != PassedAddress.Mapped) return [];
        return [.. passed.Snapshot.Fields.SelectMany(field => values.Of(field))];
    }

    private IEnumerable<PassedValue> Of(FieldSnapshot field)
    {
        ulong start = _passed.StartOf(field);
        foreach (PassedValue value in Of(field.IsAnonymous ? "" : field.Name, field.Type, start, field.IsMask)) yield return value;
        if (_passed.EndOf(field) > _end) yield break;

        int bits = field.Size.Lp64 * 8;
        foreach (BitFieldLayout one in field.BitFields)
        {
            ulong mask = one.ValueOn(bits, _passed.Target), value = (_passed.ValueOf(field, _end) & mask) >> BitOperations.TrailingZeroCount(mask);
            yield return new PassedValue($"{field.Name}.{one.Name}", start, value, NumberText.Plain(value));
        }
    }

    private IEnumerable<PassedValue> Of(string path, TypeReference type, ulong offset, bool isMask)
    {
        ulong size = (ulong)(type.IsEmbedded ? Embedded(type)?.Size.On(_passed.Target) ?? 0 : type.Kind.Size());
        if (size == 0) yield break;
        int count = type.Lengths.Aggregate(1, (product, length) => product * length);
        for (int i = 0; i < count; i++)
        {
            ulong at = offset + ((ulong)i * size);
            if (at + size > _end) yield break;
            string name = path + Index(type.Lengths, i);
            if (!type.IsEmbedded)
            {
                ulong value = _passed.NumberAt(at, (int)size, _end);
                yield return new PassedValue(name, at, value, Text(type, value, isMask));
                continue;
            }
            foreach (EmbeddedMember member in Embedded(type)!.Members)
            {
                string own = member.IsAnonymous ? name : name.Length == 0 ? member.Name : $"{name}.{member.Name}";
                foreach (PassedValue value in Of(own, member.Type, at + (ulong)member.Offset.On(_passed.Target), isMask: false)) yield return value;
            }
        }
    }

    private EmbeddedSnapshot? Embedded(TypeReference type) => _passed.Snapshot.Embedded.FirstOrDefault(one => one.Name == type.Name);

    /// <summary>The place of an element; the innermost length is that which runs fastest.</summary>
    private static string Index(EquatableArray<int> lengths, int element)
    {
        string index = "";
        foreach (int length in lengths)
        {
            index = string.Create(CultureInfo.InvariantCulture, $"[{element % length}]") + index;
            element /= length;
        }
        return index;
    }

    private string Text(TypeReference type, ulong value, bool isMask)
    {
        EnumDeclaration? names = _passed.Snapshot.EnumOf(type);
        string number = isMask || (names is not null && EnumFlags.Are(names)) ? NumberText.Hexadecimal(value) : NumberText.Of(type.Kind, value);
        return names is not null && CConstantText.Of(names, value, isMask) is { } words ? $"{number} ({words})" : number;
    }
}
