namespace UapiGen.Abi;

/// <summary>
/// The versions of a declared union. It grows by members, and by the structs that are its members: each of these ends where it ended in the
/// version that is asked for.
/// </summary>
internal static class UnionVersions
{
    /// <summary>Lays the union out as it was in a version.</summary>
    public static LayoutCursor Lay(StructDeclaration declaration, int version, TargetAbi target)
    {
        LayoutCursor cursor = LayoutCursor.Start(declaration, target);
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.Since <= version) cursor.Place(Cut(field.Type, version), field.Align, declaration.Pack, target);
        }
        return cursor;
    }

    /// <summary>The newest version that brought a field, or a member of it.</summary>
    public static int Newest(FieldDeclaration field)
    {
        int newest = field.Since;
        foreach (StructMember member in Members(field)) newest = Math.Max(newest, member.Since);
        return newest;
    }

    /// <summary>The members of a field that is a struct; none of any other.</summary>
    public static EquatableArray<StructMember> Members(FieldDeclaration field) => field.Type is StructType embedded ? embedded.Members : default;

    private static AbiType Cut(AbiType type, int version)
    {
        if (type is not StructType embedded) return type;
        int count = 0;
        foreach (StructMember member in embedded.Members)
        {
            if (member.Since <= version) count++;
        }
        return count == embedded.Members.Count ? type : embedded with { Members = new EquatableArray<StructMember>([.. embedded.Members.Take(count)]) };
    }
}
