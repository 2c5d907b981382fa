namespace UapiGen.Abi;

/// <summary>A member of a field that has no name in C, so that it is a member of the struct itself.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Path">The fields to go through, from the outermost; without the member's own name.</param>
public sealed record AnonymousMember(string Name, AbiType Type, EquatableArray<string> Path)
{
    /// <summary>The members of all anonymous fields of a struct, and of those that have no name within them, in the order of the source.</summary>
    public static IReadOnlyList<AnonymousMember> Of(StructDeclaration declaration)
    {
        List<AnonymousMember>? members = null;
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.IsAnonymous) Add(field.Type, [field.Name], ref members);
        }
        return members ?? (IReadOnlyList<AnonymousMember>)[];
    }

    /// <summary>Whether a property can stand for it: an array's type has no name that could be written.</summary>
    public bool HasProperty => Type is not ArrayType;

    private static void Add(AbiType type, string[] path, ref List<AnonymousMember>? members)
    {
        if (type is not CompositeType embedded) return;
        foreach (StructMember member in embedded.Members)
        {
            if (member.IsAnonymous) Add(member.Type, [.. path, member.Name], ref members);
            else (members ??= []).Add(new AnonymousMember(member.Name, member.Type, new EquatableArray<string>(path)));
        }
    }
}
