using System.Globalization;
using UapiGen.Abi;
using UapiGen.Btf;

namespace UapiGen.Cli.Import.Model;

/// <summary>Bit-fields that share an integer become one field that stores them.</summary>
internal static class BitGroups
{
    /// <summary>Reads the bit-fields from a member on that lie in one integer.</summary>
    /// <param name="type">The struct, for messages.</param>
    /// <param name="owner">The struct in BTF.</param>
    /// <param name="first">The first of them; then the member behind the last.</param>
    /// <param name="names">The names that are taken.</param>
    /// <param name="ownerName">The struct's name in C#.</param>
    /// <param name="isDeclared">Whether the struct is one whose bit-fields can be declared. In any other the integer stands for them, and has the name of the first.</param>
    /// <exception cref="ImportException">They share their integer with another member.</exception>
    public static ImportedField Read(string type, BtfType owner, ref int first, HashSet<string> names, string ownerName, bool isDeclared)
    {
        BtfMember start = owner.Member(first);
        int next = first;
        uint begin = start.BitOffset, size = start.Type.Strip().Size, unit = begin / (size * 8) * (size * 8);
        for (; next < owner.Count && owner.Member(next) is { BitFieldSize: > 0 } bits && bits.BitOffset < unit + (size * 8); next++) size = Math.Max(size, bits.Type.Strip().Size);
        BtfMember last = owner.Member(next - 1);
        uint end = last.BitOffset + (uint)last.BitFieldSize, limit = next < owner.Count ? owner.Member(next).BitOffset : owner.Size * 8;
        // A neighbour may begin within the integer that C declared: then a smaller one holds them.
        while (unit + (size * 8) > limit && size > 1 && end <= unit + (size * 4)) size /= 2;
        if (unit + (size * 8) > limit || end > unit + (size * 8))
            throw new ImportException($"{type}.{last.Name}: its integer of {Counted.Bytes(size)} also holds what is no bit-field, which no declaration can say");

        string name = CSharpNames.Member(isDeclared ? "Bits" + (unit / 8).ToString(CultureInfo.InvariantCulture) : CSharpNames.Pascal(start.Name), ownerName, names);
        if (!isDeclared) names = new HashSet<string>(StringComparer.Ordinal);
        List<BitFieldDeclaration> declared = [];
        uint at = unit;
        for (int i = first; i < next; i++)
        {
            BtfMember bits = owner.Member(i);
            if (bits.BitOffset > at) declared.Add(Unnamed(at - unit, bits.BitOffset - at, ownerName, names));
            declared.Add(new BitFieldDeclaration(CSharpNames.Member(CSharpNames.Pascal(bits.Name), ownerName, names), bits.BitFieldSize));
            at = bits.BitOffset + (uint)bits.BitFieldSize;
        }
        first = next;
        ScalarKind kind = CSharpNames.Kind(size, isSigned: false)!.Value;
        return new ImportedField(name, start.Name, CSharpNames.Integer(kind), new ScalarType(kind), (int)(unit / 8), (int)size) { Bits = declared };
    }

    private static BitFieldDeclaration Unnamed(uint from, uint width, string ownerName, HashSet<string> names) =>
        new(CSharpNames.Member("Reserved" + from.ToString(CultureInfo.InvariantCulture), ownerName, names), (int)width, MustBeZero: true);
}
