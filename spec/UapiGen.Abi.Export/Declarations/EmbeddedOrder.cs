namespace UapiGen.Abi.Export;

/// <summary>The structs and unions that a declaration embeds, each once, and each after those that it embeds itself.</summary>
internal static class EmbeddedOrder
{
    public static IReadOnlyList<CompositeType> Of(StructDeclaration declaration)
    {
        List<CompositeType> ordered = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (FieldDeclaration field in declaration.Fields) Visit(field.Type, field.IsAnonymous, ordered, seen);
        if (declaration.Tail is { } tail) Visit(tail.Element, isAnonymous: false, ordered, seen);
        return ordered;
    }

    /// <summary>What C gives no name stands within what embeds it; only what it embeds in turn is defined before.</summary>
    private static void Visit(AbiType type, bool isAnonymous, List<CompositeType> ordered, HashSet<string> seen)
    {
        while (type is ArrayType array) type = array.Element;
        if (type is not CompositeType embedded || (!isAnonymous && !seen.Add(embedded.Name))) return;
        foreach (StructMember member in embedded.Members) Visit(member.Type, member.IsAnonymous, ordered, seen);
        if (!isAnonymous) ordered.Add(embedded);
    }
}
