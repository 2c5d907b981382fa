using System.Runtime.InteropServices;

namespace UapiGen.Benchmarks.Calls;

/// <summary>syscall(2) as a program imports it without us.</summary>
internal static partial class Imported
{
    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    private static partial nint Syscall(nint number, nint first, nint second, nint third, nint fourth);

    /// <summary>Makes a call; errno is looked at when it says -1.</summary>
    public static Errno Call(SyscallName name, nint first, nint second, nint third, nint fourth) =>
        Syscall(SyscallNumber.Here(name), first, second, third, fourth) == -1 ? (Errno)Marshal.GetLastPInvokeError() : Errno.Success;
}
