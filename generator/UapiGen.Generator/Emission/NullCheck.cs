using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>What a null address stands for.</summary>
internal static class NullCheck
{
    /// <summary>Writes the check.</summary>
    /// <param name="code">Where to write.</param>
    /// <param name="facts">The struct.</param>
    /// <param name="isLast">Whether nothing follows but success.</param>
    public static void Write(CodeWriter code, StructFacts facts, bool isLast = false)
    {
        string errno = facts.Names.Errno;
        switch (facts.Contract.Null)
        {
            case NullStruct.Reject:
                code.Line($"if (user.Value == 0) return {errno}.{facts.Contract.NullError};");
                break;

            case NullStruct.NoStruct when facts.IsSizePassed && isLast:
                code.Line("if (user.Value == 0) usize = 0; // No struct was passed.");
                break;

            case NullStruct.NoStruct when facts.IsSizePassed:
                using (code.Block("if (user.Value == 0)"))
                {
                    code.Line("usize = 0; // No struct was passed.");
                    code.Line($"return {errno}.Success;");
                }
                break;

            case NullStruct.NoStruct:
                code.Line($"if (user.Value == 0) return {errno}.Success; // No struct was passed.");
                break;

            case NullStruct.NoStructWithoutSize:
                code.Line($"if (user.Value == 0 && usize == 0) return {errno}.Success; // No struct was passed.");
                code.Line($"if (user.Value == 0 || usize == 0) return {errno}.{facts.Contract.NullError};");
                break;
        }
    }
}
