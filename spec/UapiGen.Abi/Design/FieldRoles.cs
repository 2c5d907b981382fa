namespace UapiGen.Abi;

/// <summary>Who writes a field.</summary>
internal static class FieldRoles
{
    /// <summary>Whether the kernel fills the field.</summary>
    public static bool IsFilled(this FieldDeclaration field) => field.IsOutput || field.OutputMask is not null;

    /// <summary>Whether the kernel fills every field but the size and reserved room: what a caller wrote there has no meaning.</summary>
    public static bool IsPureReply(StructDeclaration declaration)
    {
        bool any = false;
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.IsFilled()) any = true;
            else if (!field.IsStructSize && !FieldNames.IsReserved(field.Name)) return false;
        }
        return any;
    }
}
