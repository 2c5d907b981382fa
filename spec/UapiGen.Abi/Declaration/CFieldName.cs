using System.Text;

namespace UapiGen.Abi;

/// <summary>How a field's name in a declaration and its name in C belong together.</summary>
public static class CFieldName
{
    /// <summary>The name in C: <c>set_tid_size</c> for <c>SetTidSize</c>. A name that is written as C does is left as it is.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            // A word begins at a capital after what is none, and at the last capital of several: IOFlags is io_flags.
            bool begins = i > 0 && char.IsUpper(c) && name[i - 1] != '_' &&
                (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (begins) text.Append('_');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }

    /// <summary>
    /// Whether both are one name: letters and digits in order, whatever their case. Where C puts its underscores cannot be told from a
    /// declaration: <c>Reserved2</c> is <c>__reserved_2</c>, <c>Config1</c> is <c>config1</c>.
    /// </summary>
    public static bool Same(string left, string right)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < left.Length && left[i] == '_') i++;
            while (j < right.Length && right[j] == '_') j++;
            if (i == left.Length || j == right.Length) return i == left.Length && j == right.Length;
            if (char.ToLowerInvariant(left[i++]) != char.ToLowerInvariant(right[j++])) return false;
        }
    }
}
