namespace UapiGen.Linux.Landlock;

/// <summary>Rights to the network, <c>LANDLOCK_ACCESS_NET_*</c> (include/uapi/linux/landlock.h, Linux 7.3).</summary>
[Flags]
[CPrefix("LANDLOCK_ACCESS_NET_")]
public enum LandlockNetworkAccess : ulong
{
    /// <summary>No right.</summary>
    [NotInC] None = 0,

    /// <summary><c>LANDLOCK_ACCESS_NET_BIND_TCP</c>: bind a TCP socket to a local port. Landlock ABI 4, Linux 6.7.</summary>
    BindTcp = 1UL << 0,

    /// <summary><c>LANDLOCK_ACCESS_NET_CONNECT_TCP</c>: connect a TCP socket to a remote port. Landlock ABI 4, Linux 6.7.</summary>
    ConnectTcp = 1UL << 1,

    /// <summary><c>LANDLOCK_ACCESS_NET_BIND_UDP</c>: bind a UDP socket to a local port. Landlock ABI 10, Linux 7.2.</summary>
    BindUdp = 1UL << 2,

    /// <summary><c>LANDLOCK_ACCESS_NET_CONNECT_SEND_UDP</c>: connect a UDP socket, or send, to a remote port. Landlock ABI 10, Linux 7.2.</summary>
    ConnectSendUdp = 1UL << 3,

    /// <summary><c>LANDLOCK_MASK_ACCESS_NET</c> of Linux 7.3.</summary>
    [NotInC] All = BindTcp | ConnectTcp | BindUdp | ConnectSendUdp,
}
