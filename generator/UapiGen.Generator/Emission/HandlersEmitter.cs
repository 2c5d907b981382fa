using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Generator.Emission;

/// <summary>Writes the other part of a handler class: the dispatch, and around each handler the copies of its struct.</summary>
internal static class HandlersEmitter
{
    public static string Emit(HandlerClassModel model, bool qualified)
    {
        Names names = qualified ? Names.Qualified : Names.Plain;
        var code = new CodeWriter();
        using (PartialType.Open(code, model.Site, "class", names.IIoctlHandlers, static () => { }))
        {
            HandlerModel[] handlers = [.. model.Handlers.Select(handler => Shorten(handler, names, model.Site))];
            WriteDispatch(code, handlers, names);
            foreach (HandlerModel handler in handlers)
            {
                if (handler.Struct is { } handled) WriteHandler(code, handler, handled, names);
            }
        }
        return code.ToString();
    }

    private static void WriteDispatch(CodeWriter code, HandlerModel[] handlers, Names names)
    {
        code.Line("/// <inheritdoc/>");
        code.Line($"public {names.SyscallResult} Dispatch<TMemory>(ref TMemory memory, uint command, ulong argument)");
        using (code.Indented())
            code.Line($"where TMemory : struct, {names.IUserMemory}");
        using (code.Block())
        {
            foreach (HandlerModel handler in handlers)
                code.Line($"if ({Condition(handler, names)}) return {Answer(handler, names)};");
            code.Line($"return {names.Errno}.ENOTTY;");
        }
    }

    private static string Condition(HandlerModel handler, Names names) => handler.Struct switch
    {
        null => $"command == {names.IoctlNumber}.Here({Number(handler, IoctlEncoding.Generic)}, {Number(handler, IoctlEncoding.PowerPc)})",

        // The size bits tell usize and do not name the command.
        { SizeSource: SizeSource.CommandBits } carried => $"((command ^ {carried.TypeName}.Command) & ~{names.IoctlNumber}.SizeMask) == 0",
        { } carried => $"command == {carried.TypeName}.Command",
    };

    private static string Number(HandlerModel handler, IoctlEncoding encoding) =>
        encoding.Encode(handler.Command.Direction, handler.Command.Type, handler.Command.Number, size: 0).Hex8();

    private static string Answer(HandlerModel handler, Names names) => handler.Struct switch
    {
        null => $"{handler.Method}(argument)",
        { SizeSource: SizeSource.CommandBits } => $"{DispatchName(handler)}(ref memory, new {names.UserAddress}(argument), {names.IoctlNumber}.SizeOf(command))",
        _ => $"{DispatchName(handler)}(ref memory, new {names.UserAddress}(argument))",
    };

    private static void WriteHandler(CodeWriter code, HandlerModel handler, HandledStruct handled, Names names)
    {
        string errno = names.Errno;
        bool fetches = handled.SizeSource == SizeSource.Field;
        string usizeParameter = handled.SizeSource == SizeSource.CommandBits ? ", ulong usize" : "";

        code.Line();
        code.Line($"// {CommandText.Macro(handler.Command, handled.CName)}");
        code.Line($"private {names.SyscallResult} {DispatchName(handler)}<TMemory>(ref TMemory memory, {names.UserAddress} user{usizeParameter})");
        using (code.Indented())
            code.Line($"where TMemory : struct, {names.IUserMemory}");
        using (code.Block())
        {
            // A fixed-size command: the number itself says the size.
            if (handled.SizeSource == SizeSource.Argument) code.Line($"const ulong usize = {handled.TypeName}.Ksize;");
            string copyIn = fetches ? $"user, out {handled.TypeName} value, out ulong usize" : $"user, usize, out {handled.TypeName} value";
            code.Line($"{errno} error = {handled.TypeName}.CopyFromUser(ref memory, {copyIn});");
            code.Line($"if (error != {errno}.Success) return error;");
            code.Line();
            if (!handled.Replies)
            {
                code.Line($"return {handler.Method}(ref value);");
                return;
            }
            code.Line($"error = {handler.Method}(ref value);");
            code.Line($"if (error != {errno}.Success) return error;");
            code.Line();
            code.Line($"return {handled.TypeName}.CopyToUser(ref memory, user, usize, ref value);");
        }
    }

    private static HandlerModel Shorten(HandlerModel handler, Names names, TypeSite site) =>
        handler.Struct is { } handled ? handler with { Struct = handled with { TypeName = names.Local(handled.TypeName, site) } } : handler;

    private static string DispatchName(HandlerModel handler) => "Dispatch" + handler.Method.TrimStart('@');
}
