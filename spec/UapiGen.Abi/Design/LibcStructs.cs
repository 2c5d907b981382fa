namespace UapiGen.Abi;

/// <summary>Struct tags that glibc's own headers define: a program that includes such a header and the kernel's cannot be compiled.</summary>
/// <remarks>Read from the headers of glibc 2.36; <c>sched_attr</c> from the release notes of 2.41.</remarks>
internal static class LibcStructs
{
    private static readonly Dictionary<string, string> s_places = Places();

    /// <summary>Where libc defines a struct of that tag, or null.</summary>
    public static string? Find(string cName) => s_places.TryGetValue(cName, out string place) ? place : null;

    private static Dictionary<string, string> Places()
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        Add("<sched.h> since glibc 2.41", "sched_attr");
        Add("<sys/mount.h> since glibc 2.36", "mount_attr");
        Add("<sys/rseq.h> since glibc 2.35", "rseq");
        Add("<sys/stat.h> since glibc 2.28", "statx", "statx_timestamp");
        Add("<sched.h>", "sched_param");
        Add("<sys/stat.h>", "stat");
        Add("<sys/statfs.h>", "statfs");
        Add("<time.h>", "timespec", "itimerspec", "tm");
        Add("<sys/time.h>", "timeval", "itimerval", "timezone");
        Add("<sys/timex.h>", "timex");
        Add("<sys/times.h>", "tms");
        Add("<termios.h>", "termios");
        Add("<sys/ioctl.h>", "winsize");
        Add("<sys/epoll.h>", "epoll_event");
        Add("<sys/inotify.h>", "inotify_event");
        Add("<sys/signalfd.h>", "signalfd_siginfo");
        Add("<fcntl.h>", "flock", "flock64", "file_handle", "f_owner_ex");
        Add("<sys/resource.h>", "rlimit", "rlimit64", "rusage");
        Add("<sys/uio.h>", "iovec");
        Add("<sys/socket.h>", "msghdr", "mmsghdr", "cmsghdr", "sockaddr", "linger", "ucred");
        Add("<poll.h>", "pollfd");
        Add("<sys/utsname.h>", "utsname");
        Add("<sys/ipc.h>", "ipc_perm");
        Add("<sys/msg.h>", "msqid_ds");
        Add("<sys/sem.h>", "sembuf", "semid_ds");
        Add("<sys/shm.h>", "shmid_ds");
        Add("<sys/quota.h>", "dqblk");
        Add("<signal.h>", "sigaction", "sigevent");
        Add("<netinet/tcp.h>", "tcp_info");
        Add("<netinet/in.h>", "in_addr", "ip_mreq");
        Add("<net/if.h>", "ifreq");
        Add("<net/if_arp.h>", "arpreq");
        Add("<dirent.h>", "dirent");
        return places;

        void Add(string place, params string[] tags)
        {
            foreach (string tag in tags)
                places.Add(tag, place);
        }
    }
}
