namespace UapiGen.Abi;

/// <summary>The names that a machine has besides the one of this project: uname's, those of distributions, and the first word of a compiler's triplet.</summary>
public static class TargetNames
{
    private static readonly (TargetAbi Target, string[] Others)[] s_others =
    [
        (TargetAbi.X86_64, ["x86_64", "amd64", "x64"]),
        (TargetAbi.I386, ["i486", "i586", "i686", "x86"]),
        (TargetAbi.Arm64, ["aarch64"]),
        (TargetAbi.Arm, ["armel", "armhf", "armv6l", "armv7l", "armv8l"]),
        (TargetAbi.Ppc64Le, ["powerpc64le", "ppc64el"]),
        (TargetAbi.Ppc64, ["powerpc64"]),
        (TargetAbi.PowerPc, ["ppc", "ppc32"]),
        (TargetAbi.LoongArch64, ["loong64"]),
    ];

    /// <summary>The machine of a name, or of a compiler's triplet such as <c>powerpc64le-linux-gnu</c>; null for none that is known.</summary>
    /// <param name="name">The name, in any case.</param>
    public static TargetAbi? Find(string name)
    {
        string[] words = name.Split('-');
        string first = words.Length > 2 ? words[0] : name;
        // x32 and n32 have the names of machines with other words.
        if (words[words.Length - 1] is "gnux32" or "gnuabin32") return null;
        foreach (TargetAbi target in TargetAbi.All)
        {
            if (Is(first, target.Name)) return target;
        }
        foreach ((TargetAbi target, string[] others) in s_others)
        {
            if (Array.Exists(others, other => Is(first, other))) return target;
        }
        return null;
    }

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
