using System.Buffers.Binary;
using System.Text;

namespace UapiGen.Btf.Tests.Building;

/// <summary>Writes BTF by hand, in either byte order, right or wrong.</summary>
internal sealed class BtfBuilder
{
    private readonly bool _big;
    private readonly List<byte> _types = [];
    private readonly List<byte> _strings = [];
    private readonly int _firstString;
    private int _nextId;

    public BtfBuilder(bool big = false, int firstId = 1, int firstString = 0)
    {
        (_big, _nextId, _firstString) = (big, firstId, firstString);
        if (firstString == 0) _strings.Add(0);
    }

    /// <summary>The length of the strings, as a split file counts on from it.</summary>
    public int StringsLength => _strings.Count;

    /// <summary>The sizes of kinds, two a kind; none unless set.</summary>
    public byte[] Layouts { get; init; } = [];

    public uint Name(string name)
    {
        if (name.Length == 0) return 0;
        uint at = (uint)(_firstString + _strings.Count);
        _strings.AddRange(Encoding.UTF8.GetBytes(name));
        _strings.Add(0);
        return at;
    }

    /// <summary>Adds a type and returns its id.</summary>
    public uint Add(BtfKind kind, string name, uint sizeOrType, int count = 0, bool flag = false, params uint[] extra) =>
        AddRaw(Name(name), (flag ? 1u << 31 : 0) | ((uint)kind << 24) | (uint)count, sizeOrType, extra);

    public uint AddRaw(uint name, uint info, uint sizeOrType, params uint[] extra)
    {
        Word(_types, name);
        Word(_types, info);
        Word(_types, sizeOrType);
        foreach (uint word in extra) Word(_types, word);
        return (uint)_nextId++;
    }

    public uint Int(string name, uint size, bool signed = false) => Add(BtfKind.Int, name, size, 0, false, (signed ? 1u << 24 : 0) | (size * 8));

    /// <summary>Adds a struct or union of members: name, type, bit offset.</summary>
    public uint Struct(string name, uint size, params (string Name, uint Type, uint Bit)[] members) => Composite(BtfKind.Struct, name, size, false, members);

    public uint Union(string name, uint size, params (string Name, uint Type, uint Bit)[] members) => Composite(BtfKind.Union, name, size, false, members);

    public uint Composite(BtfKind kind, string name, uint size, bool flag, params (string Name, uint Type, uint Bit)[] members) =>
        Add(kind, name, size, members.Length, flag, [.. members.SelectMany(member => new[] { Name(member.Name), member.Type, member.Bit })]);

    public byte[] Build(int headerLength = 0)
    {
        if (headerLength == 0) headerLength = Layouts.Length > 0 ? 32 : 24;
        List<byte> file = [.. _big ? new byte[] { 0xEB, 0x9F } : new byte[] { 0x9F, 0xEB }, 1, 0];
        Word(file, (uint)headerLength);
        Word(file, 0);
        Word(file, (uint)_types.Count);
        Word(file, (uint)(_types.Count + Layouts.Length));
        Word(file, (uint)_strings.Count);
        if (Layouts.Length > 0)
        {
            Word(file, (uint)_types.Count);
            Word(file, (uint)Layouts.Length);
        }
        while (file.Count < headerLength) file.Add(0);
        return [.. file, .. _types, .. Layouts, .. _strings];
    }

    public BtfFile Parse(BtfFile? @base = null) => BtfFile.Parse(Build(), @base);

    private void Word(List<byte> bytes, uint value)
    {
        Span<byte> word = stackalloc byte[4];
        if (_big) BinaryPrimitives.WriteUInt32BigEndian(word, value);
        else BinaryPrimitives.WriteUInt32LittleEndian(word, value);
        bytes.AddRange(word);
    }
}
