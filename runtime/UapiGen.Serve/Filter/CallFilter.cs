namespace UapiGen.Serve;

/// <summary>
/// Writes the seccomp filter that stops the claimed calls. It decides in this order:
/// 1. a calling convention that is not one of this machine's: allow;
/// 2. a system call that is not claimed: allow. Up to here only number and architecture are looked at, so the kernel remembers the answer for each number
///    (its action cache, Linux 5.11) and does not run the filter again;
/// 3. a call that is claimed by its number alone: stop;
/// 4. an ioctl(2) whose command is claimed: <see cref="CommandFilter"/>.
/// </summary>
internal static class CallFilter
{
    /// <summary>SECCOMP_RET_ALLOW: the kernel runs the call.</summary>
    public const uint Allow = 0x7fff0000;

    /// <summary>SECCOMP_RET_USER_NOTIF: the listener is asked.</summary>
    public const uint Notify = 0x7fc00000;

    private const uint NumberOffset = 0, ArchitectureOffset = 4;

    /// <summary>The filter.</summary>
    /// <param name="conventions">The calling conventions of this machine.</param>
    /// <param name="claims">What is to be stopped.</param>
    /// <exception cref="InvalidOperationException">There are more claims than a BPF program can hold, about 800 commands.</exception>
    public static BpfInstruction[] Assemble(ReadOnlySpan<CallingConvention> conventions, ReadOnlySpan<SyscallClaim> claims)
    {
        // Who claims every call of ioctl(2) claims each of its commands as well.
        SyscallName[] whole = [.. claims.ToArray().Where(claim => claim.Command is null).Select(claim => claim.Name).Distinct()];
        IoctlClaim[] commands = whole.Contains(SyscallName.Ioctl) ? [] : [.. claims.ToArray().Select(claim => claim.Command).OfType<IoctlClaim>()];

        BpfAssembler assembler = new();
        BpfLabel ioctl = assembler.NewLabel();
        assembler.LoadWord(ArchitectureOffset);
        foreach (IGrouping<uint, CallingConvention> architecture in conventions.ToArray().GroupBy(convention => convention.AuditArchitecture))
            StopCalls(assembler, architecture, whole, commands.Length > 0 ? ioctl : null);
        assembler.Return(Allow);

        if (commands.Length > 0)
        {
            assembler.Mark(ioctl);
            CommandFilter.Write(assembler, commands);
        }

        return assembler.Assemble();
    }

    /// <summary>What is done with the calls of one architecture. A jump reaches any distance, a comparison does not: long ways go by jumps.</summary>
    private static void StopCalls(BpfAssembler assembler, IGrouping<uint, CallingConvention> architecture, SyscallName[] whole, BpfLabel? commands)
    {
        BpfLabel body = assembler.NewLabel(), another = assembler.NewLabel(), stop = assembler.NewLabel(), ioctl = assembler.NewLabel();
        assembler.JumpIfEqual(architecture.Key, body, BpfLabel.Next);
        assembler.Jump(another);

        assembler.Mark(body);
        assembler.LoadWord(NumberOffset);
        foreach (CallingConvention convention in architecture)
        {
            if (commands is not null) StopCall(assembler, SyscallName.Ioctl, convention, ioctl);
            foreach (SyscallName name in whole) StopCall(assembler, name, convention, stop);
        }

        assembler.Return(Allow);
        if (whole.Length > 0)
        {
            assembler.Mark(stop);
            assembler.Return(Notify);
        }

        if (commands is { } label)
        {
            assembler.Mark(ioctl);
            assembler.Jump(label);
        }

        assembler.Mark(another);
    }

    /// <summary>A call that the convention does not have is none that could be stopped.</summary>
    private static void StopCall(BpfAssembler assembler, SyscallName name, CallingConvention convention, BpfLabel whenEqual)
    {
        if (SyscallNumber.Of(name, convention.Abi) is >= 0 and int number) assembler.JumpIfEqual((uint)number, whenEqual, BpfLabel.Next);
    }
}
