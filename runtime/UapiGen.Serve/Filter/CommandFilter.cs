namespace UapiGen.Serve;

/// <summary>
/// The part of a filter that looks at the commands of ioctl(2):
/// 1. a command that is not claimed: allow. The kernel takes an unsigned int, so the upper half of the argument word says nothing;
/// 2. a command that is claimed for some arguments: allow all others. Arguments are compared whole, both halves.
/// </summary>
internal static class CommandFilter
{
    private const uint ArgumentsOffset = 16;

    private static readonly uint LowHalf = BitConverter.IsLittleEndian ? 0u : 4u;

    /// <summary>Writes it, to the end.</summary>
    /// <param name="assembler">Where to.</param>
    /// <param name="claims">What is to be stopped.</param>
    public static void Write(BpfAssembler assembler, IEnumerable<IoctlClaim> claims)
    {
        assembler.LoadWord(LowWordOf(argument: 1));
        foreach (IGrouping<uint, IoctlClaim> command in claims.Distinct().GroupBy(claim => claim.Command))
            StopCommand(assembler, command.Key, [.. command.Select(claim => claim.Argument)]);
        assembler.Return(CallFilter.Allow);
    }

    private static void StopCommand(BpfAssembler assembler, uint command, ulong?[] arguments)
    {
        // A jump reaches any distance, a comparison does not: each command is left by its own jump.
        BpfLabel body = assembler.NewLabel();
        BpfLabel another = assembler.NewLabel();
        assembler.JumpIfEqual(command, body, BpfLabel.Next);
        assembler.Jump(another);

        assembler.Mark(body);
        if (arguments.Contains(null))
        {
            assembler.Return(CallFilter.Notify);
        }
        else
        {
            foreach (ulong? argument in arguments) StopArgument(assembler, argument!.Value);
            assembler.Return(CallFilter.Allow);
        }

        assembler.Mark(another);
    }

    private static void StopArgument(BpfAssembler assembler, ulong argument)
    {
        BpfLabel another = assembler.NewLabel();
        assembler.LoadWord(LowWordOf(argument: 2));
        assembler.JumpIfEqual((uint)argument, BpfLabel.Next, another);
        assembler.LoadWord(HighWordOf(argument: 2));
        assembler.JumpIfEqual((uint)(argument >> 32), BpfLabel.Next, another);
        assembler.Return(CallFilter.Notify);
        assembler.Mark(another);
    }

    private static uint LowWordOf(uint argument) => ArgumentsOffset + argument * 8 + LowHalf;

    private static uint HighWordOf(uint argument) => ArgumentsOffset + argument * 8 + (4 - LowHalf);
}
