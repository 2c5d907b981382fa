namespace UapiGen.Abi;

/// <summary>Error numbers by name.</summary>
/// <remarks>
/// Written out, as the words of <see cref="ContractAxis"/> are: to look names up in an enumeration takes longer the first time than all else that a check
/// of a dozen baselines does. Tests hold both against the enumerations.
/// </remarks>
internal static class ErrnoText
{
    private static readonly (Errno Error, string Name)[] s_named =
    [
        (Errno.Success, nameof(Errno.Success)), (Errno.EPERM, nameof(Errno.EPERM)), (Errno.ENOENT, nameof(Errno.ENOENT)),
        (Errno.ESRCH, nameof(Errno.ESRCH)), (Errno.EINTR, nameof(Errno.EINTR)), (Errno.EIO, nameof(Errno.EIO)),
        (Errno.ENXIO, nameof(Errno.ENXIO)), (Errno.E2BIG, nameof(Errno.E2BIG)), (Errno.ENOEXEC, nameof(Errno.ENOEXEC)),
        (Errno.EBADF, nameof(Errno.EBADF)), (Errno.ECHILD, nameof(Errno.ECHILD)), (Errno.EAGAIN, nameof(Errno.EAGAIN)),
        (Errno.ENOMEM, nameof(Errno.ENOMEM)), (Errno.EACCES, nameof(Errno.EACCES)), (Errno.EFAULT, nameof(Errno.EFAULT)),
        (Errno.ENOTBLK, nameof(Errno.ENOTBLK)), (Errno.EBUSY, nameof(Errno.EBUSY)), (Errno.EEXIST, nameof(Errno.EEXIST)),
        (Errno.EXDEV, nameof(Errno.EXDEV)), (Errno.ENODEV, nameof(Errno.ENODEV)), (Errno.ENOTDIR, nameof(Errno.ENOTDIR)),
        (Errno.EISDIR, nameof(Errno.EISDIR)), (Errno.EINVAL, nameof(Errno.EINVAL)), (Errno.ENFILE, nameof(Errno.ENFILE)),
        (Errno.EMFILE, nameof(Errno.EMFILE)), (Errno.ENOTTY, nameof(Errno.ENOTTY)), (Errno.ETXTBSY, nameof(Errno.ETXTBSY)),
        (Errno.EFBIG, nameof(Errno.EFBIG)), (Errno.ENOSPC, nameof(Errno.ENOSPC)), (Errno.ESPIPE, nameof(Errno.ESPIPE)),
        (Errno.EROFS, nameof(Errno.EROFS)), (Errno.EMLINK, nameof(Errno.EMLINK)), (Errno.EPIPE, nameof(Errno.EPIPE)),
        (Errno.EDOM, nameof(Errno.EDOM)), (Errno.ERANGE, nameof(Errno.ERANGE)), (Errno.ENAMETOOLONG, nameof(Errno.ENAMETOOLONG)),
        (Errno.ENOSYS, nameof(Errno.ENOSYS)), (Errno.ENOTEMPTY, nameof(Errno.ENOTEMPTY)), (Errno.ELOOP, nameof(Errno.ELOOP)),
        (Errno.ENOMSG, nameof(Errno.ENOMSG)), (Errno.ENODATA, nameof(Errno.ENODATA)), (Errno.EREMOTE, nameof(Errno.EREMOTE)),
        (Errno.EOVERFLOW, nameof(Errno.EOVERFLOW)), (Errno.EBADFD, nameof(Errno.EBADFD)), (Errno.EMSGSIZE, nameof(Errno.EMSGSIZE)),
        (Errno.EOPNOTSUPP, nameof(Errno.EOPNOTSUPP)), (Errno.EAFNOSUPPORT, nameof(Errno.EAFNOSUPPORT)), (Errno.ETIMEDOUT, nameof(Errno.ETIMEDOUT)),
        (Errno.EINPROGRESS, nameof(Errno.EINPROGRESS)),
    ];

    /// <summary>The names, each at its number; an empty one where a number has none.</summary>
    public static string[] Words { get; } = MakeWords();

    public static string Of(Errno error) => (int)error >= 0 && (int)error < Words.Length && Words[(int)error].Length > 0 ? Words[(int)error] : FactNumbers.Decimal((int)error);

    public static bool TryRead(string name, out Errno error)
    {
        int number = name.Length == 0 ? -1 : Array.IndexOf(Words, name);
        error = (Errno)Math.Max(number, 0);
        return number >= 0;
    }

    private static string[] MakeWords()
    {
        var words = new string[(int)s_named[s_named.Length - 1].Error + 1];
        for (int i = 0; i < words.Length; i++) words[i] = "";
        foreach ((Errno error, string name) in s_named) words[(int)error] = name;
        return words;
    }
}
