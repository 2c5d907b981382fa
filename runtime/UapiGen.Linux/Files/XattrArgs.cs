namespace UapiGen.Linux.Files;

/// <summary>
/// <c>struct xattr_args</c> of setxattrat(2) and getxattrat(2) (include/uapi/linux/xattr.h, fs/xattr.c; Linux 7.3). Its size is an argument: one version, 16
/// bytes, since Linux 6.13.
/// </summary>
/// <remarks>getxattrat takes no flags at all; <see cref="Kernel.XattratCall"/> has what each call checks besides.</remarks>
[UapiStruct("xattr_args", SizeSource = SizeSource.Argument)]
public partial struct XattrArgs
{
    /// <summary>The longest value, <c>XATTR_SIZE_MAX</c> (include/uapi/linux/limits.h), in bytes.</summary>
    [CName("XATTR_SIZE_MAX")] public const uint LargestValue = 65536;

    /// <summary>The address of the value. Offset 0, 8 bytes, aligned to 8 everywhere.</summary>
    [Aligned(8)] public ulong Value;

    /// <summary>The size of the value in bytes. Offset 8, 4 bytes. setxattrat: more than <see cref="LargestValue"/> is E2BIG.</summary>
    public uint Size;

    /// <summary>The flags. Offset 12, 4 bytes. An unknown bit is EINVAL.</summary>
    [KnownBits(XattrFlags.All)] public XattrFlags Flags;
}
