using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace UapiGen.Linux.Bpf;

/// <summary>A BPF map: a table that programs in the kernel and user space share (bpf(2), Linux 3.19; kernel/bpf/syscall.c, Linux 7.3).</summary>
/// <remarks>The map lives as long as anything holds it: a descriptor such as this one, a program, or a path in a BPF file system.</remarks>
public sealed unsafe partial class BpfMap : SafeHandleMinusOneIsInvalid
{
    private BpfMap(nint descriptor)
        : base(ownsHandle: true) => SetHandle(descriptor);

    /// <summary>The size of a key in bytes.</summary>
    public int KeySize { get; private set; }

    /// <summary>The size of a value in bytes, as user space reads and writes it: of a map with a value for each processor, all of them together.</summary>
    public int ValueSize { get; private set; }

    /// <summary>Makes a map.</summary>
    /// <param name="type">The kind of map.</param>
    /// <param name="keySize">The size of a key in bytes.</param>
    /// <param name="valueSize">The size of a value in bytes.</param>
    /// <param name="maxEntries">The most entries.</param>
    /// <param name="flags">How it is made.</param>
    /// <param name="name">A name for those who look at it, up to 15 letters, digits, <c>_</c> and <c>.</c>.</param>
    /// <returns>The map.</returns>
    /// <exception cref="UapiException">
    /// EPERM: no CAP_BPF (before 5.8 CAP_SYS_ADMIN), or the kernel is locked. EINVAL: a kind, a flag or sizes that the kernel does not take. E2BIG: values too large. ENOMEM: no room for
    /// it. ENOSYS: a kernel without bpf(2).
    /// </exception>
    public static BpfMap Create(
        BpfMapType type, int keySize, int valueSize, int maxEntries, BpfMapFlags flags = BpfMapFlags.None, string name = "")
    {
        BpfMapCreate request = new()
        {
            MapType = type,
            KeySize = (uint)keySize,
            ValueSize = (uint)valueSize,
            MaxEntries = (uint)maxEntries,
            MapFlags = flags,
            MapName = BpfObjectName.Of(name),
        };
        return Create(in request);
    }

    /// <summary>Makes a map by all that the kernel takes.</summary>
    /// <param name="request">What is asked for.</param>
    /// <returns>The map.</returns>
    /// <exception cref="UapiException">The errors of <see cref="Create(BpfMapType, int, int, int, BpfMapFlags, string)"/>.</exception>
    public static BpfMap Create(in BpfMapCreate request)
    {
        BpfAttr attr = new() { MapCreate = request };
        SyscallResult made = Call(BpfCommand.MapCreate, &attr);
        return made.Error == Errno.Success
            ? new BpfMap((nint)made.Value) { KeySize = (int)request.KeySize, ValueSize = PossibleCpus.SizeOfValue(request.MapType, request.ValueSize) }
            : throw UapiException.ForCall("BPF_MAP_CREATE", made.Error, CauseOfCreate(made.Error, in request));
    }

    /// <summary>Opens a map by its id (Linux 4.13).</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="UapiException">ENOENT: there is no such map. EPERM: no CAP_SYS_ADMIN.</exception>
    public static BpfMap OpenById(uint id)
    {
        BpfAttr attr = new() { GetId = new BpfGetId { Id = new BpfAnyId { MapId = id } } };
        SyscallResult opened = Call(BpfCommand.MapGetDescriptorById, &attr);
        if (opened.Error != Errno.Success)
            throw UapiException.ForCall("BPF_MAP_GET_FD_BY_ID", opened.Error, opened.Error == Errno.ENOENT ? $"there is no map {id}" : CauseOfRights(opened.Error));

        BpfMap map = new((nint)opened.Value);
        try
        {
            BpfMapInfo info = map.GetInfo();
            map.KeySize = (int)info.KeySize;
            map.ValueSize = PossibleCpus.SizeOfValue(info.Type, info.ValueSize);
            return map;
        }
        catch
        {
            map.Dispose();
            throw;
        }
    }

    /// <summary>Facts of the map (BPF_OBJ_GET_INFO_BY_FD, Linux 4.13).</summary>
    /// <exception cref="UapiException">EINVAL: a kernel before 4.13.</exception>
    public BpfMapInfo GetInfo()
    {
        using HeldDescriptor descriptor = new(this, -1);
        BpfMapInfo info = default;

        // Both are on this stack frame until the call has returned. What a kernel with a smaller struct does not fill stays zero.
        BpfAttr attr = new() { Info = new BpfInfoQuery { BpfFd = (uint)descriptor.Number, Info = (ulong)(&info), InfoLen = (uint)BpfMapInfo.KnownEnd } };
        Errno error = Call(BpfCommand.ObjectGetInfo, &attr).Error;
        return error == Errno.Success ? info : throw UapiException.ForCall("BPF_OBJ_GET_INFO_BY_FD", error, CauseOfRights(error));
    }

    /// <inheritdoc/>
    protected override bool ReleaseHandle() => LinuxCall.Close((int)handle) == Errno.Success;

    private static SyscallResult Call(BpfCommand command, BpfAttr* attr) =>
        LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Bpf), (nuint)command, (nuint)attr, (nuint)BpfAttr.Ksize);

    private static string? CauseOfCreate(Errno error, in BpfMapCreate request) => error switch
    {
        Errno.EINVAL => $"this kernel has no {request.MapType} map, or not with flags {request.MapFlags}, keys of {request.KeySize}, values of {request.ValueSize} bytes and {request.MaxEntries} entries",
        Errno.E2BIG => $"values of {request.ValueSize} bytes, or {request.MaxEntries} entries, are too much",
        _ => CauseOfRights(error),
    };

    private static string? CauseOfRights(Errno error) => error switch
    {
        Errno.EPERM => "this process needs CAP_BPF (before Linux 5.8 CAP_SYS_ADMIN), or the kernel is locked down",
        Errno.ENOSYS => "this kernel does not have bpf(2), or a sandbox hides it",
        _ => null,
    };
}
