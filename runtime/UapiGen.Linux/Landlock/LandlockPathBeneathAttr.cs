using System.Runtime.InteropServices;

namespace UapiGen.Linux.Landlock;

/// <summary>
/// <c>struct landlock_path_beneath_attr</c> of landlock_add_rule(2) (include/uapi/linux/landlock.h, Linux 7.3): rights to a file, or to all beneath a directory. Packed: 12 bytes, one
/// size for good.
/// </summary>
[UapiStruct("landlock_path_beneath_attr", SizeSource = SizeSource.Fixed)]
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public partial struct LandlockPathBeneathAttr
{
    /// <summary>The rights; a subset of what the ruleset handles, else EINVAL; none, without a flag, is ENOMSG. Offset 0, 8 bytes.</summary>
    public LandlockFileAccess AllowedAccess;

    /// <summary>The descriptor of the file or directory, best opened with O_PATH. Offset 8, 4 bytes.</summary>
    public int ParentFd;
}
