using System.Runtime.InteropServices;

namespace UapiGen.Linux.Tests.Support;

/// <summary>A sandbox as containers have it: a seccomp filter that answers a call with an errno, on a thread that ends with the test.</summary>
internal static unsafe class HiddenCall
{
    private const nuint SetModeFilter = 1, SetNoNewPrivileges = 38;
    private const ushort LoadWord = 0x20, JumpIfEqual = 0x15, Return = 0x06;
    private const uint Allow = 0x7FFF_0000, Fail = 0x0005_0000;

    /// <summary>Runs code to which the kernel seems to lack a call.</summary>
    public static void Run(SyscallName name, Errno answer, Action action) => OwnThread.Run(() =>
    {
        // struct seccomp_data begins with the call's number; struct sock_fprog is a length of 16 bits, and the address behind its padding.
        Instruction* code = stackalloc Instruction[]
        {
            new(LoadWord, 0), new(JumpIfEqual, (uint)SyscallNumber.Here(name)) { IfFalse = 1 }, new(Return, Fail | (uint)answer), new(Return, Allow),
        };
        nuint* program = stackalloc nuint[2];
        *(ushort*)program = 4;
        program[1] = (nuint)code;
        Assert.Equal(Errno.Success, LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Prctl), SetNoNewPrivileges, 1).Error);
        Errno error = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Seccomp), SetModeFilter, 0, (nuint)program).Error;
        Assert.SkipWhen(error is Errno.ENOSYS or Errno.EPERM or Errno.EINVAL, $"no seccomp filter can be set here: {error}");
        Assert.Equal(Errno.Success, error);
        action();
    });

    /// <summary><c>struct sock_filter</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Instruction(ushort code, uint value)
    {
        public ushort Code = code;
        public byte IfTrue;
        public byte IfFalse;
        public uint Value = value;
    }
}
