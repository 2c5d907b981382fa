namespace UapiGen.Abi;

/// <summary>Bytes without a name within embedded structs, and what they make of the layout on i386.</summary>
internal static class EmbeddedCheck
{
    /// <summary>Looks into one field.</summary>
    public static void Check(FieldDeclaration field, List<DesignFault> faults)
    {
        int size = LayoutEngine.Measure(field.Type, TargetAbi.X86_64).Size, size32 = LayoutEngine.Measure(field.Type, TargetAbi.I386).Size;
        long named = NamedBytes(field.Type);
        if (size != size32)
            faults.Add(DesignCheck.Fault(DesignRule.LayoutDiffers, field.Name, AbiTypeText.Of(field.Type), DeclarationCheck.Text(size), DeclarationCheck.Text(size32)));
        else if (named != size)
            faults.Add(DesignCheck.Fault(DesignRule.EmbeddedHole, field.Name, AbiTypeText.Of(field.Type), (size - named).ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static long NamedBytes(AbiType type)
    {
        switch (type)
        {
            case ArrayType array:
                return NamedBytes(array.Element) * array.Length;
            case StructType embedded:
                long sum = 0;
                foreach (StructMember member in embedded.Members)
                    sum += NamedBytes(member.Type);
                return sum;
            default:
                return LayoutEngine.Measure(type, TargetAbi.X86_64).Size;
        }
    }
}
