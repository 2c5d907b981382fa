namespace UapiGen.Abi;

/// <summary>Whether fields without a name in C can be told apart there: their members' names are the struct's.</summary>
internal static class AnonymousCheck
{
    private const string Anonymous = nameof(Anonymous);

    /// <summary>Finds anonymous fields that are no struct or union, and names of their members that are taken.</summary>
    public static void Check(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        bool any = false;
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (!field.IsAnonymous) continue;
            any = true;
            if (field.Type is not CompositeType)
                faults.Add(DeclarationCheck.Fault(DeclarationRule.AnonymousType, field.Name, Anonymous, AbiTypeText.Of(field.Type)));
        }
        if (any) CheckNames(declaration, faults);
    }

    private static void CheckNames(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (FieldDeclaration field in declaration.Fields)
        {
            names.Add(field.Name);
            foreach (BitFieldDeclaration bits in field.BitFields) names.Add(bits.Name);
        }
        foreach (AnonymousMember member in AnonymousMember.Of(declaration))
        {
            if (!names.Add(member.Name) || GeneratedNames.IsFixed(declaration, member.Name))
                faults.Add(DeclarationCheck.Fault(DeclarationRule.AnonymousNameTaken, member.Path[0], Anonymous, member.Name));
        }
    }
}
