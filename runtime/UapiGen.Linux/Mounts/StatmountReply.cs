namespace UapiGen.Linux.Mounts;

/// <summary>
/// <c>struct statmount</c>, the reply of statmount(2) (include/uapi/linux/mount.h, copy_statmount_to_user in fs/namespace.c; Linux 7.3): 512 bytes since Linux 6.8, then the
/// strings. Its size is no version: fields to come take room from the spare words, and <see cref="Mask"/> says what was filled.
/// </summary>
/// <remarks>
/// Each string field is an offset into the strings, from byte 512 on. <see cref="Statmount"/> makes the call and reads the strings. <c>bufsize</c> may be anything
/// where no string is asked for: the struct is then cut.
/// </remarks>
[UapiStruct(
    "statmount",
    SizeSource = SizeSource.Argument,
    Small = SmallStruct.ZeroExtend,
    Cap = SizeCap.None,
    Larger = LargerStruct.Truncate,
    Request = Request.None,
    Reply = Reply.CopyHead)]
[FlexibleTail("str", typeof(byte))]
public partial struct StatmountReply
{
    /// <summary>How many bytes were written, strings included. Offset 0, 4 bytes.</summary>
    [Output] public uint Size;

    /// <summary>The options in one string. Offset 4, 4 bytes. Linux 6.11.</summary>
    [Output] public uint MntOpts;

    /// <summary>What was filled. Offset 8, 8 bytes.</summary>
    [OutputMask(StatmountMask.All)] public StatmountMask Mask;

    /// <summary>The major number of the file system's device. Offset 16, 4 bytes.</summary>
    [Output] public uint SbDevMajor;

    /// <summary>The minor number of the file system's device. Offset 20, 4 bytes.</summary>
    [Output] public uint SbDevMinor;

    /// <summary>The magic number of the file system. Offset 24, 8 bytes.</summary>
    [Output] public ulong SbMagic;

    /// <summary>The flags of the file system. Offset 32, 4 bytes.</summary>
    [OutputMask(SuperblockOptions.All)] public SuperblockOptions SbFlags;

    /// <summary>The type of the file system, a string. Offset 36, 4 bytes.</summary>
    [Output] public uint FsType;

    /// <summary>The unique id. Offset 40, 8 bytes.</summary>
    [Output] public ulong MntId;

    /// <summary>The parent's unique id; a root is its own parent. Offset 48, 8 bytes.</summary>
    [Output] public ulong MntParentId;

    /// <summary>The id of /proc/PID/mountinfo. Offset 56, 4 bytes.</summary>
    [Output] public uint MntIdOld;

    /// <summary>The parent's id of /proc/PID/mountinfo. Offset 60, 4 bytes.</summary>
    [Output] public uint MntParentIdOld;

    /// <summary>The attributes. Offset 64, 8 bytes.</summary>
    [OutputMask(MountAttributes.All)] public MountAttributes MntAttr;

    /// <summary>The propagation. Offset 72, 8 bytes.</summary>
    [OutputMask(MountPropagation.All)] public MountPropagation MntPropagation;

    /// <summary>The peer group that it shares with. Offset 80, 8 bytes.</summary>
    [Output] public ulong MntPeerGroup;

    /// <summary>The peer group that it receives from. Offset 88, 8 bytes.</summary>
    [Output] public ulong MntMaster;

    /// <summary>The nearest such peer group that can be seen from here. Offset 96, 8 bytes.</summary>
    [Output] public ulong PropagateFrom;

    /// <summary>What of the file system is mounted, a string. Offset 104, 4 bytes.</summary>
    [Output] public uint MntRoot;

    /// <summary>Where it is mounted, a string. Offset 108, 4 bytes.</summary>
    [Output] public uint MntPoint;

    /// <summary>The id of the mount namespace. Offset 112, 8 bytes. Linux 6.11.</summary>
    [Output] public ulong MntNsId;

    /// <summary>The subtype of the file system, a string. Offset 120, 4 bytes. Linux 6.13.</summary>
    [Output] public uint FsSubtype;

    /// <summary>What was mounted, a string. Offset 124, 4 bytes. Linux 6.13.</summary>
    [Output] public uint SbSource;

    /// <summary>How many options there are. Offset 128, 4 bytes. Linux 6.13.</summary>
    [Output] public uint OptNum;

    /// <summary>The options, strings one after the other. Offset 132, 4 bytes. Linux 6.13.</summary>
    [Output] public uint OptArray;

    /// <summary>How many options of security modules there are. Offset 136, 4 bytes. Linux 6.13.</summary>
    [Output] public uint OptSecNum;

    /// <summary>The options of security modules, strings one after the other. Offset 140, 4 bytes. Linux 6.13.</summary>
    [Output] public uint OptSecArray;

    /// <summary>Which bits of the mask the kernel knows. Offset 144, 8 bytes. Linux 6.15.</summary>
    [OutputMask(StatmountMask.All)] public StatmountMask SupportedMask;

    /// <summary>How many mappings of users there are. Offset 152, 4 bytes. Linux 6.15.</summary>
    [Output] public uint MntUidmapNum;

    /// <summary>The mappings of users, strings one after the other. Offset 156, 4 bytes. Linux 6.15.</summary>
    [Output] public uint MntUidmap;

    /// <summary>How many mappings of groups there are. Offset 160, 4 bytes. Linux 6.15.</summary>
    [Output] public uint MntGidmapNum;

    /// <summary>The mappings of groups, strings one after the other. Offset 164, 4 bytes. Linux 6.15.</summary>
    [Output] public uint MntGidmap;

    /// <summary>Room for fields to come. Offset 168, 344 bytes.</summary>
    [Output] public StatmountSpare Spare2;
}
