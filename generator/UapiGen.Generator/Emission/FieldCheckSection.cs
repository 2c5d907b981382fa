using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>The checks of fields as a method of their own: where a refused field has a reply and a failed copy has none, a dispatch must tell them apart.</summary>
internal static class FieldCheckSection
{
    public static void Write(CodeWriter code, StructFacts facts)
    {
        Names names = facts.Names;
        code.Line();
        code.Line($"/// <summary>Checks what a caller wrote into a <c>{facts.CName}</c> that was read, as the kernel does.</summary>");
        code.Line("/// <param name=\"value\">The struct.</param>");
        if (TakesSize(facts)) code.Line("/// <param name=\"usize\">The caller's size, in bytes.</param>");
        CopyInDocs.WriteReturns(code, CopyInDocs.FieldOutcomes(facts));
        using (code.Block($"public static {names.Errno} CheckFields(in {facts.Name} value{(TakesSize(facts) ? ", ulong usize" : "")})"))
        {
            if (TakesSize(facts) && facts.IsSizePassed)
            {
                SizeCheckSection.WriteWidth(code, facts);
                SizeCheckSection.WriteZero(code, facts);
            }
            FieldChecks.Write(code, facts, KernelSide.Newest);
            code.Line($"return {names.Errno}.Success;");
        }
    }

    /// <summary>The arguments of a call to it.</summary>
    public static string Arguments(StructFacts facts) => TakesSize(facts) ? "in value, usize" : "in value";

    private static bool TakesSize(StructFacts facts) => ContractRules.ChecksBySize(facts.Declaration, facts.Contract.SizeSource);
}
