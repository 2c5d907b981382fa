using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>
/// All that can be said of a size that comes beside the address, before memory is looked at: a call has checks of its own between this and the copy
/// (mount_setattr's permission, file_getattr's path).
/// </summary>
internal static class SizeCheckSection
{
    public static void Write(CodeWriter code, StructFacts facts)
    {
        if (!facts.IsSizePassed) return;

        Names names = facts.Names;
        code.Line();
        WriteDocs(code, facts);
        if (!facts.ChecksSize)
        {
            code.Line($"public static {names.Errno} CheckSize({names.UserAddress} user, ref ulong usize) => {names.Errno}.Success;");
            return;
        }
        using (code.Block($"public static {names.Errno} CheckSize({names.UserAddress} user, ref ulong usize)"))
        {
            // The size bits are part of the command, which is looked at before its argument.
            bool sizeFirst = facts.Contract.SizeSource == SizeSource.CommandBits;
            WriteWidth(code, facts);
            if (!sizeFirst) NullCheck.Write(code, facts);
            WriteZero(code, facts);
            foreach (Refusal refusal in SizeRefusals.Of(facts, KernelSide.Newest))
                refusal.Write(code, facts, KernelSide.Newest);
            if (sizeFirst) NullCheck.Write(code, facts, isLast: true);
            code.Line($"return {names.Errno}.Success;");
        }
    }

    /// <summary>What the kernel sees of the size that was passed.</summary>
    public static void WriteWidth(CodeWriter code, StructFacts facts)
    {
        if (facts.Contract.SizeWidth == SizeWidth.Bits32) code.Line("usize = (uint)usize; // The kernel's argument is an unsigned int.");
    }

    /// <summary>What a size of 0 means, where it means anything.</summary>
    public static void WriteZero(CodeWriter code, StructFacts facts)
    {
        if (facts.Contract.Zero == ZeroSize.MeansVersion0) code.Line("if (usize == 0) usize = SizeVer0;");
    }

    private static void WriteDocs(CodeWriter code, StructFacts facts)
    {
        code.Line($"/// <summary>Judges the size and the address of a caller's <c>{facts.CName}</c>, as the kernel does before it looks at the struct.</summary>");
        code.Line("/// <param name=\"user\">Where the struct lies.</param>");
        code.Line("/// <param name=\"usize\">The size that the caller passed, in bytes; then what the kernel takes it for.</param>");
        CopyInDocs.WriteReturns(code, CopyInDocs.SizeOutcomes(facts));
    }
}
