using System.Runtime.InteropServices;
using UapiGen.Linux.Processes;

namespace UapiGen.Linux.Tests.Processes;

/// <summary>The rseq area that the C library registered for the calling thread.</summary>
internal static unsafe class ThreadArea
{
    /// <summary>What glibc signs its areas with (RSEQ_SIG, sysdeps/unix/sysv/linux/x86/bits/rseq.h).</summary>
    public const uint Signature = 0x5305_3053;

    private const nuint ArchGetFs = 0x1003;

    /// <summary>Where it lies; the test is skipped, by name, where there is none.</summary>
    public static Rseq* Find()
    {
        Assert.SkipUnless(RuntimeInformation.ProcessArchitecture == Architecture.X64, "how to find a thread's own memory is known here for x86-64 only");
        nint c = NativeLibrary.Load("libc.so.6");
        bool isKnown = NativeLibrary.TryGetExport(c, "__rseq_offset", out nint offset) & NativeLibrary.TryGetExport(c, "__rseq_size", out nint size);
        Assert.SkipUnless(isKnown, "this C library registers no rseq area (glibc 2.35)");
        Assert.SkipWhen(*(uint*)size == 0, "the C library has registered no rseq area: the kernel, a tunable or a sandbox is against it");

        // arch_prctl(2) writes the address of this thread's own block, at a fixed distance from which the area lies as long as the thread runs.
        nint self;
        Assert.Equal(Errno.Success, LinuxCall.Syscall(158, ArchGetFs, (nuint)(&self)).Error);
        return (Rseq*)(self + *(nint*)offset);
    }

    /// <summary>rseq(2).</summary>
    public static Errno Call(void* area, ulong size, int flags, uint signature) =>
        LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Rseq), (nuint)area, (nuint)size, (nuint)flags, signature).Error;
}
