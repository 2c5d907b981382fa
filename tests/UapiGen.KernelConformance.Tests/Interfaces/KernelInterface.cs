using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;

namespace UapiGen.KernelConformance.Interfaces;

/// <summary>One interface: how a call is drawn, how the running kernel is asked, and how the generated kernel side is.</summary>
/// <remarks>The constructor sets up throw-away objects for the calls, and throws <see cref="NotHereException"/> where this kernel or user cannot have them.</remarks>
internal abstract class KernelInterface : IDisposable
{
    /// <summary>The call's or command's name.</summary>
    public abstract string Name { get; }

    /// <summary>What is not drawn on this machine, and why: bits that came after its kernel, rights that this user lacks.</summary>
    public virtual IReadOnlyList<string> Skipped => [];

    /// <summary>Draws a call: writes its structs, and returns its arguments. Nothing that can harm the machine may come out.</summary>
    /// <param name="draw">The choices.</param>
    /// <param name="scene">Where structs go.</param>
    public abstract Registers Draw(Draw draw, Scene scene);

    /// <summary>Asks the running kernel.</summary>
    public abstract SyscallResult Kernel(in Registers registers);

    /// <summary>Asks the generated kernel side.</summary>
    public abstract SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers) where TMemory : struct, IUserMemory;

    /// <summary>Whether two results other than errors are the same answer: a descriptor's number is nobody's promise.</summary>
    public virtual bool IsSameValue(in Registers registers, long kernel, long generated) => kernel == generated;

    /// <summary>Undoes what a call that succeeded has left in this process.</summary>
    public virtual void Settle(in Registers registers, long kernel)
    {
    }

    public void Dispose() => TakeDown();

    /// <summary>Takes down what the calls were made on.</summary>
    protected virtual void TakeDown()
    {
    }

    /// <summary>A system call with all six registers.</summary>
    protected static SyscallResult Ask(SyscallName name, in Registers registers) =>
        LinuxCall.Syscall(
            SyscallNumber.Here(name),
            (nuint)registers.First, (nuint)registers.Second, (nuint)registers.Third, (nuint)registers.Fourth, (nuint)registers.Fifth, (nuint)registers.Sixth);
}
