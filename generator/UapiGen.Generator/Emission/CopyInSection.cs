using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>The kernel side, inwards: size, tail, head, then what the fields promise. The order is the kernel's and is pinned by tests.</summary>
internal static class CopyInSection
{
    public static void Write(CodeWriter code, StructFacts facts)
    {
        if (facts.DividesCopyIn)
        {
            WriteRead(code, facts);
            FieldCheckSection.Write(code, facts);
            WriteBoth(code, facts);
        }
        else
        {
            WriteWhole(code, facts, KernelSide.Newest);
        }
    }

    /// <summary>Writes the method with all that it does.</summary>
    public static void WriteWhole(CodeWriter code, StructFacts facts, KernelSide side)
    {
        code.Line();
        CopyInDocs.Write(code, facts, side, CopyInDocs.Outcomes(facts));
        WriteSignature(code, facts, side, "CopyFromUser");
        using (code.Block())
            CopyInBody.Write(code, facts, side, checksFields: true);
    }

    /// <summary>The copy without the checks of fields: what failed there has no reply, whatever the contract says of failures.</summary>
    private static void WriteRead(CodeWriter code, StructFacts facts)
    {
        code.Line();
        CopyInDocs.Write(code, facts, KernelSide.Newest, CopyInDocs.CopyOutcomes(facts));
        WriteSignature(code, facts, KernelSide.Newest, "ReadFromUser");
        using (code.Block())
            CopyInBody.Write(code, facts, KernelSide.Newest, checksFields: false);
    }

    private static void WriteBoth(CodeWriter code, StructFacts facts)
    {
        string errno = facts.Names.Errno;
        string arguments = facts.ReadsSizeFromStruct ? "out value, out usize" : facts.IsSizePassed ? "usize, out value" : "out value";
        code.Line();
        CopyInDocs.Write(code, facts, KernelSide.Newest, CopyInDocs.Outcomes(facts));
        WriteSignature(code, facts, KernelSide.Newest, "CopyFromUser");
        using (code.Block())
        {
            code.Line($"{errno} error = ReadFromUser(ref memory, user, {arguments});");
            code.Line($"return error == {errno}.Success ? CheckFields({FieldCheckSection.Arguments(facts)}) : error;");
        }
    }

    private static void WriteSignature(CodeWriter code, StructFacts facts, KernelSide side, string name)
    {
        Names names = facts.Names;
        string parameters =
            facts.ReadsSizeFromStruct ? $"out {facts.Name} value, out ulong usize"
            : facts.IsSizePassed ? $"ulong usize, out {facts.Name} value"
            : $"out {facts.Name} value";
        code.Line($"public static {names.Errno} {name}{side.Suffix}<TMemory>(ref TMemory memory, {side.Parameter}{names.UserAddress} user, {parameters})");
        using (code.Indented())
            code.Line($"where TMemory : struct, {names.IUserMemory}");
    }
}
