using System.Runtime.CompilerServices;

namespace UapiGen.Serve;

/// <summary>A system call that waits for its answer: its number and six arguments, in registers that nobody can change any more.</summary>
public readonly struct SystemCall
{
    private readonly SeccompArguments _arguments;

    internal SystemCall(in SeccompNotif notification)
    {
        ThreadId = (int)notification.Pid;
        AuditArchitecture = notification.Data.Arch;
        Number = notification.Data.Nr;
        Abi = CallingConvention.AbiOf(AuditArchitecture, Number);
        _arguments = notification.Data.Args;
    }

    /// <summary>The calling thread's id (gettid), which is the process's id for its first thread; 0 if it cannot be seen from this pid namespace.</summary>
    public int ThreadId { get; }

    /// <summary>The calling convention, an AUDIT_ARCH value (include/uapi/linux/audit.h); x32 shares x86-64's.</summary>
    public uint AuditArchitecture { get; }

    /// <summary>The call's number in its convention's table; on x32 with <c>__X32_SYSCALL_BIT</c>.</summary>
    public int Number { get; }

    /// <summary>The calling convention: a 32-bit program has other numbers, and may lay a struct out differently.</summary>
    public SyscallAbi Abi { get; }

    /// <summary>Whether it is that call, by its number in the caller's convention.</summary>
    /// <param name="name">The call.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(SyscallName name) => SyscallNumber.Of(name, Abi) == Number;

    /// <summary>An argument as the kernel takes it: of a 32-bit caller's only the low half counts.</summary>
    /// <param name="index">Which one, from 0 to 5. What the call does not take is what happened to stand in the register.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Argument(int index) => CallingConvention.IsNarrow(Abi, Number) ? (uint)_arguments[index] : _arguments[index];

    /// <summary>An argument that is an address.</summary>
    /// <param name="index">Which one, from 0 to 5.</param>
    public UserAddress Address(int index) => new(Argument(index));

    /// <summary>An argument that the kernel takes as an <c>int</c>, such as a descriptor or a process: the register's upper half does not matter.</summary>
    /// <param name="index">Which one, from 0 to 5.</param>
    public int Int(int index) => (int)_arguments[index];

    /// <summary>An argument that the kernel takes as an <c>unsigned int</c>.</summary>
    /// <param name="index">Which one, from 0 to 5.</param>
    public uint UnsignedInt(int index) => (uint)_arguments[index];
}
