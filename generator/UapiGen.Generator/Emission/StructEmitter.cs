using UapiGen.Abi.Roslyn;

namespace UapiGen.Generator.Emission;

/// <summary>Writes the other part of a declared struct, section by section in the order in which a reader wants them.</summary>
internal static class StructEmitter
{
    public static string Emit(StructModel model, bool qualified)
    {
        var facts = new StructFacts(model, qualified ? Names.Qualified : Names.Plain);
        var code = new CodeWriter();

        using (PartialType.Open(code, model.Site, "struct", $"{facts.Names.IUapiStruct}<{facts.Name}>", () => WriteHead(code, facts)))
        {
            SizeSection.Write(code, facts);
            CommandSection.Write(code, facts);
            PresenceSection.Write(code, facts);
            BitFieldSection.Write(code, facts);
            AnonymousSection.Write(code, facts);
            SizeCheckSection.Write(code, facts);
            CopyInSection.Write(code, facts);
            CopyOutSection.Write(code, facts, KernelSide.Newest);
            OlderKernelSection.Write(code, facts);
            CallSection.Write(code, facts);
            InfoSection.Write(code, facts);
        }
        return code.ToString();
    }

    private static void WriteHead(CodeWriter code, StructFacts facts)
    {
        LayoutComment.Write(code, facts);
        if (facts.SaysSize)
            code.Line($"[{facts.Names.StructLayout}({facts.Names.LayoutKind}.Sequential, Size = {facts.Layout.Size.Text()})] // C's alignment makes it larger than its fields do.");
    }
}
