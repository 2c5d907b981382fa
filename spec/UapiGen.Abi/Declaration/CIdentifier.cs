using System.Text;

namespace UapiGen.Abi;

/// <summary>Names that C and C++ take: a header must compile in both.</summary>
public static class CIdentifier
{
    private static readonly HashSet<string> s_keywords = new(
        ("alignas alignof and and_eq asm auto bitand bitor bool break case catch char class compl const const_cast constexpr continue default delete do " +
         "double dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable namespace new not not_eq nullptr " +
         "operator or or_eq private protected public register reinterpret_cast restrict return short signed sizeof static static_assert static_cast struct " +
         "switch template this thread_local throw true try typedef typeid typename typeof typeof_unqual union unsigned using virtual void volatile wchar_t " +
         "while xor xor_eq _Alignas _Alignof _Atomic _BitInt _Bool _Complex _Generic _Imaginary _Noreturn _Static_assert _Thread_local").Split(' '),
        StringComparer.Ordinal);

    /// <summary>A name with an underscore for each character that C does not take, and before a digit that it would begin with.</summary>
    public static string Of(string name)
    {
        const int Longest = 256;
        var text = new StringBuilder(name.Length + 1);
        if (name.Length > 0 && name[0] is >= '0' and <= '9') text.Append('_');
        for (int i = 0; i < name.Length && i < Longest; i++) text.Append(IsTaken(name[i]) ? name[i] : '_');
        return text.ToString();
    }

    /// <summary>Whether a name is letters, digits and underscores, does not begin with a digit, and is no keyword of C23 or C++17.</summary>
    public static bool IsValid(string name)
    {
        if (name.Length == 0 || name[0] is >= '0' and <= '9') return false;
        foreach (char c in name)
        {
            if (!IsTaken(c)) return false;
        }
        return !s_keywords.Contains(name);
    }

    private static bool IsTaken(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
