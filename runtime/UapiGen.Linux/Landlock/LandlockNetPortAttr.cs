namespace UapiGen.Linux.Landlock;

/// <summary><c>struct landlock_net_port_attr</c> of landlock_add_rule(2) (include/uapi/linux/landlock.h, Linux 7.3): rights to a port. 16 bytes, one size for good.</summary>
[UapiStruct("landlock_net_port_attr", SizeSource = SizeSource.Fixed)]
public partial struct LandlockNetPortAttr
{
    /// <summary>The rights; a subset of what the ruleset handles, else EINVAL; none, without a flag, is ENOMSG. Offset 0, 8 bytes.</summary>
    public LandlockNetworkAccess AllowedAccess;

    /// <summary>The port, in the machine's byte order; above 65,535 is EINVAL. 0 stands for any port that the kernel picks. Offset 8, 8 bytes.</summary>
    public ulong Port;
}
