using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Generator.Emission;

/// <summary>Writes what stands around one handler: its struct is copied in before, and out after, as the contract says.</summary>
internal static class HandlerMethod
{
    public static string NameOf(HandlerModel handler) => "Dispatch" + handler.Method.TrimStart('@');

    public static void Write(CodeWriter code, HandlerModel handler, HandledStruct handled, Names names)
    {
        string usizeParameter = handled.Contract.SizeSource == SizeSource.CommandBits ? ", ulong usize" : "";
        code.Line();
        code.Line($"// {CommandText.Macro(handler.Command, handled.CName)}");
        code.Line($"private {names.SyscallResult} {NameOf(handler)}<TMemory>(ref TMemory memory, {names.UserAddress} user{usizeParameter})");
        using (code.Indented())
            code.Line($"where TMemory : struct, {names.IUserMemory}");
        using (code.Block())
        {
            bool divides = handled.Contract.ErrorReply != ErrorReply.None && handled.ChecksFields;
            WriteCopyIn(code, handled, divides ? "ReadFromUser" : "CopyFromUser", names);
            if (handled.Contract.Reply == Reply.None)
            {
                code.Line($"return {handler.Method}(ref value);");
                return;
            }
            WriteCall(code, handler, handled, divides, names);
            WriteReply(code, handled, names);
        }
    }

    private static void WriteCopyIn(CodeWriter code, HandledStruct handled, string method, Names names)
    {
        string arguments = handled.Contract.SizeSource switch
        {
            SizeSource.Field => $"user, out {handled.TypeName} value, out ulong usize",
            SizeSource.Fixed or SizeSource.KernelFirst => $"user, out {handled.TypeName} value",
            _ => $"user, usize, out {handled.TypeName} value",
        };
        // A fixed-size command: the number itself says the size.
        if (handled.Contract.SizeSource == SizeSource.Argument) code.Line($"const ulong usize = {handled.TypeName}.Ksize;");
        code.Line($"{names.Errno} error = {handled.TypeName}.{method}(ref memory, {arguments});");
        code.Line($"if (error != {names.Errno}.Success) return error;");
        code.Line();
    }

    private static void WriteCall(CodeWriter code, HandlerModel handler, HandledStruct handled, bool divides, Names names)
    {
        string success = names.Errno + ".Success";
        if (divides)
        {
            code.Line($"error = {handled.TypeName}.CheckFields({(handled.ChecksBySize ? "in value, usize" : "in value")});");
            code.Line($"if (error == {success}) error = {handler.Method}(ref value);");
        }
        else
        {
            code.Line($"error = {handler.Method}(ref value);");
        }

        switch (handled.Contract.ErrorReply)
        {
            case ErrorReply.None:
                code.Line($"if (error != {success}) return error;");
                break;

            case ErrorReply.Zeroed:
                string isAbsent = handled.Contract.Null is NullStruct.NoStruct or NullStruct.NoStructWithoutSize ? "user.Value == 0 || " : "";
                code.Line($"if (error != {success}) return {isAbsent}memory.TryClearUser(user, {ReplySize(handled)}) ? error : {names.Errno}.EFAULT;");
                break;
        }
        code.Line();
    }

    /// <summary>How many bytes a reply writes.</summary>
    private static string ReplySize(HandledStruct handled) =>
        !ContractRules.IsSized(handled.Contract.SizeSource) ? $"{handled.TypeName}.Ksize"
        : handled.Contract.Reply == Reply.CopyHead ? $"ulong.Min(usize, {handled.TypeName}.Ksize)"
        : "usize";

    private static void WriteReply(CodeWriter code, HandledStruct handled, Names names)
    {
        string usize = ContractRules.IsSized(handled.Contract.SizeSource) ? "usize, " : "";
        string cut = handled.Contract.Cut == CutReply.Reported ? ", out _" : "";
        string copy = $"{handled.TypeName}.CopyToUser(ref memory, user, {usize}ref value{cut})";
        if (handled.Contract.ErrorReply != ErrorReply.Copied)
        {
            code.Line($"return {copy};");
            return;
        }
        code.Line("// The struct goes back as the handler left it, whether or not it failed.");
        code.Line($"{names.Errno} fault = {copy};");
        code.Line($"return fault == {names.Errno}.Success ? error : fault;");
    }
}
