namespace UapiGen.Linux.Mounts;

/// <summary>
/// <c>struct mount_attr</c> of mount_setattr(2) and open_tree_attr(2) (include/uapi/linux/mount.h, build_mount_kattr in fs/namespace.c; Linux 7.3). Its size is
/// an argument of the call; there is one version, 32 bytes, since Linux 5.12.
/// </summary>
/// <remarks>More than bits is checked, and other things come in between: <see cref="Kernel.MountSetattrCall"/> has the order.</remarks>
[UapiStruct("mount_attr", SizeSource = SizeSource.Argument)]
public partial struct MountAttr
{
    /// <summary>What to turn on. Offset 0, 8 bytes. An unknown bit is EINVAL, also where the mount would not be touched.</summary>
    [KnownBits(MountAttributes.All)] public MountAttributes AttrSet;

    /// <summary>What to turn off, before <see cref="AttrSet"/> is turned on. Offset 8, 8 bytes. An unknown bit is EINVAL.</summary>
    [KnownBits(MountAttributes.All)] public MountAttributes AttrClr;

    /// <summary>The propagation to change to. Offset 16, 8 bytes. An unknown bit, or more than one, is EINVAL.</summary>
    [KnownBits(MountPropagation.All)] public MountPropagation Propagation;

    /// <summary>The descriptor of the user namespace that <see cref="MountAttributes.IdMapped"/> maps by. Offset 24, 8 bytes; without that attribute it is not looked at.</summary>
    public ulong UsernsFd;
}
