using System.Runtime.InteropServices;

namespace UapiGen.KernelConformance.Interfaces.Seccomp;

/// <summary>A listener for the calls of this thread, of which it is told nothing: the filter lets every call pass. It goes with the thread.</summary>
internal sealed unsafe class SeccompListener : IDisposable
{
    private const nuint SetNoNewPrivileges = 38, SetModeFilter = 1, NewListener = 8;

    /// <summary>BPF_RET | BPF_K of SECCOMP_RET_ALLOW: one <c>struct sock_filter</c>.</summary>
    private static readonly ulong s_allow = 0x7FFF_0000UL << 32 | 0x06;

    public SeccompListener()
    {
        LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Prctl), SetNoNewPrivileges, 1);
        ulong instruction = s_allow;
        Program program = new() { Length = 1, Instructions = &instruction };
        SyscallResult made = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Seccomp), SetModeFilter, NewListener, (nuint)(&program));
        if (made.Error != Errno.Success) throw new NotHereException($"no listener: seccomp(2) says {made.Error}");
        Descriptor = (int)made.Value;
    }

    public int Descriptor { get; }

    public void Dispose() => LinuxCall.Close(Descriptor);

    /// <summary><c>struct sock_fprog</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Program
    {
        public ushort Length;
        public ulong* Instructions;
    }
}
