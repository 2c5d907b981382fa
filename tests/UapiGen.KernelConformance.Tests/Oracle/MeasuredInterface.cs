using UapiGen.KernelConformance.Live;

namespace UapiGen.KernelConformance.Oracle;

/// <summary>How the calls of one interface were made when they were measured, and how the generated kernel side is asked the same.</summary>
internal abstract class MeasuredInterface
{
    /// <summary>The call's or command's name, which its files begin with.</summary>
    public abstract string Name { get; }

    /// <summary>Where the struct's own size field lies, 4 bytes; null where the size is an argument or in the command's number.</summary>
    public virtual int? SizeField => null;

    /// <summary>A string that the call names beside its struct, at <see cref="OracleStage.Text"/>; empty where it names none.</summary>
    public virtual ReadOnlySpan<byte> Text => [];

    /// <summary>Whether the struct is only a reply: then its bytes were a pattern before the call.</summary>
    public virtual bool IsReply => false;

    /// <summary>The struct's fields.</summary>
    /// <param name="variant">Which of them is wrong; <c>ok</c> for none.</param>
    public abstract byte[] Head(string variant);

    /// <summary>The call's arguments.</summary>
    /// <param name="file">The file of cases, which says what else is wrong.</param>
    /// <param name="address">The struct's address.</param>
    /// <param name="size">Its size.</param>
    public abstract Registers Arguments(string file, ulong address, ulong size);

    /// <summary>Asks the generated kernel side, in the world in which the calls were measured.</summary>
    public abstract SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers) where TMemory : struct, IUserMemory;
}
