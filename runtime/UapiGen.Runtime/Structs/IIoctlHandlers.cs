namespace UapiGen;

/// <summary>What the generator makes of a class with <see cref="IoctlHandlersAttribute"/>: the kernel's unlocked_ioctl.</summary>
public interface IIoctlHandlers
{
    /// <summary>Answers one ioctl call.</summary>
    /// <typeparam name="TMemory">Whose memory it is; a struct, so that every access is a direct call.</typeparam>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="command">The command number, the low 32 bits of ioctl's second argument: the kernel looks at no others.</param>
    /// <param name="argument">ioctl's third argument: an address, or a plain number.</param>
    /// <returns>The handler's result, what the struct's contract says, or ENOTTY for a command that no handler takes.</returns>
    SyscallResult Dispatch<TMemory>(ref TMemory memory, uint command, ulong argument)
        where TMemory : struct, IUserMemory;
}
