using System.Globalization;
using System.Text;

namespace UapiGen.Abi;

/// <summary>The text of a <see cref="TypeReference"/>, both ways.</summary>
internal static class TypeReferenceText
{
    private const string StructWord = "struct ";
    private const string UnionWord = "union ";

    private static readonly string[] s_kinds = ["u8", "s8", "u16", "s16", "u32", "s32", "u64", "s64"];

    /// <summary>The word for an integer, such as <c>u64</c>.</summary>
    public static string Kind(ScalarKind kind) => s_kinds[(int)kind];

    public static string Write(TypeReference type)
    {
        string name = type.Shape switch
        {
            TypeShape.Scalar => Kind(type.Kind),
            TypeShape.Enum => type.Name + ":" + Kind(type.Kind),
            TypeShape.Struct => StructWord + type.Name,
            _ => UnionWord + type.Name,
        };
        if (type.Lengths.Count == 0) return name;

        var text = new StringBuilder(name);
        for (int i = 0; i < type.Lengths.Count; i++)
            text.Append('[').Append(type.Lengths[i].ToString(CultureInfo.InvariantCulture)).Append(']');
        return text.ToString();
    }

    /// <summary>Reads an integer's word.</summary>
    public static bool TryKind(string text, int start, int end, out ScalarKind kind)
    {
        for (int i = 0; i < s_kinds.Length; i++)
        {
            kind = (ScalarKind)i;
            if (s_kinds[i].Length == end - start && text.HasAt(start, s_kinds[i])) return true;
        }
        kind = default;
        return false;
    }

    /// <summary>Reads a type; null where the text is none, or not as it would be written.</summary>
    public static TypeReference? TryRead(string text, int start, int end)
    {
        bool isStruct = Takes(StructWord, text, ref start, end), isUnion = !isStruct && Takes(UnionWord, text, ref start, end);
        if (!TryLengths(text, start, ref end, out EquatableArray<int> lengths) || end == start) return null;
        if (isStruct || isUnion) return new TypeReference(isStruct ? TypeShape.Struct : TypeShape.Union, text.Substring(start, end - start), default, lengths);

        int colon = text.LastIndexOf(':', end - 1, end - start);
        if (colon == start || !TryKind(text, colon < 0 ? start : colon + 1, end, out ScalarKind kind)) return null;
        if (colon < 0 && lengths.Count == 0) return TypeReference.Of(kind);
        return colon < 0
            ? new TypeReference(TypeShape.Scalar, "", kind, lengths)
            : new TypeReference(TypeShape.Enum, text.Substring(start, colon - start), kind, lengths);
    }

    private static bool Takes(string word, string text, ref int start, int end)
    {
        if (end - start <= word.Length || !text.HasAt(start, word)) return false;
        start += word.Length;
        return true;
    }

    private static bool TryLengths(string text, int start, ref int end, out EquatableArray<int> lengths)
    {
        lengths = default;
        List<int>? found = null;
        while (end > start && text[end - 1] == ']')
        {
            int open = text.LastIndexOf('[', end - 1, end - start);
            if (open < 0 || !FactNumbers.TryDecimal(text, open + 1, end - 1, out int length) || length == 0) return false;
            (found ??= []).Add(length);
            end = open;
        }
        if (found is null) return true;
        found.Reverse();
        lengths = new EquatableArray<int>(found.ToArray());
        return true;
    }
}
