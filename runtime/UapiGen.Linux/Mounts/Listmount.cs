namespace UapiGen.Linux.Mounts;

/// <summary>listmount(2), Linux 6.8: the ids of the mounts beneath a mount (fs/namespace.c, Linux 7.3).</summary>
public static unsafe class Listmount
{
    internal const string Name = "listmount";

    /// <summary><c>LISTMOUNT_REVERSE</c>.</summary>
    internal const uint Reverse = 1;

    /// <summary>All mounts beneath the root of this process, the oldest first.</summary>
    /// <returns>Their ids, asked for page by page while they are enumerated.</returns>
    public static IdList<MountId> Enumerate() => Enumerate(MountId.Root);

    /// <summary>All mounts beneath a mount, at whatever depth.</summary>
    /// <param name="beneath">The mount, which is not listed itself; <see cref="MountId.Root"/> for the root.</param>
    /// <param name="place">The mount namespace; its own root is then what <see cref="MountId.Root"/> means.</param>
    /// <param name="newestFirst">Whether the newest comes first (<c>LISTMOUNT_REVERSE</c>, Linux 6.11).</param>
    /// <returns>Their ids, asked for page by page while they are enumerated; errors show there, as <see cref="TryRead"/> lists them.</returns>
    public static IdList<MountId> Enumerate(MountId beneath, MountNamespaceChoice place = default, bool newestFirst = false) => new((after, page) =>
    {
        Errno error = TryRead(beneath, after, page, out int count, place, newestFirst);
        return error == Errno.Success ? count : throw UapiException.ForCall(Name, error, MountCauses.OfQuery(error, beneath, place));
    });

    /// <summary>One page of them, without an exception for what the kernel refuses. Nothing is allocated.</summary>
    /// <param name="beneath">The mount.</param>
    /// <param name="after">The last id of the page before; default for the first page.</param>
    /// <param name="mounts">Where the ids go: a page that is not filled is the last.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="place">The mount namespace.</param>
    /// <param name="newestFirst">Whether the newest comes first.</param>
    /// <returns>
    /// ENOENT: no such mount or namespace, or none that may be seen. EPERM: the mount is not below the caller's root. EINVAL: no unique id, no mount namespace, or a flag
    /// that the kernel does not know. EOVERFLOW: room for more than a million. EBADF: the namespace is no open descriptor. ENOSYS: a kernel before 6.8. Else success.
    /// </returns>
    public static Errno TryRead(MountId beneath, MountId after, Span<MountId> mounts, out int count, MountNamespaceChoice place = default, bool newestFirst = false)
    {
        using HeldDescriptor descriptor = new(place.Descriptor, 0);
        MntIdReq request = place.ToStruct(beneath, after.Value, descriptor.Number);

        // The ids are u64, and so is all of a MountId. They stay pinned, and the request on this stack frame, until the call has returned.
        SyscallResult listed;
        fixed (MountId* ids = mounts)
        {
            listed = LinuxCall.Syscall(
                SyscallNumber.Here(SyscallName.Listmount), (nuint)(&request), (nuint)ids, (nuint)mounts.Length, newestFirst ? Reverse : 0);
        }
        count = (int)long.Max(listed.Value, 0);
        return listed.Error;
    }
}
