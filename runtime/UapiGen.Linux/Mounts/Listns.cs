namespace UapiGen.Linux.Mounts;

/// <summary>listns(2), Linux 6.19: the ids of the namespaces that are in use (kernel/nstree.c, Linux 7.3).</summary>
public static unsafe class Listns
{
    internal const string Name = "listns";

    /// <summary><c>LISTNS_CURRENT_USER</c>: as an owner, the user namespace of the caller.</summary>
    public const ulong CurrentUser = ulong.MaxValue;

    /// <summary>Namespaces that may be seen: all for CAP_SYS_ADMIN in the initial user namespace, else the caller's own.</summary>
    /// <param name="kinds">The kinds to list.</param>
    /// <param name="owner">Only those that this user namespace owns; 0 for all, <see cref="CurrentUser"/> for the caller's.</param>
    /// <returns>Their ids, asked for page by page while they are enumerated; errors show there, as <see cref="TryRead"/> lists them.</returns>
    public static IdList<ulong> Enumerate(NamespaceKinds kinds = NamespaceKinds.Any, ulong owner = 0) => new((after, page) =>
    {
        Errno error = TryRead(kinds, owner, after, page, out int count);

        // The kernel looks for a namespace past the last one that it told, and there need be none.
        bool isRead = error == Errno.Success || (error == Errno.ENOENT && after != 0);
        return isRead ? count : throw UapiException.ForCall(Name, error, Cause(error, kinds, owner));
    });

    /// <summary>One page of them, without an exception for what the kernel refuses. Nothing is allocated.</summary>
    /// <param name="kinds">The kinds to list.</param>
    /// <param name="owner">The user namespace that owns them; 0 for all.</param>
    /// <param name="after">The last id of the page before; 0 for the first page.</param>
    /// <param name="namespaces">Where the ids go.</param>
    /// <param name="count">How many there are.</param>
    /// <returns>
    /// ENOENT: none after the last one, which ends an enumeration. EINVAL: no such owner. EOPNOTSUPP: a kind that this kernel does not know. EOVERFLOW: room for more than a
    /// million. ENOSYS: a kernel before 6.19. Else success.
    /// </returns>
    public static Errno TryRead(NamespaceKinds kinds, ulong owner, ulong after, Span<ulong> namespaces, out int count)
    {
        NsIdReq request = new() { Size = (uint)NsIdReq.Ksize, NsId = after, NsType = kinds, UserNsId = owner };

        // The ids stay pinned, and the request on this stack frame, until the call has returned.
        SyscallResult listed;
        fixed (ulong* ids = namespaces)
            listed = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Listns), (nuint)(&request), (nuint)ids, (nuint)namespaces.Length, 0);
        count = (int)long.Max(listed.Value, 0);
        return listed.Error;
    }

    internal static string? Cause(Errno error, NamespaceKinds kinds, ulong owner) => error switch
    {
        Errno.EINVAL => $"there is no user namespace {owner}",
        Errno.EOPNOTSUPP => $"this kernel does not know all of {kinds}",
        Errno.ENOSYS => "this kernel does not have the call (Linux 6.19), or a sandbox hides it",
        _ => null,
    };
}
