namespace UapiGen.Abi;

/// <summary>Whether an integer can store the bit-fields that it is said to.</summary>
internal static class BitFieldCheck
{
    private const string BitField = nameof(BitField);

    /// <summary>Finds faults of all bit-fields of a struct.</summary>
    public static void Check(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        HashSet<string>? names = null;
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.BitFields.Count == 0) continue;
            CheckPlaces(field, faults);
            foreach (BitFieldDeclaration bits in field.BitFields)
                CheckName(declaration, field, bits, names ??= new HashSet<string>(StringComparer.Ordinal), faults);
        }
    }

    private static void CheckPlaces(FieldDeclaration field, List<DeclarationFault> faults)
    {
        // A signed bit-field is a number in two's complement, or not: that is the compiler's choice.
        if (field.Type is not ScalarType { Kind: ScalarKind kind } || kind.IsSigned())
        {
            faults.Add(DeclarationCheck.Fault(DeclarationRule.BitFieldStorage, field.Name, BitField, field.BitFields[0].Name, AbiTypeText.Of(field.Type)));
            return;
        }
        int storage = kind.Size() * 8;
        long end = 0;
        foreach (BitFieldDeclaration bits in field.BitFields)
        {
            if (bits.Width < 1)
            {
                faults.Add(DeclarationCheck.Fault(DeclarationRule.BitFieldWidth, field.Name, BitField, bits.Name, DeclarationCheck.Text(bits.Width)));
                continue;
            }
            end += bits.Width;
            if (end <= storage) continue;
            string needed = end.ToString(System.Globalization.CultureInfo.InvariantCulture);
            faults.Add(DeclarationCheck.Fault(DeclarationRule.BitFieldsTooWide, field.Name, BitField, bits.Name, needed, DeclarationCheck.Text(storage)));
            return;
        }
    }

    private static void CheckName(StructDeclaration declaration, FieldDeclaration field, BitFieldDeclaration bits, HashSet<string> names, List<DeclarationFault> faults)
    {
        if (!CIdentifier.IsValid(bits.Name))
            faults.Add(DeclarationCheck.Fault(DeclarationRule.BitFieldName, field.Name, BitField, bits.Name));
        // A bit-field's own property is not yet in its way.
        else if (!names.Add(bits.Name) || GeneratedNames.IsFixed(declaration, bits.Name))
            faults.Add(DeclarationCheck.Fault(DeclarationRule.BitFieldNameTaken, field.Name, BitField, bits.Name));
    }
}
