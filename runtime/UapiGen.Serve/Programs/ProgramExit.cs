namespace UapiGen.Serve;

/// <summary>How a program ended.</summary>
/// <param name="Code">Its exit code, 0 to 255; 0 if a signal ended it.</param>
/// <param name="Signal">The signal that ended it, or 0.</param>
public readonly record struct ProgramExit(int Code, int Signal)
{
    /// <summary>What a shell says: the exit code, or 128 and the signal's number.</summary>
    public int ShellCode => Signal == 0 ? Code : 128 + Signal;

    /// <summary>Reads a status of waitpid(2) of a process that has ended.</summary>
    /// <param name="status">The status.</param>
    internal static ProgramExit FromWaitStatus(int status) => new(status >> 8 & 0xFF, status & 0x7F);
}
