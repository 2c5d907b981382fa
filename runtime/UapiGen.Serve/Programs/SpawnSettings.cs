using System.Runtime.InteropServices;

namespace UapiGen.Serve;

/// <summary>What posix_spawn(3) does in the child before it runs the program: signals as a program expects them, and the standard streams.</summary>
internal sealed unsafe class SpawnSettings : IDisposable
{
    private const short SetSignalDefault = 0x04, SetSignalMask = 0x08;

    // posix_spawnattr_t has 336 bytes in glibc and in musl, posix_spawn_file_actions_t 80.
    private const int Room = 1024;

    private readonly List<SafeHandle> _streams = [];

    /// <summary>Prepares the settings. The streams stay open until this object is disposed.</summary>
    /// <param name="start">The program's start.</param>
    public SpawnSettings(ProgramStart start)
    {
        Attributes = NativeMemory.AllocZeroed(Room);
        Actions = NativeMemory.AllocZeroed(Room);
        Check(LibC.SpawnAttributesInit(Attributes));
        Check(LibC.SpawnFileActionsInit(Actions));
        try
        {
            SetSignals();
            Redirect(start.StandardInput, 0);
            Redirect(start.StandardOutput, 1);
            Redirect(start.StandardError, 2);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The posix_spawnattr_t.</summary>
    public void* Attributes { get; }

    /// <summary>The posix_spawn_file_actions_t.</summary>
    public void* Actions { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (SafeHandle stream in _streams) stream.DangerousRelease();
        _streams.Clear();
        // Neither can fail: what they would complain of was made by their own init.
        _ = LibC.SpawnFileActionsDestroy(Actions);
        _ = LibC.SpawnAttributesDestroy(Attributes);
        NativeMemory.Free(Actions);
        NativeMemory.Free(Attributes);
    }

    /// <summary>
    /// No signal is held back. The runtime ignores SIGPIPE here, and an ignored signal stays ignored in a new program; what the runtime catches does
    /// not, and what this process was started to ignore (nohup) is passed on.
    /// </summary>
    private void SetSignals()
    {
        SignalSet none = default;
        SignalSet pipe = default;
        pipe.Add(SignalNumber.Pipe);
        Check(LibC.SpawnAttributesSetSignalMask(Attributes, &none));
        Check(LibC.SpawnAttributesSetSignalDefault(Attributes, &pipe));
        Check(LibC.SpawnAttributesSetFlags(Attributes, SetSignalDefault | SetSignalMask));
    }

    private void Redirect(SafeHandle? stream, int descriptor)
    {
        if (stream is null) return;

        bool held = false;
        stream.DangerousAddRef(ref held);
        if (held) _streams.Add(stream);
        Check(LibC.SpawnFileActionsAddDup2(Actions, (int)stream.DangerousGetHandle(), descriptor));
    }

    private static void Check(int error)
    {
        if (error != 0) throw new ServeException(ServeError.Failed, $"The program's start cannot be prepared: {LinuxError.Describe((Errno)error)}.");
    }
}
