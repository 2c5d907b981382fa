using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UapiGen.Serve;

/// <summary>
/// A thread that installs a filter on itself, starts a program, which inherits it, and ends. Nothing else may happen on it: a thread that the runtime
/// created from there, for whatever reason, would inherit the filter as well, and as long as it lived the listener would never hang up.
/// </summary>
/// <remarks>
/// So everything is prepared before, and the thread's method is compiled in full before it runs (a method of the lowest tier can start the tiering thread when
/// it is first called), allocates nothing, calls no managed method, and leaves its outcome in fields.
/// </remarks>
internal sealed unsafe class FilteredThread
{
    private const nuint SetModeFilter = 1, NewListener = 1 << 3, WaitKillableReceive = 1 << 5;
    private const int PrSetNoNewPrivileges = 38;

    // The filter, and the program's start. The caller keeps all of it alive until the thread has ended.
    private readonly BpfInstruction[] _filter;
    private readonly byte** _paths;
    private readonly byte** _arguments;
    private readonly byte** _shellArguments;
    private readonly byte** _environment;
    private readonly void* _actions;
    private readonly void* _attributes;

    private readonly nint _seccompNumber = SyscallNumber.Here(SyscallName.Seccomp);
    private readonly delegate* unmanaged<nint, nuint, nuint, void*, nint> _syscall;
    private readonly delegate* unmanaged<int, nuint, nuint, nuint, nuint, int> _prctl;
    private readonly delegate* unmanaged<int*> _errno;
    private readonly delegate* unmanaged<int*, byte*, void*, void*, byte**, byte**, int> _spawn;

    private int _listener = -1;
    private int _installError;
    private bool _isWaitKillable;
    private int _processId;
    private int _spawnError;

    private FilteredThread(
        BpfInstruction[] filter, byte** paths, byte** arguments, byte** shellArguments, byte** environment, void* actions, void* attributes)
    {
        _filter = filter;
        _paths = paths;
        _arguments = arguments;
        _shellArguments = shellArguments;
        _environment = environment;
        _actions = actions;
        _attributes = attributes;

        nint libc = NativeLibrary.GetMainProgramHandle();
        _syscall = (delegate* unmanaged<nint, nuint, nuint, void*, nint>)NativeLibrary.GetExport(libc, "syscall");
        _prctl = (delegate* unmanaged<int, nuint, nuint, nuint, nuint, int>)NativeLibrary.GetExport(libc, "prctl");
        _errno = (delegate* unmanaged<int*>)NativeLibrary.GetExport(libc, "__errno_location");
        _spawn = (delegate* unmanaged<int*, byte*, void*, void*, byte**, byte**, int>)NativeLibrary.GetExport(libc, "posix_spawn");
    }

    /// <summary>What the thread left behind.</summary>
    /// <param name="Listener">The listener's descriptor, or -1.</param>
    /// <param name="InstallError">Why there is none.</param>
    /// <param name="ProcessId">The program's process, or 0.</param>
    /// <param name="SpawnError">Why there is none.</param>
    /// <param name="IsWaitKillable">Whether a received call can be interrupted by a fatal signal only.</param>
    internal readonly record struct Outcome(int Listener, Errno InstallError, int ProcessId, Errno SpawnError, bool IsWaitKillable);

    /// <summary>Installs a filter on a thread that ends at once: its listener hangs up without having told of anything.</summary>
    /// <param name="filter">The filter.</param>
    public static Outcome InstallOnly(BpfInstruction[] filter)
    {
        byte* none = null;
        return new FilteredThread(filter, &none, null, null, null, null, null).RunToEnd();
    }

    /// <summary>Installs a filter and starts a program under it.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="start">The program.</param>
    public static Outcome Start(BpfInstruction[] filter, ProgramStart start)
    {
        List<string> environment = EnvironmentOf(start);
        string? path = environment.LastOrDefault(variable => variable.StartsWith("PATH=", StringComparison.Ordinal))?["PATH=".Length..];

        using NativeStrings paths = new(ProgramPath.Candidates(start.Program, path));
        using NativeStrings arguments = new([start.Program, .. start.Arguments]);
        // execvp(3) gives a file that is executable and of no known format to the shell; the second word is set to its path.
        using NativeStrings shellArguments = new(["/bin/sh", "", .. start.Arguments]);
        using NativeStrings variables = new(environment);
        using SpawnSettings settings = new(start);
        byte* ownWord = shellArguments.Pointer[1];
        try
        {
            return new FilteredThread(
                filter, paths.Pointer, arguments.Pointer, shellArguments.Pointer, variables.Pointer, settings.Actions, settings.Attributes).RunToEnd();
        }
        finally
        {
            shellArguments.Pointer[1] = ownWord;
        }
    }

    private Outcome RunToEnd()
    {
        // Unsafe: no execution context flows, so nothing managed has to be put back when the method has returned.
        Thread thread = new(Run, 256 * 1024) { IsBackground = true, Name = "uapigen start" };
        thread.UnsafeStart();
        thread.Join();
        return new Outcome(_listener, (Errno)_installError, _processId, (Errno)_spawnError, _isWaitKillable);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Run()
    {
        const int eNoEnt = 2, eNoExec = 8, eAcces = 13, eNotDir = 20, eInval = 22;

        int processId = 0;
        int* errno = _errno();
        fixed (BpfInstruction* instructions = _filter)
        {
            FilterProgram program = new() { Length = (ushort)_filter.Length, Instructions = instructions };

            // A received call is then interrupted by a fatal signal only, as the ioctl that it stands for would be (Linux 5.19).
            nuint flags = NewListener | WaitKillableReceive;
            bool hasNoNewPrivileges = false;
            while ((_listener = (int)_syscall(_seccompNumber, SetModeFilter, flags, &program)) < 0)
            {
                int error = *errno;
                if (error == eInval && (flags & WaitKillableReceive) != 0)
                {
                    flags &= ~WaitKillableReceive;
                }
                else if (error == eAcces && !hasNoNewPrivileges && _prctl(PrSetNoNewPrivileges, 1, 0, 0, 0) == 0)
                {
                    // Whoever may not administer the machine has to promise that no program under the filter gains rights by being executed.
                    hasNoNewPrivileges = true;
                }
                else
                {
                    _installError = error;
                    return;
                }
            }

            _isWaitKillable = (flags & WaitKillableReceive) != 0;
        }

        // From here on the thread is filtered.
        int result = eNoEnt;
        for (byte** path = _paths; *path != null; path++)
        {
            int error = _spawn(&processId, *path, _actions, _attributes, _arguments, _environment);
            if (error == eNoExec)
            {
                _shellArguments[1] = *path;
                error = _spawn(&processId, _shellArguments[0], _actions, _attributes, _shellArguments, _environment);
            }

            // execvp(3): go on with the next directory, and remember that one had a file that may not be executed.
            if (error is eNoEnt or eNotDir) continue;
            result = error;
            if (error != eAcces) break;
        }

        if (result == 0) _processId = processId;
        else _spawnError = result;
    }

    private static List<string> EnvironmentOf(ProgramStart start)
    {
        if (start.Environment is { } given) return [.. given.Select(variable => variable.Key + "=" + variable.Value)];

        List<string> inherited = [];
        foreach (System.Collections.DictionaryEntry variable in Environment.GetEnvironmentVariables())
            inherited.Add($"{variable.Key}={variable.Value}");
        return inherited;
    }

    /// <summary>The kernel's <c>struct sock_fprog</c>.</summary>
    private struct FilterProgram
    {
        public ushort Length;
        public BpfInstruction* Instructions;
    }
}
