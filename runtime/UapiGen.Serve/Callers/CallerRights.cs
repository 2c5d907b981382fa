using System.Runtime.CompilerServices;

namespace UapiGen.Serve;

/// <summary>
/// Compares what a thread may do with what the calling thread may:
/// 1. the user namespace, because all numbers below are its own;
/// 2. Uid, Gid, Groups, CapInh, CapPrm, CapEff, CapBnd and CapAmb of /proc/TID/status, as text;
/// 3. the security module's label, /proc/TID/attr/current, where there is such a module.
/// What cannot be read is not the same.
/// </summary>
internal static class CallerRights
{
    /// <summary>Most of /proc/TID/status. A list of groups that does not fit is taken for another one.</summary>
    private const int StatusRoom = 4096;

    private const int LabelRoom = 512;

    /// <summary>Whether they are the same.</summary>
    /// <param name="threadId">The thread.</param>
    public static bool AreOurs(int threadId) => SharesNamespace(threadId, NamespaceKind.User) && HasOurCredentials(threadId) && HasOurLabel(threadId);

    /// <summary>Whether a thread is in the calling thread's namespace of a kind: nsfs has one inode for each.</summary>
    public static bool SharesNamespace(int threadId, NamespaceKind kind)
    {
        ReadOnlySpan<byte> name = kind switch
        {
            NamespaceKind.Pid => "/ns/pid"u8,
            NamespaceKind.Mount => "/ns/mnt"u8,
            NamespaceKind.Cgroup => "/ns/cgroup"u8,
            _ => "/ns/user"u8,
        };
        Span<byte> room = stackalloc byte[ProcFile.PathRoom];
        FileFacts theirs = new(), ours = new();
        return theirs.Look(ProcFile.Path(room, (uint)threadId, name), followLinks: true) == Errno.Success
            && ours.Look(ProcFile.OwnPath(room, name), followLinks: true) == Errno.Success
            && theirs.Identity == ours.Identity;
    }

    [SkipLocalsInit] // What is compared has been read.
    private static bool HasOurCredentials(int threadId)
    {
        Span<byte> room = stackalloc byte[ProcFile.PathRoom], theirs = stackalloc byte[StatusRoom], ours = stackalloc byte[StatusRoom];
        SyscallResult theirLength = ProcFile.Read(ProcFile.Path(room, (uint)threadId, "/status"u8), theirs);
        SyscallResult ourLength = ProcFile.Read(ProcFile.OwnPath(room, "/status"u8), ours);
        if (theirLength.Error != Errno.Success || ourLength.Error != Errno.Success) return false;

        return AreSameCredentials(theirs[..(int)theirLength.Value], ours[..(int)ourLength.Value]);
    }

    /// <summary>Whether the lines that say what a thread may do are the same in both texts, and there.</summary>
    internal static bool AreSameCredentials(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) =>
        IsSameLine(one, other, "\nUid:"u8) && IsSameLine(one, other, "\nGid:"u8) && IsSameLine(one, other, "\nGroups:"u8)
        && IsSameLine(one, other, "\nCapInh:"u8) && IsSameLine(one, other, "\nCapPrm:"u8) && IsSameLine(one, other, "\nCapEff:"u8)
        && IsSameLine(one, other, "\nCapBnd:"u8) && IsSameLine(one, other, "\nCapAmb:"u8);

    private static bool IsSameLine(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, ReadOnlySpan<byte> field)
    {
        ReadOnlySpan<byte> line = Line(one, field);
        return !line.IsEmpty && line.SequenceEqual(Line(other, field));
    }

    /// <summary>A line from its field's name on; empty if it is missing or cut off.</summary>
    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> text, ReadOnlySpan<byte> field)
    {
        int start = text.IndexOf(field);
        if (start < 0) return default;

        ReadOnlySpan<byte> rest = text[(start + 1)..];
        int length = rest.IndexOf((byte)'\n');
        return length < 0 ? default : rest[..length];
    }

    /// <summary>Without a security module that labels, the file cannot be read (EINVAL), ours no more than theirs.</summary>
    [SkipLocalsInit] // What is compared has been read.
    private static bool HasOurLabel(int threadId)
    {
        Span<byte> room = stackalloc byte[ProcFile.PathRoom], theirs = stackalloc byte[LabelRoom], ours = stackalloc byte[LabelRoom];
        SyscallResult theirLength = ProcFile.Read(ProcFile.Path(room, (uint)threadId, "/attr/current"u8), theirs);
        SyscallResult ourLength = ProcFile.Read(ProcFile.OwnPath(room, "/attr/current"u8), ours);
        if (theirLength != ourLength || theirLength.Value == LabelRoom) return false;
        return theirLength.Error != Errno.Success || theirs[..(int)theirLength.Value].SequenceEqual(ours[..(int)ourLength.Value]);
    }
}
