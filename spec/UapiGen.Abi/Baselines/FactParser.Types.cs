namespace UapiGen.Abi;

/// <content>Enumerations, constants and embedded structs.</content>
internal sealed partial class FactParser
{
    private FactFault? Enum(ref FactReader line, out bool wellFormed)
    {
        wellFormed = line.TryWord(out string name);
        var kind = ScalarKind.U8;
        wellFormed = wellFormed && line.TryWord(out string word) && TypeReferenceText.TryKind(word, 0, word.Length, out kind);
        if (!wellFormed) return null;
        builder.Enums[name] = new EnumBuilder(name, kind);
        return Follow(new FactOrder(FactSection.Enum, name), FactWords.Enum, name);
    }

    private FactFault? Member(ref FactReader line, out bool wellFormed)
    {
        ulong value = 0;
        bool isNegative = false;
        wellFormed = line.TryWord(out string path) && line.TryValue(out value, out isNegative);
        int dot = path.LastIndexOf('.');
        if (!(wellFormed &= dot > 0 && dot < path.Length - 1)) return null;

        (string name, string member) = (path.Substring(0, dot), path.Substring(dot + 1));
        if (!builder.Enums.TryGetValue(name, out EnumBuilder? owner)) return Inconsistent(path, "a member of " + name, "no such enum");
        if (!Fits(value, isNegative, owner.Underlying)) return Inconsistent(path, FactNumbers.Value(value, isNegative), "a value of " + TypeReferenceText.Kind(owner.Underlying));
        owner.Members[member] = value;
        ulong sorted = owner.Underlying.IsSigned() ? value ^ (1UL << 63) : value;
        return Follow(new FactOrder(FactSection.Enum, name, 1, sorted, member), FactWords.Member, path);
    }

    private static bool Fits(ulong value, bool isNegative, ScalarKind kind)
    {
        int bits = kind.Size() * 8;
        if (!kind.IsSigned()) return !isNegative && value <= ulong.MaxValue >> (64 - bits);
        long signed = unchecked((long)value);
        return isNegative ? signed >> (bits - 1) == -1 : signed >= 0 && signed >> (bits - 1) == 0;
    }

    private FactFault? Const(ref FactReader line, out bool wellFormed)
    {
        ulong value = 0;
        bool isNegative = false;
        wellFormed = line.TryWord(out string name) && line.TryValue(out value, out isNegative);
        if (!wellFormed) return null;
        builder.Constants.TryGetValue(name, out ConstantDeclaration? former);
        builder.Constants[name] = new ConstantDeclaration(name, value, isNegative) { CName = former?.CName };
        return Follow(new FactOrder(FactSection.Const, name), FactWords.Const, "const " + name);
    }

    private FactFault? Embedded(ref FactReader line, out bool wellFormed)
    {
        wellFormed = line.TryWord(out string name);
        bool isUnion = line.Take("union");
        int size = 0, alignment = 0;
        wellFormed = wellFormed && line.Take("size") && line.TryDecimal(out size) && line.Take("align") && line.TryDecimal(out alignment);
        int narrowSize = size;
        PerLayout alignments = Alignment(alignment);
        if (wellFormed && line.Take("i386"))
        {
            int before = line.WordStart;
            if (line.Take("size")) wellFormed = line.TryDecimal(out narrowSize) && narrowSize != size;
            wellFormed = wellFormed && TryAlignment(ref line, ref alignments) && line.WordStart != before;
        }
        if (!wellFormed) return null;
        if (!IsAlignment(alignment)) return Inconsistent(name, "align " + FactNumbers.Decimal(alignment), "a power of two up to 4096");
        if (size < 1 || size % alignment != 0 || narrowSize < 1 || narrowSize % alignments.I386 != 0) return Inconsistent(name, "size " + FactNumbers.Decimal(size), "a multiple of its alignment");
        Places[name] = _lineStart;
        builder.Embedded[name] = new EmbeddedBuilder(name, isUnion, new PerLayout(size, narrowSize), alignments);
        return Follow(new FactOrder(FactSection.Embedded, name), FactWords.Embedded, name);
    }

    private FactFault? Inner(ref FactReader line, out bool wellFormed)
    {
        TypeReference type = null!;
        int offset = 0;
        PerLayout at = default;
        wellFormed = line.TryWord(out string path) && line.TryType(out type) && line.Take("at") && line.TryDecimal(out offset) && line.TryI386(offset, out at);
        int align = 0, since = 0;
        wellFormed = wellFormed && (!line.Take("since") || (line.TryDecimal(out since) && since > 0)) && line.TryAligned(out align);
        bool isAnonymous = wellFormed && line.Take("anonymous");
        int dot = path.LastIndexOf('.');
        if (!(wellFormed &= dot > 0 && dot < path.Length - 1)) return null;

        string name = path.Substring(0, dot);
        if (!builder.Embedded.TryGetValue(name, out EmbeddedBuilder? owner)) return Inconsistent(path, "a member of " + name, "no such embedded type");
        Places[path] = _lineStart;
        owner.Members.Add(new EmbeddedMember(path.Substring(dot + 1), type, at) { Since = since, Align = align, IsAnonymous = isAnonymous });
        return Follow(new FactOrder(FactSection.Embedded, name, 1 + at.Lp64, LastName: owner.IsUnion ? path : ""), FactWords.Inner, path);
    }
}
