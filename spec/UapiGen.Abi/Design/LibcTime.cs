namespace UapiGen.Abi;

/// <summary>The time structs of libc, whose members have 32 or 64 bits as the program was built (_TIME_BITS).</summary>
internal static class LibcTime
{
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal) { "timespec", "timeval", "itimerspec", "itimerval" };

    /// <summary>The first such struct in a type, or null.</summary>
    public static StructType? Find(AbiType type)
    {
        switch (type)
        {
            case ArrayType array:
                return Find(array.Element);
            case StructType embedded when IsLibcTime(embedded):
                return embedded;
            case CompositeType { Name: var name } embedded when !IsKernelTime(name):
                foreach (StructMember member in embedded.Members)
                {
                    if (Find(member.Type) is { } found) return found;
                }
                return null;
            default:
                return null;
        }
    }

    private static bool IsLibcTime(StructType type) => s_names.Contains(Plain(type.Name)) || (!IsKernelTime(type.Name) && HasMembersOfLibc(type));

    /// <summary><c>__kernel_timespec</c> and its like have 64 bits everywhere.</summary>
    private static bool IsKernelTime(string name) => Plain(name).StartsWith("kernel", StringComparison.Ordinal);

    /// <summary>Seconds and a fraction, where one of them has not the 64 bits that <c>__kernel_timespec</c> gives them.</summary>
    private static bool HasMembersOfLibc(StructType type) =>
        type.Members.Count == 2
        && Plain(type.Members[0].Name) == "tvsec"
        && Plain(type.Members[1].Name) is "tvnsec" or "tvusec"
        && !(IsLong(type.Members[0].Type) && IsLong(type.Members[1].Type));

    private static bool IsLong(AbiType type) => type is ScalarType { Kind: ScalarKind.S64 or ScalarKind.U64 };

    private static string Plain(string name)
    {
        string last = name.Substring(name.LastIndexOfAny(['.', ':']) + 1);
        return last.Replace("_", "").ToLowerInvariant();
    }
}
