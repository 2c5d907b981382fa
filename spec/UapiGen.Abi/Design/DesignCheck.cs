namespace UapiGen.Abi;

/// <summary>What would better be mended before a declaration is shipped. What is shipped stays as it is, so nothing is said of it.</summary>
public static class DesignCheck
{
    /// <summary>Finds all advice, in the order layout, contract, fields, names.</summary>
    /// <param name="declaration">A declaration in which <see cref="DeclarationCheck"/> found no fault.</param>
    /// <param name="firstDraftVersion">
    /// The first version that is not shipped; 0 where nothing is. Contract, command and name are shipped with version 0.
    /// </param>
    public static EquatableArray<DesignFault> Check(StructDeclaration declaration, int firstDraftVersion)
    {
        var faults = new List<DesignFault>();
        PaddingCheck.Check(declaration, firstDraftVersion, faults);
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.Since >= firstDraftVersion) EmbeddedCheck.Check(field, faults);
        }
        if (firstDraftVersion == 0) ContractAdvice.Check(declaration, faults);
        FieldAdvice.Check(declaration, firstDraftVersion, faults);
        if (firstDraftVersion == 0 && LibcStructs.Find(declaration.CName) is { } place)
            faults.Add(Fault(DesignRule.CNameOfLibc, null, "UapiStruct", declaration.CName, place));
        return new EquatableArray<DesignFault>([.. faults]);
    }

    internal static DesignFault Fault(DesignRule rule, string? field, params string[] arguments) =>
        new(rule, field, new EquatableArray<string>(arguments));
}
