namespace UapiGen;

/// <summary>
/// Marks a partial class whose methods handle ioctl commands, as a kernel's unlocked_ioctl does: the generator writes the dispatch, which
/// answers a command that no method handles with <see cref="Errno.ENOTTY"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class IoctlHandlersAttribute : Attribute;

/// <summary>Marks a method that handles one command.</summary>
/// <remarks>
/// Two shapes are known. <c>Errno Method(ref T value)</c> with T a struct that has an <see cref="IoctlAttribute"/>: the struct is copied in and
/// checked before, and copied out after, as its contract says. <c>SyscallResult Method(ulong argument)</c> with the command named here: the
/// argument is a plain number.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HandlesAttribute : Attribute
{
    /// <summary>Handles the command of the struct that the method takes.</summary>
    public HandlesAttribute()
    {
    }

    /// <summary>Handles <c>_IO(type, number)</c>, whose argument is a plain number.</summary>
    /// <param name="type">The type letter.</param>
    /// <param name="number">The sequence number.</param>
    public HandlesAttribute(byte type, byte number)
    {
        Type = type;
        Number = number;
    }

    /// <summary>The type letter, where the command's argument is a plain number.</summary>
    public byte Type { get; }

    /// <summary>The sequence number, where the command's argument is a plain number.</summary>
    public byte Number { get; }
}
