namespace UapiGen.Abi;

/// <summary>Bytes without a name within embedded structs, and what they make of the layout on i386.</summary>
internal static class EmbeddedCheck
{
    /// <summary>Looks into one field.</summary>
    public static void Check(FieldDeclaration field, List<DesignFault> faults)
    {
        int size = LayoutEngine.Measure(field.Type, TargetAbi.X86_64).Size, size32 = LayoutEngine.Measure(field.Type, TargetAbi.I386).Size;
        long unnamed = UnnamedBytes(field.Type);
        if (size != size32)
            faults.Add(DesignCheck.Fault(DesignRule.LayoutDiffers, field.Name, AbiTypeText.Of(field.Type), DeclarationCheck.Text(size), DeclarationCheck.Text(size32)));
        else if (unnamed != 0)
            faults.Add(DesignCheck.Fault(DesignRule.EmbeddedHole, field.Name, AbiTypeText.Of(field.Type), Counted.Bytes(unnamed)));
    }

    /// <summary>Bytes that no member names; of a union, those past its largest member and in the member that has the most.</summary>
    private static long UnnamedBytes(AbiType type)
    {
        switch (type)
        {
            case ArrayType array:
                return UnnamedBytes(array.Element) * array.Length;
            case CompositeType embedded:
                bool isUnion = embedded is UnionType;
                long named = 0, unnamed = 0;
                foreach (StructMember member in embedded.Members)
                {
                    long size = LayoutEngine.Measure(member.Type, TargetAbi.X86_64).Size, within = UnnamedBytes(member.Type);
                    named = isUnion ? Math.Max(named, size) : named + size;
                    unnamed = isUnion ? Math.Max(unnamed, within) : unnamed + within;
                }
                return LayoutEngine.Measure(type, TargetAbi.X86_64).Size - named + unnamed;
            default:
                return 0;
        }
    }
}
