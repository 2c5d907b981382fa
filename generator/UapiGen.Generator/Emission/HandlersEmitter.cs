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
                if (handler.Struct is { } handled) HandlerMethod.Write(code, handler, handled, names);
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
        { Contract.SizeSource: SizeSource.CommandBits } carried => $"((command ^ {carried.TypeName}.Command) & ~{names.IoctlNumber}.SizeMask) == 0",
        { } carried => $"command == {carried.TypeName}.Command",
    };

    private static string Number(HandlerModel handler, IoctlEncoding encoding) =>
        encoding.Encode(handler.Command.Direction, handler.Command.Type, handler.Command.Number, size: 0).Hex8();

    private static string Answer(HandlerModel handler, Names names) => handler.Struct switch
    {
        null => $"{handler.Method}(argument)",
        { Contract.SizeSource: SizeSource.CommandBits } => $"{HandlerMethod.NameOf(handler)}(ref memory, new {names.UserAddress}(argument), {names.IoctlNumber}.SizeOf(command))",
        _ => $"{HandlerMethod.NameOf(handler)}(ref memory, new {names.UserAddress}(argument))",
    };

    private static HandlerModel Shorten(HandlerModel handler, Names names, TypeSite site) =>
        handler.Struct is { } handled ? handler with { Struct = handled with { TypeName = names.Local(handled.TypeName, site) } } : handler;
}
