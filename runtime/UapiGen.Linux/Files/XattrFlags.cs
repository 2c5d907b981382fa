namespace UapiGen.Linux.Files;

/// <summary>Whether an extended attribute may, or must, be there before it is set: <c>XATTR_*</c> (include/uapi/linux/xattr.h).</summary>
[Flags]
[CPrefix("XATTR_")]
public enum XattrFlags : uint
{
    /// <summary>It is created or replaced.</summary>
    [NotInC] None = 0,

    /// <summary><c>XATTR_CREATE</c>: EEXIST where it is there.</summary>
    Create = 1,

    /// <summary><c>XATTR_REPLACE</c>: ENODATA where it is not there.</summary>
    Replace = 2,

    /// <summary>All that Linux 7.3 knows: a setxattrat(2) with any other bit fails with EINVAL, a getxattrat(2) with any bit.</summary>
    [NotInC] All = Create | Replace,
}
