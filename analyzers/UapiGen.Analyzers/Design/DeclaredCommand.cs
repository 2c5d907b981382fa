using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>The command of a struct.</summary>
/// <param name="CName">The struct's name in C.</param>
/// <param name="Command">Its direction, type and number.</param>
/// <param name="Size">The size that its number carries; 0 where it carries none.</param>
internal sealed record DeclaredCommand(string CName, CommandDeclaration Command, int Size)
{
    /// <summary>All that the number is made of, in more bits than it has: all of the number is compared, since _IO(0xAE, 0xB8) and _IOW(0xAE, 0xB8, 16) are two commands.</summary>
    public ulong Number { get; } = (ulong)Command.Type << 56 | (ulong)Command.Number << 48 | (ulong)(byte)Command.Direction << 40 | (uint)Size;

    /// <summary>As C writes it.</summary>
    public string Text => Command.Direction switch
    {
        IoctlDirection.None => $"_IO(0x{Command.Type:X2}, 0x{Command.Number:X2})",
        IoctlDirection.Read => $"_IOR(0x{Command.Type:X2}, 0x{Command.Number:X2}, {Size})",
        IoctlDirection.Write => $"_IOW(0x{Command.Type:X2}, 0x{Command.Number:X2}, {Size})",
        _ => $"_IOWR(0x{Command.Type:X2}, 0x{Command.Number:X2}, {Size})",
    };

    /// <summary>The command of a struct, or null.</summary>
    public static DeclaredCommand? Of(StructDeclaration declaration) => declaration.Command is not { } command ? null
        : new DeclaredCommand(declaration.CName, command, command.Direction == IoctlDirection.None ? 0 : LayoutEngine.SizeOf(declaration, TargetAbi.X86_64));
}
