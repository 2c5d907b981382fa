using System.Globalization;
using UapiGen.Abi;
using UapiGen.Btf;

namespace UapiGen.Cli.Import.Model;

/// <summary>Makes declarations of BTF's types: each struct, union and enumeration once, what is embedded before what embeds it.</summary>
internal sealed class TypeImporter
{
    private const int Deepest = 32;

    private readonly Dictionary<(BtfFile File, int Id), (string Name, AbiType Layout)> _known = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _depth;

    /// <summary>The declarations.</summary>
    public List<ImportedType> Types { get; } = [];

    /// <summary>Imports a struct or union by name.</summary>
    /// <param name="root">It.</param>
    /// <param name="tag">What it is called in C.</param>
    /// <param name="sizes">The sizes of its versions; none for one version.</param>
    /// <exception cref="ImportException">No declaration can say it.</exception>
    /// <exception cref="BtfException">The BTF is damaged.</exception>
    public void Import(BtfType root, string tag, IReadOnlyList<int> sizes) => Struct(root, CSharpNames.Pascal(tag), Keyword(root) + tag, sizes, tag);

    private (string Name, AbiType Layout) Struct(BtfType type, string wanted, string cName, IReadOnlyList<int>? sizes = null, string? tag = null)
    {
        // What was embedded before and is asked for now is declared once more, as a struct of its own.
        if (tag is null && _known.TryGetValue((type.File, type.Id), out (string, AbiType) known)) return known;
        if (++_depth > Deepest) throw new ImportException($"{cName}: structs are embedded more than {Deepest} deep");
        string name = CSharpNames.Type(wanted, _names);
        bool isUnion = type.Kind == BtfKind.Union;
        (List<ImportedField> fields, (string, string)? tail) = Fields(type, name, cName, isDeclared: tag is not null);
        if (fields.Count == 0) throw new ImportException($"{cName}: it has no member");
        (IReadOnlyList<ImportedField> placed, int pack, int align) = LayoutSolver.Solve(cName, isUnion, fields, type.Size, type.File.PointerSize == 8 ? TargetAbi.X86_64 : TargetAbi.I386);
        if (sizes is { Count: > 0 }) placed = VersionSizes.Apply(cName, placed, sizes, (int)type.Size);
        EquatableArray<StructMember> members = new([.. placed.Select(field => new StructMember(field.Name, field.Layout) { Align = field.Align, IsAnonymous = field.IsAnonymous })]);
        CompositeType layout = isUnion ? new UnionType(name, members, pack) : new StructType(name, members, pack);
        layout = layout with { Align = align };
        Types.Add(new ImportedStruct(name, cName, isUnion, placed, layout) { Tag = tag, Tail = tail, Size = type.Size });
        _depth--;
        if (tag is null) _known[(type.File, type.Id)] = (name, layout);
        return (name, layout);
    }

    private (List<ImportedField> Fields, (string Name, string Type)? Tail) Fields(BtfType type, string owner, string cName, bool isDeclared)
    {
        List<ImportedField> fields = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        for (int i = 0; i < type.Count;)
        {
            BtfMember member = type.Member(i);
            if (member.BitFieldSize > 0)
            {
                fields.Add(BitGroups.Read(cName, type, ref i, names, owner, isDeclared));
                continue;
            }
            i++;
            (BtfMember last, BtfType element, IReadOnlyList<int> lengths) = Flexible.Unwrap(member);
            if (lengths is [0, ..])
            {
                if (i < type.Count || !isDeclared || lengths.Count > 1) throw new ImportException($"{cName}.{last.Name}: an array without a length can only be the last member of a struct that is imported by name");
                return (fields, (last.Name, Element(element, last, owner, cName).Name));
            }
            if (member.Type.SizeInBytes() == 0) throw new ImportException($"{cName}.{member.Name}: it has no bytes");
            fields.Add(Field(member, element, lengths, fields.Count, owner, cName, names));
        }
        return (fields, null);
    }

    private ImportedField Field(BtfMember member, BtfType element, IReadOnlyList<int> lengths, int index, string owner, string cName, HashSet<string> names)
    {
        bool isAnonymous = member.Name.Length == 0;
        string kind = element.Kind == BtfKind.Union ? "Union" : "Struct";
        string name = CSharpNames.Member(isAnonymous ? kind + index.ToString(CultureInfo.InvariantCulture) : CSharpNames.Pascal(member.Name), owner, names);
        (string text, AbiType layout) = Element(element, member, owner, cName, name);
        for (int i = lengths.Count - 1; i >= 0; i--)
        {
            string array = CSharpNames.Type(owner + name + (i == 0 ? "" : "Row"), _names);
            Types.Add(new ImportedArray(array, $"{cName}.{member.Name}", text, lengths[i]));
            (text, layout) = (array, new ArrayType(layout, lengths[i]));
        }
        return new ImportedField(name, member.Name, text, layout, (int)(member.BitOffset / 8), (int)member.Type.SizeInBytes())
        {
            IsAnonymous = isAnonymous,
        };
    }

    /// <summary>The type of what is no array.</summary>
    private (string Name, AbiType Layout) Element(BtfType element, BtfMember member, string owner, string cName, string name = "Item")
    {
        string at = $"{cName}.{(member.Name.Length == 0 ? "(unnamed)" : member.Name)}";
        switch (element.Kind)
        {
            case BtfKind.Struct or BtfKind.Union:
                bool hasTag = element.Name.Length > 0;
                return Struct(element, hasTag ? CSharpNames.Pascal(element.Name) : owner + name, hasTag ? Keyword(element) + element.Name : at);
            case BtfKind.Enum or BtfKind.Enum64 when element.Name.Length > 0 && element.Count > 0:
                return Enumeration(element);
            default:
                ScalarKind kind = Scalars.Read(member.Type, element, at);
                return (CSharpNames.Integer(kind), new ScalarType(kind));
        }
    }

    private (string Name, AbiType Layout) Enumeration(BtfType type)
    {
        if (_known.TryGetValue((type.File, type.Id), out (string, AbiType) known)) return known;
        string name = CSharpNames.Type(CSharpNames.Pascal(type.Name), _names);
        ScalarKind kind = CSharpNames.Kind(type.Size, type.IsSigned)!.Value;
        (string prefix, IReadOnlyList<ImportedEnumMember> members) = EnumMembers.Of(type);
        Types.Add(new ImportedEnum(name, "enum " + type.Name, CSharpNames.Integer(kind), members) { Tag = type.Name, Prefix = prefix });
        return _known[(type.File, type.Id)] = (name, new EnumType(name, kind));
    }

    private static string Keyword(BtfType type) => type.Kind == BtfKind.Union ? "union " : "struct ";
}
