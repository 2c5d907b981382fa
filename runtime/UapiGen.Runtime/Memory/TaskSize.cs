using System.Runtime.InteropServices;

namespace UapiGen;

/// <summary>TASK_SIZE_MAX, architecture by architecture (asm/processor.h and its kin, Linux 7.3).</summary>
internal static class TaskSize
{
    /// <summary>x86-64 with four levels of page tables: 47 bits, less the page that keeps a non-canonical address out of reach.</summary>
    public const ulong X64 = (1UL << 47) - 4096;

    /// <summary>x86-64 with five levels (la57): 56 bits, less the same page.</summary>
    public const ulong X64FiveLevels = (1UL << 56) - 4096;

    /// <summary>The running kernel's. A 32-bit process on a 64-bit kernel cannot name addresses beyond 4 GiB, and needs no closer bound.</summary>
    public static ulong OfRunningKernel() => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => HasFiveLevels() ? X64FiveLevels : X64,
        // Kernels with 52-bit addresses hand none out above 48 bits unless a program names one in its mmap hint.
        Architecture.Arm64 => 1UL << 48,
        // TASK_SIZE_4PB with 64 KiB pages, TASK_SIZE_64TB with 4 KiB pages.
        Architecture.Ppc64le => Environment.SystemPageSize == 65536 ? 1UL << 52 : 1UL << 46,
        // LONG_MAX: which of the three page table modes runs is not looked at.
        Architecture.RiscV64 => long.MaxValue,
        Architecture.LoongArch64 => 1UL << 47,
        // User space has an address space of its own, and every range of it is good.
        Architecture.S390x => ulong.MaxValue,
        _ => 1UL << 32,
    };

    /// <summary>
    /// The kernel lists la57 only when it runs with five levels. Where /proc is not there to ask, four are assumed: a process has addresses
    /// above 47 bits only if it names one in its mmap hint.
    /// </summary>
    private static bool HasFiveLevels()
    {
        try
        {
            foreach (string line in File.ReadLines("/proc/cpuinfo"))
            {
                if (line.StartsWith("flags", StringComparison.Ordinal)) return line.Split(' ').Contains("la57");
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        return false;
    }
}
