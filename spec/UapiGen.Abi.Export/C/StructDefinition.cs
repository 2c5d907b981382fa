namespace UapiGen.Abi.Export;

/// <summary>The definition of a struct as a person would write it in a header: what it embeds first, a comment where a version begins, no guards.</summary>
internal static class StructDefinition
{
    /// <summary>The lines of it.</summary>
    public static IReadOnlyList<string> Lines(AbiSnapshot snapshot)
    {
        StructDeclaration declaration = SnapshotDeclaration.Of(snapshot);
        CWriter writer = new();
        foreach (CompositeType embedded in EmbeddedOrder.Of(declaration))
        {
            StructText inner = StructText.Of(writer, CText.Name(embedded), embedded);
            inner.Open();
            foreach (StructMember member in embedded.Members) inner.Member(member);
            inner.Close();
            writer.Gap();
        }
        StructText text = StructText.Of(writer, CText.Name(snapshot), declaration);
        text.Open();
        int version = 0;
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.Since > version) text.Comment($"version {CText.Decimal(field.Since)}");
            version = Math.Max(version, field.Since);
            text.Field(field);
        }
        if (declaration.Tail is { } tail) text.Tail(tail);
        text.Close();
        return writer.ToString().TrimEnd('\n').Split('\n');
    }
}
