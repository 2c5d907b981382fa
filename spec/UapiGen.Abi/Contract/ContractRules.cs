namespace UapiGen.Abi;

/// <summary>What a contract means where it is silent.</summary>
public static class ContractRules
{
    /// <summary>Says what the declaration left unsaid, so that no axis is <c>Default</c>.</summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item>usize comes from the field marked as the size, and without one from an argument of the call.</item>
    /// <item>the cap is the page size where the tail of a larger struct is scanned; nobody scans where every larger struct is refused or cut.</item>
    /// <item>the struct is handed back, by copy_struct_to_user, when a field is marked as output.</item>
    /// <item>the floor is the size of version 0.</item>
    /// </list>
    /// </remarks>
    /// <param name="declaration">A declaration in which <see cref="DeclarationCheck"/> found no fault.</param>
    /// <param name="target">Whose size of version 0 is the floor; x86-64 unless said.</param>
    public static Contract Resolve(StructDeclaration declaration, TargetAbi? target = null)
    {
        Contract said = declaration.Contract;
        return said with
        {
            SizeSource = ResolveSizeSource(declaration),
            Cap = said.Cap != SizeCap.Default ? said.Cap : ScansTail(said.Larger) ? SizeCap.PageSize : SizeCap.None,
            Reply = said.Reply != Reply.Default ? said.Reply : HasOutput(declaration) ? Reply.CopyStructToUser : Reply.None,
            Floor = said.Floor != 0 ? said.Floor : VersionTable.Compute(declaration, target ?? TargetAbi.X86_64)[0].Size,
        };
    }

    internal static SizeSource ResolveSizeSource(StructDeclaration declaration)
    {
        if (declaration.Contract.SizeSource != SizeSource.Default) return declaration.Contract.SizeSource;
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.IsStructSize) return SizeSource.Field;
        }
        return SizeSource.Argument;
    }

    private static bool ScansTail(LargerStruct larger) => larger is LargerStruct.AcceptZeroTail or LargerStruct.AcceptZeroTailOrReportSize;

    private static bool HasOutput(StructDeclaration declaration)
    {
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.IsOutput || field.OutputMask is not null) return true;
        }
        return false;
    }
}
