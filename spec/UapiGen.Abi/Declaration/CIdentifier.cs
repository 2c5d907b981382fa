using System.Text;

namespace UapiGen.Abi;

/// <summary>Names that C and C++ take: a header must compile in both.</summary>
public static class CIdentifier
{
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
        return !IsKeyword(name);
    }

    /// <remarks>Told by the compiler's own search, which needs no table to be made when the program starts.</remarks>
    private static bool IsKeyword(string name) => name is
        "alignas" or "alignof" or "and" or "and_eq" or "asm" or "auto" or "bitand" or "bitor" or "bool" or "break" or "case" or "catch" or "char" or
        "class" or "compl" or "const" or "const_cast" or "constexpr" or "continue" or "default" or "delete" or "do" or "double" or "dynamic_cast" or
        "else" or "enum" or "explicit" or "export" or "extern" or "false" or "float" or "for" or "friend" or "goto" or "if" or "inline" or "int" or
        "long" or "mutable" or "namespace" or "new" or "not" or "not_eq" or "nullptr" or "operator" or "or" or "or_eq" or "private" or "protected" or
        "public" or "register" or "reinterpret_cast" or "restrict" or "return" or "short" or "signed" or "sizeof" or "static" or "static_assert" or
        "static_cast" or "struct" or "switch" or "template" or "this" or "thread_local" or "throw" or "true" or "try" or "typedef" or "typeid" or
        "typename" or "typeof" or "typeof_unqual" or "union" or "unsigned" or "using" or "virtual" or "void" or "volatile" or "wchar_t" or "while" or
        "xor" or "xor_eq" or "_Alignas" or "_Alignof" or "_Atomic" or "_BitInt" or "_Bool" or "_Complex" or "_Generic" or "_Imaginary" or "_Noreturn" or
        "_Static_assert" or "_Thread_local";

    private static bool IsTaken(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
