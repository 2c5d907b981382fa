using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace UapiGen.Linux.Memory;

/// <summary>
/// /proc/PID/maps and its ioctl PROCMAP_QUERY, Linux 6.11: the mappings of a process, without text to parse (do_procmap_query in fs/proc/task_mmu.c, Linux 7.3).
/// </summary>
/// <remarks>Not safe for several threads at once: names and build ids go through one buffer.</remarks>
public sealed unsafe class ProcessMaps : IDisposable
{
    private const string Name = "PROCMAP_QUERY";

    /// <summary>The longest name: a path, <c>PATH_MAX</c>.</summary>
    private const int NameRoom = 4096;

    /// <summary>The longest build id, <c>BUILD_ID_SIZE_MAX</c> (include/linux/buildid.h).</summary>
    private const int BuildIdRoom = 20;

    // Pinned, so that the kernel can write to it by address.
    private readonly byte[] _room = GC.AllocateUninitializedArray<byte>(NameRoom + BuildIdRoom, pinned: true);
    private readonly SafeFileHandle _file;

    private ProcessMaps(SafeFileHandle file) => _file = file;

    /// <summary>Opens the mappings of a process.</summary>
    /// <param name="processId">The process; 0 for this one.</param>
    /// <exception cref="UapiException">ENOENT: there is no such process. EACCES: it may not be looked into.</exception>
    public static ProcessMaps Open(int processId = 0)
    {
        string path = processId == 0 ? "/proc/self/maps" : string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/maps");
        Errno error = LinuxCall.Open(path, OpenFlags.ReadOnly | OpenFlags.CloseOnExec, out SafeFileHandle file);
        if (error == Errno.Success) return new ProcessMaps(file);

        file.Dispose();
        throw UapiException.ForCall("open", error, $"{path}: {Marshal.GetPInvokeErrorMessage((int)error)}");
    }

    /// <summary>Finds the mapping at an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="query">Which mappings count; with <see cref="ProcmapFlags.CoveringOrNext"/> also the first one after the address.</param>
    /// <param name="withBuildId">Whether the build id is wanted: the kernel reads the file for it.</param>
    /// <returns>The mapping; null where there is none, and past the last one.</returns>
    /// <exception cref="UapiException">
    /// EINVAL: a flag that this kernel does not know. ESRCH: the process is gone. ENOTTY: a kernel before 6.11. ENAMETOOLONG: the name of the mapping is longer than a path may be.
    /// </exception>
    public ProcessMapping? Find(UserAddress address, ProcmapFlags query = ProcmapFlags.None, bool withBuildId = false)
    {
        byte* room = (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(_room, 0);
        ProcmapQuery request = new()
        {
            QueryFlags = query,
            QueryAddr = address.Value,
            VmaNameSize = NameRoom,
            VmaNameAddr = (ulong)room,
            BuildIdSize = withBuildId ? BuildIdRoom : 0u,
            BuildIdAddr = withBuildId ? (ulong)(room + NameRoom) : 0,
        };
        Errno error = ProcmapQuery.TryIoctl(_file, ref request);
        if (error == Errno.ENOENT) return null;
        if (error != Errno.Success) throw UapiException.ForCall(Name, error, Cause(error, query));

        // The size of a name counts its NUL; a mapping without one has size 0.
        int nameLength = int.Max((int)uint.Min(request.VmaNameSize, NameRoom) - 1, 0);
        int buildIdLength = (int)uint.Min(request.BuildIdSize, BuildIdRoom);
        return new ProcessMapping(in request, _room.AsSpan(0, nameLength), _room.AsSpan(NameRoom, withBuildId ? buildIdLength : 0));
    }

    /// <summary>All mappings in the order of their addresses, asked for one by one while they are enumerated: those that come or go meanwhile are there, or not.</summary>
    /// <param name="query">Which mappings count.</param>
    /// <param name="withBuildId">Whether build ids are wanted.</param>
    public IEnumerable<ProcessMapping> Enumerate(ProcmapFlags query = ProcmapFlags.None, bool withBuildId = false)
    {
        UserAddress next = default;
        while (Find(next, query | ProcmapFlags.CoveringOrNext, withBuildId) is { } mapping)
        {
            yield return mapping;
            next = mapping.End;
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => _file.Dispose();

    private static string? Cause(Errno error, ProcmapFlags query) => error switch
    {
        Errno.EINVAL => $"this kernel does not know all of {query}",
        Errno.ESRCH => "the process is gone",
        Errno.ENOTTY => "this kernel's /proc/PID/maps has no such command (Linux 6.11); read its text",
        Errno.ENAMETOOLONG => "the mapping's name is longer than a path may be",
        _ => null,
    };
}
