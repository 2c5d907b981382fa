namespace UapiGen.Abi.Export;

/// <summary>Names of a description. All descriptions of a system are one room, so the struct's tag stands before each.</summary>
internal static class SyzNames
{
    /// <summary>What is a word of the language (keywords in pkg/ast/scanner.go), or means something else than a member (checkFieldGroup in pkg/compiler/check.go).</summary>
    private static readonly HashSet<string> s_words = new(["include", "incdir", "define", "resource", "parent", "syscall"], StringComparer.Ordinal);

    /// <summary>What the struct's own definitions are called behind its tag, beside its versions.</summary>
    private static readonly HashSet<string> s_own = new(["any", "zero_tail", "bad_tail", "bad_size", "carrier", "carrier_bad_size"], StringComparer.Ordinal);

    /// <summary>A member: with an underscore at its end where the language has the word itself.</summary>
    public static string Member(string name) => s_words.Contains(name) ? name + "_" : name;

    /// <summary>What belongs to a type of a struct: <c>mount_attr_idmap</c> for <c>Idmap</c> and for <c>MountAttrIdmap</c>.</summary>
    /// <param name="owner">The struct's tag.</param>
    /// <param name="typeName">The type's name in C#.</param>
    public static string Of(string owner, string typeName)
    {
        string tag = CNames.Tag(typeName), name = tag.StartsWith(owner + "_", StringComparison.Ordinal) ? tag : $"{owner}_{tag}";
        string own = name[(owner.Length + 1)..];
        return s_own.Contains(own) || (own.Length > 1 && own[0] == 'v' && own.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0) ? name + "_" : name;
    }
}
