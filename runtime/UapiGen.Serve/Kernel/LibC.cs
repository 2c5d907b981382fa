using System.Runtime.InteropServices;

namespace UapiGen.Serve;

/// <summary>The C library's functions that no served call passes through: starting, waiting, signalling.</summary>
internal static unsafe partial class LibC
{
    private const string Library = "libc";

    /// <summary>poll(2).</summary>
    [LibraryImport(Library, EntryPoint = "poll", SetLastError = true)]
    public static partial int Poll(PollDescriptor* descriptors, nuint count, int milliseconds);

    /// <summary>waitpid(2).</summary>
    [LibraryImport(Library, EntryPoint = "waitpid", SetLastError = true)]
    public static partial int WaitPid(int processId, int* status, int options);

    /// <summary>kill(2).</summary>
    [LibraryImport(Library, EntryPoint = "kill", SetLastError = true)]
    public static partial int Kill(int processId, int signal);

    /// <summary>eventfd(2).</summary>
    [LibraryImport(Library, EntryPoint = "eventfd", SetLastError = true)]
    public static partial int EventFd(uint initial, int flags);

    /// <summary>write(2).</summary>
    [LibraryImport(Library, EntryPoint = "write", SetLastError = true)]
    public static partial nint Write(int descriptor, void* bytes, nuint count);

    /// <summary>umask(2): the calling thread's, and that of all threads that share its file-system context.</summary>
    [LibraryImport(Library, EntryPoint = "umask")]
    public static partial uint Umask(uint mask);

    /// <summary>prlimit(2); its <c>struct rlimit</c> is two 64-bit words on every architecture that is supported here.</summary>
    [LibraryImport(Library, EntryPoint = "prlimit", SetLastError = true)]
    public static partial int GetSetLimit(int processId, int resource, ulong* limits, ulong* old);

    /// <summary>sigaction(2).</summary>
    [LibraryImport(Library, EntryPoint = "sigaction", SetLastError = true)]
    public static partial int SigAction(int signal, SignalAction* action, SignalAction* old);

    /// <summary>pthread_sigmask(3): which signals are held back from the calling thread.</summary>
    [LibraryImport(Library, EntryPoint = "pthread_sigmask")]
    public static partial int ThreadSignalMask(int how, SignalSet* mask, SignalSet* old);

    /// <summary>posix_spawnattr_init(3).</summary>
    [LibraryImport(Library, EntryPoint = "posix_spawnattr_init")]
    public static partial int SpawnAttributesInit(void* attributes);

    /// <summary>posix_spawnattr_destroy(3).</summary>
    [LibraryImport(Library, EntryPoint = "posix_spawnattr_destroy")]
    public static partial int SpawnAttributesDestroy(void* attributes);

    /// <summary>posix_spawnattr_setflags(3).</summary>
    [LibraryImport(Library, EntryPoint = "posix_spawnattr_setflags")]
    public static partial int SpawnAttributesSetFlags(void* attributes, short flags);

    /// <summary>posix_spawnattr_setsigmask(3).</summary>
    [LibraryImport(Library, EntryPoint = "posix_spawnattr_setsigmask")]
    public static partial int SpawnAttributesSetSignalMask(void* attributes, SignalSet* mask);

    /// <summary>posix_spawnattr_setsigdefault(3).</summary>
    [LibraryImport(Library, EntryPoint = "posix_spawnattr_setsigdefault")]
    public static partial int SpawnAttributesSetSignalDefault(void* attributes, SignalSet* signals);

    /// <summary>posix_spawn_file_actions_init(3).</summary>
    [LibraryImport(Library, EntryPoint = "posix_spawn_file_actions_init")]
    public static partial int SpawnFileActionsInit(void* actions);

    /// <summary>posix_spawn_file_actions_destroy(3).</summary>
    [LibraryImport(Library, EntryPoint = "posix_spawn_file_actions_destroy")]
    public static partial int SpawnFileActionsDestroy(void* actions);

    /// <summary>posix_spawn_file_actions_adddup2(3).</summary>
    [LibraryImport(Library, EntryPoint = "posix_spawn_file_actions_adddup2")]
    public static partial int SpawnFileActionsAddDup2(void* actions, int descriptor, int newDescriptor);

    /// <summary>strerror's words for the last error, by the runtime's own table.</summary>
    public static string LastErrorText() => Marshal.GetLastPInvokeErrorMessage();
}
