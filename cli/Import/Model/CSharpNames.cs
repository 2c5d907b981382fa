using System.Globalization;
using System.Text;
using UapiGen.Abi;

namespace UapiGen.Cli.Import.Model;

/// <summary>Names of C as C# has them. Letters and digits stay in order, so that both are known for one name.</summary>
internal static class CSharpNames
{
    private static readonly HashSet<string> s_taken = new(
        [
            "Ksize", "Floor", "KnownEnd", "LayoutCheck", "CopyFromUser", "CopyToUser", "CheckSize", "SizeOfVersion", "CopyFromUserAs", "CopyToUserAs", "TailOffset", "ReadFromUser", "CheckFields",
            "Command", "CommandGeneric", "CommandPowerPc", "Ioctl", "TryIoctl", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals",
        ],
        StringComparer.Ordinal);

    /// <summary>A type or a field: <c>SetTidSize</c> for <c>set_tid_size</c>.</summary>
    public static string Pascal(string name)
    {
        StringBuilder text = new();
        foreach (string word in name.Split('_', StringSplitOptions.RemoveEmptyEntries))
        {
            // Between two digits the underscore says where a number ends.
            if (text.Length > 0 && char.IsAsciiDigit(text[^1]) && char.IsAsciiDigit(word[0])) text.Append('_');
            bool isShouted = word.All(c => !char.IsAsciiLetterLower(c));
            text.Append(char.ToUpperInvariant(word[0])).Append(isShouted ? word[1..].ToLowerInvariant() : word[1..]);
        }
        if (text.Length == 0 || char.IsAsciiDigit(text[0])) text.Insert(0, 'N');
        return text.ToString();
    }

    /// <summary>A member's name that nothing else has.</summary>
    /// <param name="name">The name that is wanted.</param>
    /// <param name="owner">The type that it is in, whose name no member may have.</param>
    /// <param name="used">The names that are there.</param>
    public static string Member(string name, string owner, HashSet<string> used)
    {
        while (name == owner || s_taken.Contains(name) || IsSizeOfVersion(name) || name.StartsWith("Has", StringComparison.Ordinal) && used.Contains(name[3..]) || !used.Add(name)) name += "_";
        return name;
    }

    /// <summary>A type's name that nothing else has.</summary>
    public static string Type(string name, HashSet<string> used)
    {
        string own = name;
        for (int number = 2; !used.Add(own); number++) own = name + number.ToString(CultureInfo.InvariantCulture);
        return own;
    }

    /// <summary>An integer.</summary>
    public static string Integer(ScalarKind kind) => kind switch
    {
        ScalarKind.U8 => "byte",
        ScalarKind.S8 => "sbyte",
        ScalarKind.U16 => "ushort",
        ScalarKind.S16 => "short",
        ScalarKind.U32 => "uint",
        ScalarKind.S32 => "int",
        ScalarKind.U64 => "ulong",
        _ => "long",
    };

    /// <summary>The integer of a size and sign; null where there is none.</summary>
    public static ScalarKind? Kind(long size, bool isSigned) => size switch
    {
        1 => isSigned ? ScalarKind.S8 : ScalarKind.U8,
        2 => isSigned ? ScalarKind.S16 : ScalarKind.U16,
        4 => isSigned ? ScalarKind.S32 : ScalarKind.U32,
        8 => isSigned ? ScalarKind.S64 : ScalarKind.U64,
        _ => null,
    };

    private static bool IsSizeOfVersion(string name) => name.StartsWith("SizeVer", StringComparison.Ordinal) && name.Length > 7 && name[7..].All(char.IsAsciiDigit);
}
