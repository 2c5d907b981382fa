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

    /// <summary>All numbers that were passed as a whole, in the order of memory; those of a union by its members, which lie over each other.</summary>
    /// <param name="passed">The struct.</param>
    /// <param name="usize">Its size as the kernel takes it.</param>
    public static IReadOnlyList<PassedPart> Of(PassedStruct passed, ulong usize)
    {
        PassedValues values = new(passed, usize);
        AbiSnapshot snapshot = passed.Snapshot;
        if (passed.Address != PassedAddress.Mapped) return [];
        return snapshot.IsUnion
            ? [.. values.Union("", 0, (ulong)snapshot.Versions[^1].Size.On(passed.Target), snapshot.Fields.Select(field => (field.Name, values.Of(field))))]
            : [.. snapshot.Fields.SelectMany(values.Of)];
    }

    private IEnumerable<PassedPart> Of(FieldSnapshot field)
    {
        ulong start = _passed.StartOf(field);
        foreach (PassedPart part in Of(field.IsAnonymous ? "" : field.Name, field.Type, start, field.IsMask)) yield return part;
        if (_passed.EndOf(field) > _end) yield break;

        int bits = field.Size.Lp64 * 8;
        foreach (BitFieldLayout one in field.BitFields)
        {
            ulong mask = one.ValueOn(bits, _passed.Target), value = (_passed.ValueOf(field, _end) & mask) >> BitOperations.TrailingZeroCount(mask);
            yield return new PassedValue($"{field.Name}.{one.Name}", start, value, NumberText.Plain(value));
        }
    }

    private IEnumerable<PassedPart> Of(string path, TypeReference type, ulong offset, bool isMask)
    {
        EmbeddedSnapshot? embedded = type.IsEmbedded ? _passed.Snapshot.Embedded.FirstOrDefault(one => one.Name == type.Name) : null;
        ulong size = (ulong)(type.IsEmbedded ? embedded?.Size.On(_passed.Target) ?? 0 : type.Kind.Size());
        if (size == 0) yield break;
        int count = type.Lengths.Aggregate(1, (product, length) => product * length);
        for (int i = 0; i < count; i++)
        {
            ulong at = offset + ((ulong)i * size);
            // A number counts as a whole only; of a struct those in it may have been passed.
            if (at + (embedded is null ? size : 1) > _end) yield break;
            string name = path + Index(type.Lengths, i);
            foreach (PassedPart part in embedded is null ? [Number(name, type, at, isMask)] : Of(name, embedded, at)) yield return part;
        }
    }

    private IEnumerable<PassedPart> Of(string path, EmbeddedSnapshot type, ulong offset) => type.IsUnion
        ? Union(path, offset, (ulong)type.Size.On(_passed.Target), type.Members.Select(member => (Path(path, member.Name), Of(path, member, offset))))
        : type.Members.SelectMany(member => Of(path, member, offset));

    private IEnumerable<PassedPart> Of(string path, EmbeddedMember member, ulong offset)
    {
        string own = member.IsAnonymous ? path : Path(path, member.Name);
        foreach (PassedPart part in Of(own, member.Type, offset + (ulong)member.Offset.On(_passed.Target), isMask: false))
        {
            // What has no name is not what it lies in.
            yield return member.IsAnonymous && part is PassedUnion && part.Name == path ? part with { Name = "" } : part;
        }
    }

    private IEnumerable<PassedPart> Union(string path, ulong offset, ulong size, IEnumerable<(string Name, IEnumerable<PassedPart> Parts)> members)
    {
        PassedArm[] arms = [.. members.Select(member => new PassedArm(member.Name, [.. member.Parts])).Where(arm => arm.Parts.Count > 0)];
        if (arms.Length > 0) yield return new PassedUnion(path, offset, Math.Min(offset + size, _end), arms);
    }

    private PassedValue Number(string path, TypeReference type, ulong offset, bool isMask)
    {
        ulong value = _passed.NumberAt(offset, type.Kind.Size(), _end);
        EnumDeclaration? names = _passed.Snapshot.EnumOf(type);
        string number = isMask || (names is not null && EnumFlags.Are(names)) ? NumberText.Hexadecimal(value) : NumberText.Of(type.Kind, value);
        return new PassedValue(path, offset, value, names is not null && CConstantText.Of(names, value, isMask) is { } words ? $"{number} ({words})" : number);
    }

    private static string Path(string path, string member) => path.Length == 0 ? member : $"{path}.{member}";

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
}
