using System.Runtime.InteropServices;

namespace UapiGen.KernelConformance.Interfaces.Mounts;

/// <summary>The mounts that this thread has, which nobody changes while it asks about them: those of a namespace of its own where it may have one.</summary>
internal sealed unsafe class MountsOfThisThread : IDisposable
{
    private readonly PrivateMount mount = new();

    public MountsOfThisThread()
    {
        Span<ulong> ids = stackalloc ulong[256];
        Span<byte> request = stackalloc byte[24];
        MemoryMarshal.Write(request, 24);
        MemoryMarshal.Write(request[8..], MntIdReqDraw.Root);
        SyscallResult listed;
        fixed (byte* asked = request)
        fixed (ulong* answered = ids)
            listed = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Listmount), (nuint)asked, (nuint)answered, (nuint)ids.Length);

        if (listed.Error == Errno.ENOSYS) throw new NotHereException("this kernel has no listmount(2); Linux 6.8 brought it");
        if (listed.Error != Errno.Success || listed.Value == 0) throw new NotHereException($"listmount(2) gives no mounts: {listed.Error}");
        Ids = [.. ids[..(int)listed.Value]];
    }

    /// <summary>All of them below the root, in the kernel's order.</summary>
    public IReadOnlyList<ulong> Ids { get; }

    /// <summary>The last of them: the one that was made for this thread, where one was.</summary>
    public ulong Id => Ids[^1];

    /// <summary>The mounts that listmount(2) gives: below the root all of them; below the last, which has none, no more.</summary>
    /// <param name="parent">Below which mount.</param>
    /// <param name="last">Those behind this one, or 0.</param>
    /// <param name="isReverse">Whether they come from the last to the first.</param>
    /// <param name="found">The mounts.</param>
    /// <returns>False if there is no such parent.</returns>
    public bool Below(ulong parent, ulong last, bool isReverse, out IReadOnlyList<ulong> found)
    {
        IEnumerable<ulong> behind = Ids.Where(id => last == 0 || (isReverse ? id < last : id > last));
        found = parent != MntIdReqDraw.Root ? [] : [.. isReverse ? behind.Reverse() : behind];
        return parent == MntIdReqDraw.Root || parent == Id;
    }

    public void Dispose() => mount.Dispose();
}
