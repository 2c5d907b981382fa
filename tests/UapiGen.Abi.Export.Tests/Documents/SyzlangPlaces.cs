using System.Globalization;

namespace UapiGen.Abi.Export.Tests.Documents;

/// <summary>
/// Lays the structs of a description out as syzkaller does: like C unless packed, with an int64 at 8 bytes, or at 4 on i386; a bit-field goes into the integer before it where it has room;
/// a union is as large as its largest choice, or as it says.
/// </summary>
/// <param name="blocks">The structs and unions by name.</param>
/// <param name="widest">The largest alignment of an integer.</param>
internal sealed class SyzlangPlaces(IReadOnlyDictionary<string, SyzlangBlock> blocks, int widest)
{
    /// <summary>The bytes of a struct or union; of one whose end is open, those before that.</summary>
    public int SizeOf(string name) => Measure(name).Size;

    /// <summary>The first bit of each member of a struct, by name.</summary>
    public Dictionary<string, int> Of(string name)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        Lay(blocks[name], places);
        return places;
    }

    private (int Size, int Alignment) Lay(SyzlangBlock block, Dictionary<string, int>? places)
    {
        bool isPacked = block.Attributes == "packed";
        int at = 0, alignment = 1;
        foreach ((string name, string type) in block.Members)
        {
            (int size, int own) = Measure(type);
            if (isPacked) own = 1;
            int bits = Bits(type);
            // The integer that the bits so far end in, where there is one of this size.
            int unit = at / 8 / (isPacked ? 1 : size == 0 ? 1 : size) * (isPacked ? 1 : size);
            if (bits == 0) at = Up(Up(at, 8), own * 8);
            else if ((unit + size) * 8 - at < bits) at = Up(Up(at, 8), (isPacked ? 1 : size) * 8);
            if (places is not null) places[name] = at;
            at += bits == 0 ? size * 8 : bits;
            alignment = Math.Max(alignment, own);
        }
        bool isOpen = block.Members[^1].Type.StartsWith("array[", StringComparison.Ordinal) && Split(block.Members[^1].Type).Length == 1;
        return (isOpen ? Up(at, 8) / 8 : Up(Up(at, 8) / 8, alignment), alignment);
    }

    private (int Size, int Alignment) Measure(string type)
    {
        if (blocks.TryGetValue(type, out SyzlangBlock? block))
        {
            if (!block.IsUnion) return Lay(block, places: null);
            (int Size, int Alignment)[] choices = [.. block.Members.Select(member => Measure(member.Type))];
            int size = block.Attributes.StartsWith("size[", StringComparison.Ordinal) ? Number(block.Attributes[5..^1]) : choices.Max(choice => choice.Size);
            return (size, choices.Max(choice => choice.Alignment));
        }
        string[] options = Split(type);
        string name = type.Split('[', ':')[0];
        switch (name)
        {
            case "array":
                (int each, int alignment) = Measure(options[0]);
                return (options.Length == 2 ? each * Number(options[1]) : 0, alignment);
            case "const" or "flags" or "bytesize": return Measure(options[^1]);
            case "fd": return (4, 4);
            case "ptr64": return (8, Math.Min(8, widest));
            default:
                int bytes = Number(name["int".Length..]) / 8;
                return (bytes, Math.Min(bytes, widest));
        }
    }

    private static int Bits(string type)
    {
        int colon = type.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? 0 : Number(type[(colon + 1)..].TrimEnd(']'));
    }

    /// <summary>What stands between the outermost brackets.</summary>
    private static string[] Split(string type)
    {
        int open = type.IndexOf('[', StringComparison.Ordinal);
        return open < 0 ? [] : [.. SyzlangGrammar.Split(type[(open + 1)..^1])];
    }

    private static int Up(int at, int unit) => (at + unit - 1) / unit * unit;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
