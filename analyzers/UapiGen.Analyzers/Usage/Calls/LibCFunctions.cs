using System.Collections.Immutable;

namespace UapiGen.Analyzers;

/// <summary>System calls that glibc wraps late or not at all (its NEWS file, releases to 2.43).</summary>
internal static class LibCFunctions
{
    /// <summary>System calls without a function of their own in any release.</summary>
    public static ImmutableHashSet<string> Missing { get; } = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "seccomp", "clone3", "futex", "futex_waitv", "bpf", "perf_event_open", "userfaultfd", "membarrier", "kcmp", "rseq",
        "landlock_create_ruleset", "landlock_add_rule", "landlock_restrict_self",
        "io_uring_setup", "io_uring_enter", "io_uring_register", "io_setup", "io_submit", "io_getevents", "io_destroy", "io_cancel",
        "statmount", "listmount", "open_tree_attr", "file_getattr", "file_setattr", "setxattrat", "getxattrat", "listxattrat", "removexattrat",
        "lsm_get_self_attr", "lsm_set_self_attr", "lsm_list_modules", "cachestat", "map_shadow_stack", "memfd_secret", "quotactl_fd", "listns",
        "ioprio_set", "ioprio_get", "finit_module", "kexec_load", "kexec_file_load", "faccessat2", "fchmodat2", "set_mempolicy_home_node");

    /// <summary>Functions that came later than the oldest glibc that today's .NET runs on, 2.28, with the release that brought them.</summary>
    public static ImmutableDictionary<string, string> Late { get; } = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        new[]
        {
            Since("2.30", "gettid", "tgkill", "getdents64"),
            Since("2.34", "close_range", "execveat"),
            Since("2.35", "epoll_pwait2"),
            Since("2.36", "pidfd_open", "pidfd_getfd", "pidfd_send_signal", "process_madvise", "process_mrelease", "fsopen", "fsmount", "fsconfig", "fspick", "move_mount", "open_tree", "mount_setattr"),
            Since("2.41", "sched_setattr", "sched_getattr"),
            Since("2.43", "openat2", "mseal"),
        }.SelectMany(release => release));

    private static IEnumerable<KeyValuePair<string, string>> Since(string release, params string[] functions) =>
        functions.Select(function => new KeyValuePair<string, string>(function, release));
}
