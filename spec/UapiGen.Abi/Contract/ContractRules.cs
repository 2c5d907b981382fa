namespace UapiGen.Abi;

/// <summary>What a contract means where it is silent.</summary>
public static class ContractRules
{
    /// <summary>Says what the declaration left unsaid, so that no axis is <c>Default</c>.</summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item>usize comes from the field marked as the size, and without one from an argument of the call.</item>
    /// <item>a size that is passed as an argument is a size_t.</item>
    /// <item>the cap is the page size where the tail of a larger struct is scanned; nobody scans where every larger struct is refused or cut.</item>
    /// <item>the struct is handed back, by copy_struct_to_user, when a field is marked as output.</item>
    /// <item>where only single fields are handed back, the size field is not among them.</item>
    /// <item>the floor is the size of version 0.</item>
    /// </list>
    /// </remarks>
    /// <param name="declaration">A declaration in which <see cref="DeclarationCheck"/> found no fault.</param>
    /// <param name="target">Whose size of version 0 is the floor; x86-64 unless said.</param>
    public static Contract Resolve(StructDeclaration declaration, TargetAbi? target = null)
    {
        Contract said = declaration.Contract;
        SizeSource source = ResolveSizeSource(declaration);
        return said with
        {
            SizeSource = source,
            SizeWidth = said.SizeWidth != SizeWidth.Default ? said.SizeWidth : SizeWidth.Bits64,
            Cap = said.Cap != SizeCap.Default ? said.Cap : IsSized(source) && ScansTail(said.Larger) ? SizeCap.PageSize : SizeCap.None,
            Reply = said.Reply != Reply.Default ? said.Reply : HasOutput(declaration) ? Reply.CopyStructToUser : Reply.None,
            ReplySize = IsByField(said.Reply) ? ReplySize.Unchanged : said.ReplySize,
            Floor = said.Floor != 0 ? said.Floor : VersionTable.Compute(declaration, target ?? TargetAbi.X86_64)[0].Size,
        };
    }

    /// <summary>Whether single fields go back, and not the struct.</summary>
    /// <param name="reply">How it is handed back.</param>
    public static bool IsByField(Reply reply) => reply is Reply.OutputFields or Reply.CopyOutputFields;

    internal static SizeSource ResolveSizeSource(StructDeclaration declaration)
    {
        if (declaration.Contract.SizeSource != SizeSource.Default) return declaration.Contract.SizeSource;
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.IsStructSize) return SizeSource.Field;
        }
        return SizeSource.Argument;
    }

    /// <summary>Whether callers tell a size, so that it can be smaller or larger than ksize.</summary>
    /// <param name="source">Where usize comes from, resolved.</param>
    public static bool IsSized(SizeSource source) => source is SizeSource.Field or SizeSource.Argument or SizeSource.CommandBits;

    /// <summary>Whether usize comes beside the address of the struct, not from within it.</summary>
    /// <param name="source">Where usize comes from, resolved.</param>
    public static bool IsPassed(SizeSource source) => source is SizeSource.Argument or SizeSource.CommandBits;

    /// <summary>Whether the tail of a larger struct decides whether it is taken.</summary>
    /// <param name="larger">What is done with a larger struct.</param>
    public static bool ScansTail(LargerStruct larger) => larger is LargerStruct.AcceptZeroTail or LargerStruct.AcceptZeroTailOrReportSize;

    /// <summary>Whether what a caller writes into fields is checked.</summary>
    /// <param name="declaration">The struct.</param>
    public static bool ChecksFields(StructDeclaration declaration)
    {
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.Input is not null) return true;
        }
        return false;
    }

    /// <summary>Whether the check of a field depends on usize: some of its bits are for larger structs only.</summary>
    /// <param name="declaration">The struct.</param>
    /// <param name="source">Where usize comes from, resolved.</param>
    public static bool ChecksBySize(StructDeclaration declaration, SizeSource source)
    {
        if (!IsSized(source)) return false;
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.KnownSince.Count > 0) return true;
        }
        return false;
    }

    internal static bool HasOutput(StructDeclaration declaration)
    {
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.IsOutput || field.OutputMask is not null) return true;
        }
        return false;
    }
}
