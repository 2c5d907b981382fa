using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>The user side: the call itself, and what it does when the kernel's struct is the smaller one.</summary>
internal static class CallSection
{
    public static void Write(CodeWriter code, StructFacts facts)
    {
        if (facts.Declaration.Command is not { } command) return;

        Names names = facts.Names;
        string macro = CommandText.Macro(command, facts.CName);

        code.Line();
        code.Line($"/// <summary>Calls <c>{macro}</c> with a struct of zeroes.</summary>");
        code.Line("/// <param name=\"descriptor\">What is asked.</param>");
        code.Line("/// <returns>The struct as the kernel filled it.</returns>");
        code.Line($"/// <exception cref=\"{names.UapiException}\">The kernel refused; the message names the rule.</exception>");
        code.Line($"public static {facts.Name} Ioctl({names.SafeHandle} descriptor) => Ioctl(descriptor, default);");
        code.Line();
        code.Line($"/// <summary>Calls <c>{macro}</c>.</summary>");
        code.Line("/// <param name=\"descriptor\">What is asked.</param>");
        code.Line(facts.SizeField is not null
            ? "/// <param name=\"request\">What is asked for; its size field is set here.</param>"
            : "/// <param name=\"request\">What is asked for.</param>");
        code.Line("/// <returns>The struct as the kernel filled it.</returns>");
        code.Line($"/// <exception cref=\"{names.UapiException}\">The kernel refused; the message names the rule, and the fields that this kernel does not know.</exception>");
        using (code.Block($"public static {facts.Name} Ioctl({names.SafeHandle} descriptor, {facts.Name} request)"))
        {
            code.Line($"{facts.Name} reply = request;");
            code.Line($"{names.Errno} error = TryIoctl(descriptor, ref reply);");
            code.Line($"return error == {names.Errno}.Success ? reply : throw {names.UapiException}.ForCall(error, in request, in reply);");
        }
        code.Line();
        WriteTry(code, facts, macro);
    }

    private static void WriteTry(CodeWriter code, StructFacts facts, string macro)
    {
        Names names = facts.Names;
        code.Line($"/// <summary>Calls <c>{macro}</c>, without an exception for what the kernel refuses.</summary>");
        code.Line("/// <param name=\"descriptor\">What is asked.</param>");
        code.Line("/// <param name=\"value\">What is asked for, then what the kernel filled.</param>");
        code.Line("/// <returns>The kernel's errno, or Success.</returns>");
        using (code.Block($"public static {names.Errno} TryIoctl({names.SafeHandle} descriptor, ref {facts.Name} value)"))
        {
            if (facts.SizeField is not { } field)
            {
                code.Line($"return {names.LinuxCall}.Ioctl(descriptor, Command, ref value);");
                return;
            }
            code.Line($"value.{field.Member()} = Ksize;");
            code.Line($"{names.Errno} error = {names.LinuxCall}.Ioctl(descriptor, Command, ref value);");
            WriteNegotiation(code, facts);
            code.Line("return error;");
        }
    }

    /// <summary>What follows the refusal of a larger struct, E2BIG nearly everywhere. Where a zero tail is taken, it means that a newer field is set, and no smaller size would be honest.</summary>
    private static void WriteNegotiation(CodeWriter code, StructFacts facts)
    {
        if (!facts.ReadsSizeFromStruct) return;

        Names names = facts.Names;
        string name = facts.SizeField!.Member();
        switch (facts.Contract.Larger)
        {
            case LargerStruct.RejectAndReportSize or LargerStruct.AcceptZeroTailOrReportSize:
                code.Line();
                code.Line("// An older kernel wrote back how much it knows: ask again in that size, unless more than that was asked for.");
                code.Line($"if (error == {names.Errno}.{facts.Contract.LargerError} && {names.Negotiation}.Fits(in value, value.{name}))");
                using (code.Indented())
                    code.Line($"error = {names.LinuxCall}.Ioctl(descriptor, Command, ref value);");
                break;

            case LargerStruct.Reject:
                code.Line();
                code.Line("// An older kernel does not say how much it knows: ask again in each older size that holds all that was asked for.");
                code.Line($"for (int version = {(facts.Versions.Count - 2).Text()}; error == {names.Errno}.{facts.Contract.LargerError} && {names.Negotiation}.Fits(in value, version, out int size); version--)");
                using (code.Block())
                {
                    code.Line($"value.{name} = ({facts.SizeFieldType})size;");
                    code.Line($"error = {names.LinuxCall}.Ioctl(descriptor, Command, ref value);");
                }
                break;
        }
    }
}
