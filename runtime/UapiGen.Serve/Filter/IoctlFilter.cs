namespace UapiGen.Serve;

/// <summary>
/// Writes the seccomp filter that stops the claimed ioctls. It decides in this order:
/// 1. a calling convention that is not one of this machine's: allow;
/// 2. any system call but ioctl(2): allow. Up to here only number and architecture are looked at, so the kernel remembers the answer for each number
///    (its action cache, Linux 5.11) and does not run the filter again;
/// 3. a command that is not claimed: allow. The kernel takes an unsigned int, so the upper half of the argument word says nothing;
/// 4. a command that is claimed for some arguments: allow all others. Arguments are compared whole, both halves.
/// </summary>
internal static class IoctlFilter
{
    /// <summary>SECCOMP_RET_ALLOW: the kernel runs the call.</summary>
    public const uint Allow = 0x7fff0000;

    /// <summary>SECCOMP_RET_USER_NOTIF: the listener is asked.</summary>
    public const uint Notify = 0x7fc00000;

    private const uint NumberOffset = 0, ArchitectureOffset = 4, ArgumentsOffset = 16;

    private static readonly uint LowHalf = BitConverter.IsLittleEndian ? 0u : 4u;

    /// <summary>The filter.</summary>
    /// <param name="conventions">The calling conventions of this machine.</param>
    /// <param name="claims">What is to be stopped.</param>
    /// <exception cref="InvalidOperationException">There are more claims than a BPF program can hold, about 800.</exception>
    public static BpfInstruction[] Assemble(ReadOnlySpan<CallingConvention> conventions, ReadOnlySpan<IoctlClaim> claims)
    {
        BpfAssembler assembler = new();
        BpfLabel ioctl = assembler.NewLabel();

        assembler.LoadWord(ArchitectureOffset);
        foreach (IGrouping<uint, CallingConvention> architecture in conventions.ToArray().GroupBy(c => c.AuditArchitecture))
        {
            BpfLabel another = assembler.NewLabel();
            assembler.JumpIfEqual(architecture.Key, BpfLabel.Next, another);
            assembler.LoadWord(NumberOffset);
            foreach (CallingConvention convention in architecture)
                assembler.JumpIfEqual(convention.IoctlNumber, ioctl, BpfLabel.Next);
            assembler.Return(Allow);
            assembler.Mark(another);
        }

        assembler.Return(Allow);

        assembler.Mark(ioctl);
        assembler.LoadWord(LowWordOf(argument: 1));
        foreach (IGrouping<uint, IoctlClaim> command in claims.ToArray().Distinct().GroupBy(c => c.Command))
            StopCommand(assembler, command.Key, [.. command.Select(c => c.Argument)]);
        assembler.Return(Allow);

        return assembler.Assemble();
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
            assembler.Return(Notify);
        }
        else
        {
            foreach (ulong? argument in arguments) StopArgument(assembler, argument!.Value);
            assembler.Return(Allow);
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
        assembler.Return(Notify);
        assembler.Mark(another);
    }

    private static uint LowWordOf(uint argument) => ArgumentsOffset + argument * 8 + LowHalf;

    private static uint HighWordOf(uint argument) => ArgumentsOffset + argument * 8 + (4 - LowHalf);
}
