namespace UapiGen.Serve;

/// <summary>
/// Address spaces of served processes (the kernel's <c>mm_struct</c>), put in and asked for by a thread that has them. Threads of a process, and what
/// vfork(2) or clone(2) with CLONE_VM makes, have one in common; what fork(2) makes has another; exec(2) begins a new one.
/// </summary>
/// <remarks>
/// <para>Of the caller's memory nothing is looked at. The kernel compares the address spaces itself (kcmp(2) with KCMP_VM). Since that
/// takes numbers of processes, which come again and outlive an exec, each member is held by a descriptor of its /proc/TID/mem, which the kernel ties to
/// the address space that was there at its opening: when the last process has left that one, it says so.</para>
/// <para>Where it cannot know: without kcmp (CONFIG_KCMP, or a sandbox) only threads of one process count as the same. A member whose process has ended or
/// gone on to another program, while another process still shares its address space by CLONE_VM, is no longer recognised by that other one.</para>
/// <para>For one thread at a time, as services are.</para>
/// </remarks>
public sealed class AddressSpaceSet : IDisposable
{
    private const nuint CompareAddressSpaces = 1;

    private readonly List<HeldAddressSpace> _members = [];

    /// <summary>Puts in a thread's address space. It leaves the set by itself when its last process does not use it any more.</summary>
    /// <param name="threadId">The thread: a caller that waits for its answer.</param>
    /// <returns>False if the thread is gone, or may not be looked at (ptrace(2), access mode checks).</returns>
    public bool Add(int threadId)
    {
        if (Contains(threadId)) return true;
        if (HeldAddressSpace.Of(threadId) is not { } held) return false;

        _members.Add(held);
        return true;
    }

    /// <summary>Whether a thread's address space was put in.</summary>
    /// <param name="threadId">The thread: a caller that waits for its answer.</param>
    public bool Contains(int threadId)
    {
        // The usual set has one member. Those that ended are found on the way.
        for (int i = _members.Count - 1; i >= 0; i--)
        {
            if (!_members[i].IsInUse)
            {
                _members[i].Dispose();
                _members.RemoveAt(i);
            }
            else if (IsSame(threadId, _members[i].ProcessId))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Empties the set.</summary>
    public void Dispose()
    {
        foreach (HeldAddressSpace member in _members) member.Dispose();
        _members.Clear();
    }

    private static bool IsSame(int threadId, int processId) =>
        LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Kcmp), (nuint)threadId, (nuint)processId, CompareAddressSpaces, 0, 0) is { Error: Errno.Success, Value: 0 }
        // A first thread that has ended before the others has no address space to compare.
        || HeldAddressSpace.ProcessOf(threadId) == processId;
}
