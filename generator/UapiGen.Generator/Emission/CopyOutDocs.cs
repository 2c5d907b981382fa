using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>The documentation of the copy out.</summary>
internal static class CopyOutDocs
{
    public static void Write(CodeWriter code, StructFacts facts, KernelSide side)
    {
        code.Line("/// <summary>");
        code.Line(side.IsNewest
            ? $"/// Hands a <c>{facts.CName}</c> back to its caller, as the kernel does:"
            : $"/// Hands a <c>{facts.CName}</c> back to its caller, as a kernel does that knows one version of it:");
        code.Line($"/// {Way(facts)}");
        code.Line("/// </summary>");
        code.Line("/// <param name=\"memory\">The caller's memory.</param>");
        if (!side.IsNewest) code.Line("/// <param name=\"version\">The version that the kernel knows.</param>");
        code.Line("/// <param name=\"user\">Where the struct lies in it.</param>");
        if (facts.IsSized) code.Line("/// <param name=\"usize\">The caller's size, in bytes.</param>");
        code.Line("/// <param name=\"value\">The reply.</param>");
        if (facts.Contract.Cut == CutReply.Reported) code.Line("/// <param name=\"ignoredTrailing\">Whether a byte that is not zero did not fit.</param>");
        if (!side.IsNewest) code.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">There is no such version.</exception>");
        code.Line($"/// <returns>{Refusal(facts)}EFAULT when a byte cannot be written, those before it stay written; else Success.</returns>");
    }

    private static string Way(StructFacts facts) => facts.Contract.Reply switch
    {
        Reply.OutputFields or Reply.CopyOutputFields => "only the fields that the kernel fills are written, each by itself.",
        _ when !facts.IsSized => "all of it is copied.",
        Reply.CopyStructToUser => "the caller's bytes past ksize are cleared first, then min(usize, ksize) bytes are copied.",
        Reply.CopyHead => "min(usize, ksize) bytes are copied, and the caller's bytes past ksize stay as they are.",
        _ => "min(usize, ksize) bytes are copied first, then the caller's bytes past ksize are cleared.",
    };

    private static string Refusal(StructFacts facts)
    {
        if (facts.Contract.Cut != CutReply.Refused) return "";
        return $"{facts.Contract.CutError} when a byte that is not zero does not fit{CopyInDocs.Reported(facts, facts.Contract.CutReportsSize)}; ";
    }
}
