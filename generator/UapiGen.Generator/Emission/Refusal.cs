using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>A condition that ends the call.</summary>
/// <param name="Condition">The condition in C#.</param>
/// <param name="Error">What the call fails with.</param>
/// <param name="Reports">Whether ksize is written into the size field first.</param>
internal sealed record Refusal(string Condition, Errno Error, bool Reports)
{
    /// <summary>Writes the refusal.</summary>
    public void Write(CodeWriter code, StructFacts facts, KernelSide side)
    {
        string errno = facts.Names.Errno;
        if (!Reports)
        {
            code.Line($"if ({Condition}) return {errno}.{Error};");
            return;
        }

        string put = $"memory.TryPut({facts.SizeFieldAddress}, {side.KsizeAs(facts)})";
        if (facts.Contract.ReportFault == ReportFault.ReplacesErrno)
        {
            code.Line($"if ({Condition}) return {put} ? {errno}.{Error} : {errno}.EFAULT;");
            return;
        }
        using (code.Block($"if ({Condition})"))
        {
            code.Line($"_ = {put}; // Where that cannot be written, the caller finds its size unchanged.");
            code.Line($"return {errno}.{Error};");
        }
    }
}
