namespace UapiGen.Abi;

/// <summary>Fields whose unused values are not kept free, or that mean something else to every libc.</summary>
internal static class FieldAdvice
{
    /// <summary>Looks at the fields of drafts.</summary>
    public static void Check(StructDeclaration declaration, int firstDraftVersion, List<DesignFault> faults)
    {
        bool pureReply = FieldRoles.IsPureReply(declaration);
        // Beside bit-fields that shipped, more of them is how the interface is written.
        bool hasBitFields = declaration.Fields.Any(field => field.Since < firstDraftVersion && field.BitFields.Count > 0);
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.Since < firstDraftVersion || field.IsStructSize) continue;

            bool isInteger = field.Type is ScalarType or EnumType;
            // What is not read takes nothing.
            bool isRead = declaration.Contract.Request == Request.Whole || field.IsInput;
            bool takesAnything = isRead && field.Input is null && !field.IsFilled();
            if (takesAnything && isInteger && FieldNames.IsFlags(field.Name))
                faults.Add(DesignCheck.Fault(DesignRule.FlagsUnchecked, field.Name));
            // What the kernel fills altogether has nothing to keep free: a field that takes the room is filled as well.
            if (takesAnything && !pureReply && FieldRuleCheck.CanBeZeroChecked(field.Type) && FieldNames.IsReserved(field.Name))
                faults.Add(DesignCheck.Fault(DesignRule.ReservedUnchecked, field.Name));
            // Of an enum, it is the analyzer that knows whether its members are bits.
            if (field is { IsOutput: true, OutputMask: null, Type: ScalarType } && FieldNames.HasBits(field.Name))
                faults.Add(DesignCheck.Fault(DesignRule.OutputWithoutMask, field.Name, "Output", AbiTypeText.Of(field.Type)));
            if (LibcTime.Find(field.Type) is { } time)
                faults.Add(DesignCheck.Fault(DesignRule.LibcTime, field.Name, AbiTypeText.Of(time)));
            if (!hasBitFields && field.BitFields.Count > 0)
                faults.Add(DesignCheck.Fault(DesignRule.NewBitFields, field.Name, "BitField", field.BitFields[0].Name, NamesOf(field)));
        }
    }

    private static string NamesOf(FieldDeclaration field) => string.Join(", ", field.BitFields.Select(one => one.Name).Where(name => name.Length > 0));
}
