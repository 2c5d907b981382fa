namespace UapiGen;

/// <summary>
/// The system calls that this library makes or serves. A member's value is the call's number on x86-64 (arch/x86/entry/syscalls/syscall_64.tbl, Linux
/// 7.3); what it is elsewhere, <see cref="SyscallNumber"/> knows.
/// </summary>
public enum SyscallName
{
    /// <summary><c>ioctl(2)</c>: a command of a driver or file system.</summary>
    Ioctl = 16,

    /// <summary><c>prctl(2)</c>: a property of the process or thread.</summary>
    Prctl = 157,

    /// <summary><c>gettid(2)</c>: the thread's number.</summary>
    Gettid = 186,

    /// <summary><c>tgkill(2)</c>: a signal to one thread.</summary>
    Tgkill = 234,

    /// <summary><c>openat(2)</c>: opens a file.</summary>
    Openat = 257,

    /// <summary><c>readlinkat(2)</c>: what a symbolic link says.</summary>
    Readlinkat = 267,

    /// <summary><c>unshare(2)</c>: leaves shared namespaces.</summary>
    Unshare = 272,

    /// <summary><c>perf_event_open(2)</c>: opens a performance counter.</summary>
    PerfEventOpen = 298,

    /// <summary><c>setns(2)</c>: enters a namespace.</summary>
    Setns = 308,

    /// <summary><c>process_vm_readv(2)</c>: reads another process's memory.</summary>
    ProcessVmReadv = 310,

    /// <summary><c>process_vm_writev(2)</c>: writes another process's memory.</summary>
    ProcessVmWritev = 311,

    /// <summary><c>kcmp(2)</c>: whether two processes share a resource.</summary>
    Kcmp = 312,

    /// <summary><c>sched_setattr(2)</c>: sets a thread's scheduling.</summary>
    SchedSetattr = 314,

    /// <summary><c>sched_getattr(2)</c>: a thread's scheduling.</summary>
    SchedGetattr = 315,

    /// <summary><c>seccomp(2)</c>: filters of system calls.</summary>
    Seccomp = 317,

    /// <summary><c>memfd_create(2)</c>: a file that has no name.</summary>
    MemfdCreate = 319,

    /// <summary><c>bpf(2)</c>: maps and programs of BPF.</summary>
    Bpf = 321,

    /// <summary><c>userfaultfd(2)</c>: page faults answered by user space.</summary>
    Userfaultfd = 323,

    /// <summary><c>statx(2)</c>: facts of a file.</summary>
    Statx = 332,

    /// <summary><c>rseq(2)</c>: registers restartable sequences.</summary>
    Rseq = 334,

    /// <summary><c>pidfd_send_signal(2)</c>: a signal by pidfd.</summary>
    PidfdSendSignal = 424,

    /// <summary><c>io_uring_setup(2)</c>: a ring of requests.</summary>
    IoUringSetup = 425,

    /// <summary><c>io_uring_enter(2)</c>: submits and waits on a ring.</summary>
    IoUringEnter = 426,

    /// <summary><c>io_uring_register(2)</c>: registers buffers, files and more with a ring.</summary>
    IoUringRegister = 427,

    /// <summary><c>open_tree(2)</c>: a mount as a descriptor.</summary>
    OpenTree = 428,

    /// <summary><c>move_mount(2)</c>: attaches a mount.</summary>
    MoveMount = 429,

    /// <summary><c>fsopen(2)</c>: begins to configure a file system.</summary>
    Fsopen = 430,

    /// <summary><c>fsconfig(2)</c>: configures a file system.</summary>
    Fsconfig = 431,

    /// <summary><c>fsmount(2)</c>: makes a mount of a configured file system.</summary>
    Fsmount = 432,

    /// <summary><c>fspick(2)</c>: configures a mounted file system.</summary>
    Fspick = 433,

    /// <summary><c>pidfd_open(2)</c>: a process as a descriptor.</summary>
    PidfdOpen = 434,

    /// <summary><c>clone3(2)</c>: makes a process or thread.</summary>
    Clone3 = 435,

    /// <summary><c>close_range(2)</c>: closes a range of descriptors.</summary>
    CloseRange = 436,

    /// <summary><c>openat2(2)</c>: opens a file under rules for its path.</summary>
    Openat2 = 437,

    /// <summary><c>pidfd_getfd(2)</c>: a copy of another process's descriptor.</summary>
    PidfdGetfd = 438,

    /// <summary><c>mount_setattr(2)</c>: changes mounts' attributes.</summary>
    MountSetattr = 442,

    /// <summary><c>landlock_create_ruleset(2)</c>: a new Landlock ruleset, or its ABI version.</summary>
    LandlockCreateRuleset = 444,

    /// <summary><c>landlock_add_rule(2)</c>: adds a rule to a Landlock ruleset.</summary>
    LandlockAddRule = 445,

    /// <summary><c>landlock_restrict_self(2)</c>: puts the thread under a Landlock ruleset.</summary>
    LandlockRestrictSelf = 446,

    /// <summary><c>futex_waitv(2)</c>: waits on several futexes.</summary>
    FutexWaitv = 449,

    /// <summary><c>cachestat(2)</c>: how much of a file's range is in the page cache.</summary>
    Cachestat = 451,

    /// <summary><c>statmount(2)</c>: facts of a mount.</summary>
    Statmount = 457,

    /// <summary><c>listmount(2)</c>: the mounts below a mount.</summary>
    Listmount = 458,

    /// <summary><c>lsm_get_self_attr(2)</c>: an attribute of the process's security modules.</summary>
    LsmGetSelfAttr = 459,

    /// <summary><c>lsm_set_self_attr(2)</c>: sets an attribute of the process's security modules.</summary>
    LsmSetSelfAttr = 460,

    /// <summary><c>lsm_list_modules(2)</c>: the security modules.</summary>
    LsmListModules = 461,

    /// <summary><c>setxattrat(2)</c>: sets an extended attribute.</summary>
    Setxattrat = 463,

    /// <summary><c>getxattrat(2)</c>: an extended attribute.</summary>
    Getxattrat = 464,

    /// <summary><c>listxattrat(2)</c>: the names of a file's extended attributes.</summary>
    Listxattrat = 465,

    /// <summary><c>removexattrat(2)</c>: removes an extended attribute.</summary>
    Removexattrat = 466,

    /// <summary><c>open_tree_attr(2)</c>: a mount as a descriptor, with attributes.</summary>
    OpenTreeAttr = 467,

    /// <summary><c>file_getattr(2)</c>: a file's inode attributes.</summary>
    FileGetattr = 468,

    /// <summary><c>file_setattr(2)</c>: sets a file's inode attributes.</summary>
    FileSetattr = 469,

    /// <summary><c>listns(2)</c>: the namespaces.</summary>
    Listns = 470,
}
