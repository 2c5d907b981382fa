namespace UapiGen;

/// <summary>How <c>open(2)</c> opens a file (asm-generic/fcntl.h): those flags whose numbers are the same on every architecture that .NET runs on.</summary>
[Flags]
public enum OpenFlags
{
    /// <summary>O_RDONLY.</summary>
    ReadOnly = 0,

    /// <summary>O_WRONLY.</summary>
    WriteOnly = 1,

    /// <summary>O_RDWR.</summary>
    ReadWrite = 2,

    /// <summary>O_NONBLOCK: neither opening nor reading waits, as both do for a FIFO whose other end is closed.</summary>
    NonBlocking = 0x800,

    /// <summary>O_CLOEXEC: a program that this process starts does not get it.</summary>
    CloseOnExec = 0x80000,

    /// <summary>O_PATH: a descriptor that only names the file.</summary>
    Path = 0x200000,
}
