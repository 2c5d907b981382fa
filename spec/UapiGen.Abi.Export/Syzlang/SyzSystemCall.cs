namespace UapiGen.Abi.Export;

/// <summary>A system call that passes a struct.</summary>
/// <param name="Call">The call: <c>$</c> is where the variant's name goes, <c>{0}</c> the struct's type, <c>{1}</c> its size.</param>
/// <param name="Size">What says the size; null where the struct says it itself, or nothing does.</param>
/// <param name="AnySize">What says any size instead.</param>
/// <param name="Carrier">The struct that points to it, where the call passes it by another: the call's <c>{0}</c>, with both marks of its own.</param>
internal sealed record SyzSystemCall(string Call, string? Size = null, string AnySize = "intptr", SyzMember[]? Carrier = null)
{
    /// <summary>
    /// By the tag of the struct, and <c>out</c> where the kernel only writes it (man pages, section 2; kernel/, fs/ and security/ of Linux 7.3; the kinds of descriptors are those of
    /// syzkaller's sys/linux).
    /// </summary>
    private static readonly Dictionary<string, SyzSystemCall> s_all = new(StringComparer.Ordinal)
    {
        ["open_how"] = new("openat2$(dirfd fd_dir[opt], file ptr[in, filename], how ptr[in, {0}], size {1}) fd", "bytesize[how]"),
        ["clone_args"] = new("clone3$(args ptr[in, {0}], size {1}) pid (breaks_returns)", "bytesize[args]"),
        ["sched_attr"] = new("sched_setattr$(pid pid, attr ptr[in, {0}], flags const[0])"),
        ["sched_attr out"] = new("sched_getattr$(pid pid, attr ptr[out, {0}], size {1}, flags const[0])", "bytesize[attr]"),
        ["perf_event_attr"] = new("perf_event_open$(attr ptr[in, {0}], pid pid, cpu intptr, group fd_perf[opt], flags intptr) fd_perf"),
        ["mount_attr"] = new("mount_setattr$(dirfd fd_dir[opt], file ptr[in, filename], flags intptr, attr ptr[in, {0}], size {1})", "bytesize[attr]"),
        ["mnt_id_req"] = new("statmount$(req ptr[in, {0}], buf buffer[out], bufsize bytesize[buf], flags intptr)"),
        ["statmount out"] = new("statmount$(req buffer[in], buf ptr[out, {0}], bufsize {1}, flags intptr)", "bytesize[buf]"),
        ["ns_id_req"] = new("listns$(req ptr[in, {0}], ids ptr[out, array[int64]], nr len[ids], flags const[0])"),
        ["landlock_ruleset_attr"] = new("landlock_create_ruleset$(attr ptr[in, {0}], size {1}, flags const[0]) fd_ruleset", "bytesize[attr]"),
        ["landlock_path_beneath_attr"] = new("landlock_add_rule$(ruleset fd_ruleset, type const[1], attr ptr[in, {0}], flags intptr)"),
        ["landlock_net_port_attr"] = new("landlock_add_rule$(ruleset fd_ruleset, type const[2], attr ptr[in, {0}], flags intptr)"),
        ["file_attr"] = new("file_setattr$(dirfd fd_dir[opt], file ptr[in, filename], attr ptr[in, {0}], size {1}, flags intptr)", "bytesize[attr]"),
        ["file_attr out"] = new("file_getattr$(dirfd fd_dir[opt], file ptr[in, filename], attr ptr[out, {0}], size {1}, flags intptr)", "bytesize[attr]"),
        ["xattr_args"] = new("setxattrat$(dirfd fd_dir[opt], file ptr[in, filename], flags intptr, name ptr[in, string], args ptr[in, {0}], size {1})", "bytesize[args]"),
        ["futex_waitv"] = new("futex_waitv$(waiters ptr[in, array[{0}]], nr len[waiters], flags const[0], timeout ptr[in, array[int64, 2], opt], clockid intptr)"),
        ["rseq"] = new("rseq$(rseq ptr[in, {0}], size {1}, flags intptr, sig intptr)", "bytesize[rseq]"),
        ["cachestat_range"] = new("cachestat$(fd fd, range ptr[in, {0}], stat buffer[out], flags const[0])"),
        ["cachestat out"] = new("cachestat$(fd fd, range buffer[in], stat ptr[out, {0}], flags const[0])"),
        ["seccomp_notif_sizes out"] = new("seccomp$(op const[3], flags const[0], sizes ptr[out, {0}])"),
        ["bpf_attr"] = new("bpf$(cmd intptr, attr ptr[inout, {0}], size {1})", "bytesize[attr]"),
        ["bpf_common_attr"] = new("bpf$(cmd intptr, attr buffer[in], size bytesize[attr], common ptr[inout, {0}], common_size {1})", "bytesize[common]"),
        ["bpf_map_info"] = new("bpf$(cmd const[15], attr ptr[in, {0}], size bytesize[attr])", "bytesize[info, int32]", "int32",
            [new("bpf_fd", "fd"), new("info_len", "{1}"), new("info", "ptr64[inout, {0}]")]),
    };

    /// <summary>The call that passes a struct; null where it is not known which one does.</summary>
    /// <param name="tag">The struct's tag.</param>
    /// <param name="isOut">Whether the kernel only writes it.</param>
    public static SyzSystemCall? Find(string tag, bool isOut) => s_all.GetValueOrDefault(isOut ? tag + " out" : tag);
}
