namespace UapiGen.Abi;

/// <summary>Whether an array without a length can follow a struct.</summary>
internal static class TailCheck
{
    private const string FlexibleTail = nameof(FlexibleTail);

    /// <summary>Finds a tail that C does not allow.</summary>
    public static void Check(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        if (declaration.Tail is not { } tail) return;
        if (!CIdentifier.IsValid(tail.Name))
            faults.Add(DeclarationCheck.Fault(DeclarationRule.FlexibleTailName, null, FlexibleTail, tail.Name));
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (CFieldName.Same(field.Name, tail.Name)) faults.Add(DeclarationCheck.Fault(DeclarationRule.FlexibleTailNameTaken, null, FlexibleTail, tail.Name, field.Name));
        }
        if (declaration.IsUnion)
            faults.Add(DeclarationCheck.Fault(DeclarationRule.FlexibleTailInUnion, null, FlexibleTail, tail.Name));
    }
}
