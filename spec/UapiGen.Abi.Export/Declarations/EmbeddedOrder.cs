namespace UapiGen.Abi.Export;

/// <summary>The structs and unions that a declaration embeds, each once, and each after those that it embeds itself.</summary>
internal static class EmbeddedOrder
{
    public static IReadOnlyList<CompositeType> Of(StructDeclaration declaration)
    {
        List<CompositeType> ordered = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (FieldDeclaration field in declaration.Fields) Visit(field.Type, ordered, seen);
        return ordered;
    }

    private static void Visit(AbiType type, List<CompositeType> ordered, HashSet<string> seen)
    {
        while (type is ArrayType array) type = array.Element;
        if (type is not CompositeType embedded || !seen.Add(embedded.Name)) return;
        foreach (StructMember member in embedded.Members) Visit(member.Type, ordered, seen);
        ordered.Add(embedded);
    }
}
