using System.Globalization;
using UapiGen.Abi;

namespace UapiGen.Btf.Layout;

/// <summary>Walks a struct and what it embeds. Depth and number of members are bounded: a struct in itself ends in an error.</summary>
internal sealed class FieldCollector
{
    /// <summary>Deeper than the kernel itself resolves (MAX_RESOLVE_DEPTH in kernel/bpf/btf.c).</summary>
    private const int Deepest = 32;

    /// <summary>Twice what one struct could have in members before Linux 7.2.</summary>
    private const int MostMembers = 1 << 17;

    /// <summary>What all names and paths may take together, in characters.</summary>
    private const int MostText = 1 << 24;

    private readonly List<BtfField> _fields = [];
    private readonly BtfType _root;
    private readonly bool _intoNamed;
    private int _members;
    private int _text;
    private int _unions;

    private FieldCollector(BtfType root, bool intoNamed) => (_root, _intoNamed) = (root, intoNamed);

    /// <summary>The fields of a struct or union.</summary>
    /// <param name="root">The struct or union.</param>
    /// <param name="intoNamed">Whether the fields of named members are wanted too.</param>
    public static EquatableArray<BtfField> Collect(BtfType root, bool intoNamed)
    {
        FieldCollector collector = new(root, intoNamed);
        collector.Walk(root, 0, "", "", []);
        return new EquatableArray<BtfField>([.. collector._fields]);
    }

    private void Walk(BtfType owner, long start, string path, string prefix, UnionChoice[] choices)
    {
        if (choices.Length == Deepest || Depth(path) >= Deepest)
            throw new BtfException($"type {_root.Id} nests structs more than {Deepest} deep, at type {owner.Id}");

        int union = owner.Kind == BtfKind.Union ? _unions++ : -1;
        for (int i = 0; i < owner.Count; i++)
        {
            if (++_members > MostMembers) throw new BtfException($"type {_root.Id} has more than {MostMembers} fields, counting those of the structs it embeds");

            UnionChoice[] own = union < 0 ? choices : [.. choices, new UnionChoice(union, i)];
            Add(owner, i, start, path, prefix, own);
        }
    }

    private void Add(BtfType owner, int index, long start, string path, string prefix, UnionChoice[] choices)
    {
        BtfMember member = owner.Member(index);
        (uint[] lengths, BtfType element) = member.Type.Unfold();
        (long offset, long size, bool isBitField) = Place(member, element, lengths);
        // A bound on the end also bounds what is added up on the way down.
        if (offset + size > owner.Size * 8L)
            throw new BtfException($"member {index} of type {owner.Id} ends at bit {offset + size}, past the type's {owner.Size} bytes");

        bool embeds = lengths.Length == 0 && element.Kind is BtfKind.Struct or BtfKind.Union;
        if (member.Name.Length == 0 && embeds)
        {
            string step = (element.Kind == BtfKind.Union ? "union#" : "struct#") + index.ToString(CultureInfo.InvariantCulture);
            Walk(element, start + offset, path + step + ".", prefix, choices);
            return;
        }

        _text += prefix.Length + path.Length + member.Name.Length;
        if (_text > MostText) throw new BtfException($"the names of type {_root.Id}'s fields take more than {MostText} characters");
        _fields.Add(new BtfField(prefix + member.Name, path + member.Name, start + offset, size, isBitField, member.Type, element, new EquatableArray<uint>(lengths))
        {
            Choices = new EquatableArray<UnionChoice>(choices),
        });
        if (_intoNamed && embeds) Walk(element, start + offset, path + member.Name + ".", prefix + member.Name + ".", choices);
    }

    private static (long Offset, long Size, bool IsBitField) Place(BtfMember member, BtfType element, uint[] lengths)
    {
        if (member.BitFieldSize != 0) return (member.BitOffset, member.BitFieldSize, true);

        // Before kind_flag, a bit-field was an integer with fewer bits than its bytes have.
        if (lengths.Length == 0 && element.Kind == BtfKind.Int && (element.Bits != element.Size * 8L || element.BitShift != 0))
            return (member.BitOffset + element.BitShift, element.Bits, true);

        return (member.BitOffset, member.Type.SizeInBytes() * 8, false);
    }

    private static int Depth(string path) => path.AsSpan().Count('.');
}
