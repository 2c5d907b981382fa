namespace UapiGen.Abi;

/// <summary>
/// The room that a declared union has behind the smaller of its members. A command that is given the union takes its own member's bytes and refuses
/// what lies behind its last field (CHECK_ATTR in kernel/bpf/syscall.c), so that old callers left zeros there: a member may grow into it, as
/// bpf's did in Linux 6.4, 6.5 and 6.9, as long as every published version of the union stays as large as it was.
/// </summary>
internal static class UnionRoom
{
    /// <summary>Whether nothing of the union lies behind a type that it embeds, and all published sizes are what they were.</summary>
    public static bool IsBehind(DiffState diff, string type) =>
        diff.Was.IsUnion && diff.Now.IsUnion && LayoutDiff.SizesStay(diff) && IsLast(diff.Was, type);

    /// <summary>Whether a type stands nowhere but at the end: of the union, of a union in it, or of a struct that does.</summary>
    private static bool IsLast(AbiSnapshot snapshot, string type)
    {
        foreach (FieldSnapshot field in snapshot.Fields)
        {
            if (field.Type.Name == type && field.Type.Lengths.Count > 0) return false;
        }
        foreach (EmbeddedSnapshot one in snapshot.Embedded)
        {
            for (int i = 0; i < one.Members.Count; i++)
            {
                if (one.Members[i].Type.Name != type) continue;
                bool isLast = one.IsUnion || i == one.Members.Count - 1;
                if (!isLast || one.Members[i].Type.Lengths.Count > 0 || !IsLast(snapshot, one.Name)) return false;
            }
        }
        return true;
    }
}
