namespace UapiGen.Abi;

/// <summary>Whether a struct's fields fit into the largest size that is allowed.</summary>
internal static class SizeCheck
{
    /// <summary>Names the first field that does not fit.</summary>
    /// <returns>Whether the layout can be computed on every target: none pads more than x86-64 does.</returns>
    public static bool Check(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        LayoutCursor cursor = LayoutCursor.Start(declaration, TargetAbi.X86_64);
        foreach (FieldDeclaration field in declaration.Fields)
        {
            cursor.Place(field.Type, field.Align, declaration.Pack, TargetAbi.X86_64);
            if (cursor.Size <= DeclarationCheck.MaximumSize) continue;

            faults.Add(DeclarationCheck.Fault(DeclarationRule.StructTooLarge, field.Name, DeclarationCheck.Text(DeclarationCheck.MaximumSize)));
            return false;
        }
        return true;
    }
}
