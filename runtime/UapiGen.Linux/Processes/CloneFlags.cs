namespace UapiGen.Linux.Processes;

/// <summary>What a new process or thread shares with its maker, and how it begins: <c>CLONE_*</c> (include/uapi/linux/sched.h, Linux 7.3).</summary>
[Flags]
[CPrefix("CLONE_")]
public enum CloneFlags : ulong
{
    /// <summary>Nothing is shared: fork(2).</summary>
    [NotInC] None = 0,

    /// <summary><c>CLONE_NEWTIME</c>: a new time namespace. Linux 5.6.</summary>
    [CName("CLONE_NEWTIME")] NewTime = 0x80,

    /// <summary><c>CLONE_VM</c>: the memory is shared.</summary>
    [CName("CLONE_VM")] Memory = 0x100,

    /// <summary><c>CLONE_FS</c>: root, working directory and umask are shared.</summary>
    [CName("CLONE_FS")] FileSystem = 0x200,

    /// <summary><c>CLONE_FILES</c>: the descriptors are shared.</summary>
    [CName("CLONE_FILES")] Descriptors = 0x400,

    /// <summary><c>CLONE_SIGHAND</c>: signal handlers are shared.</summary>
    [CName("CLONE_SIGHAND")] SignalHandlers = 0x800,

    /// <summary><c>CLONE_PIDFD</c>: a pidfd is written to <see cref="CloneArgs.Pidfd"/>.</summary>
    Pidfd = 0x1000,

    /// <summary><c>CLONE_PTRACE</c>: the maker's tracer goes on with the child.</summary>
    [CName("CLONE_PTRACE")] Trace = 0x2000,

    /// <summary><c>CLONE_VFORK</c>: the maker waits until the child has left its memory.</summary>
    Vfork = 0x4000,

    /// <summary><c>CLONE_PARENT</c>: the child has the maker's parent.</summary>
    Parent = 0x8000,

    /// <summary><c>CLONE_THREAD</c>: a thread of the maker's process.</summary>
    Thread = 0x1_0000,

    /// <summary><c>CLONE_NEWNS</c>: a new mount namespace.</summary>
    [CName("CLONE_NEWNS")] NewMount = 0x2_0000,

    /// <summary><c>CLONE_SYSVSEM</c>: undo values of System V semaphores are shared.</summary>
    [CName("CLONE_SYSVSEM")] SemaphoreUndo = 0x4_0000,

    /// <summary><c>CLONE_SETTLS</c>: <see cref="CloneArgs.Tls"/> is the thread-local storage.</summary>
    [CName("CLONE_SETTLS")] SetThreadLocalStorage = 0x8_0000,

    /// <summary><c>CLONE_PARENT_SETTID</c>: the thread id is written to <see cref="CloneArgs.ParentTid"/>.</summary>
    [CName("CLONE_PARENT_SETTID")] ParentSetThreadId = 0x10_0000,

    /// <summary><c>CLONE_CHILD_CLEARTID</c>: <see cref="CloneArgs.ChildTid"/> is cleared and woken when the child leaves its memory.</summary>
    [CName("CLONE_CHILD_CLEARTID")] ChildClearThreadId = 0x20_0000,

    /// <summary><c>CLONE_DETACHED</c>: without meaning; clone3(2) answers EINVAL.</summary>
    Detached = 0x40_0000,

    /// <summary><c>CLONE_UNTRACED</c>: no tracer can force <see cref="Trace"/>.</summary>
    Untraced = 0x80_0000,

    /// <summary><c>CLONE_CHILD_SETTID</c>: the thread id is written to <see cref="CloneArgs.ChildTid"/> in the child.</summary>
    [CName("CLONE_CHILD_SETTID")] ChildSetThreadId = 0x100_0000,

    /// <summary><c>CLONE_NEWCGROUP</c>: a new cgroup namespace.</summary>
    [CName("CLONE_NEWCGROUP")] NewCgroup = 0x200_0000,

    /// <summary><c>CLONE_NEWUTS</c>: a new UTS namespace.</summary>
    [CName("CLONE_NEWUTS")] NewUts = 0x400_0000,

    /// <summary><c>CLONE_NEWIPC</c>: a new IPC namespace.</summary>
    [CName("CLONE_NEWIPC")] NewIpc = 0x800_0000,

    /// <summary><c>CLONE_NEWUSER</c>: a new user namespace.</summary>
    [CName("CLONE_NEWUSER")] NewUser = 0x1000_0000,

    /// <summary><c>CLONE_NEWPID</c>: a new PID namespace.</summary>
    [CName("CLONE_NEWPID")] NewProcess = 0x2000_0000,

    /// <summary><c>CLONE_NEWNET</c>: a new network namespace.</summary>
    [CName("CLONE_NEWNET")] NewNetwork = 0x4000_0000,

    /// <summary><c>CLONE_IO</c>: the I/O context is shared.</summary>
    [CName("CLONE_IO")] IoContext = 0x8000_0000,

    /// <summary><c>CLONE_CLEAR_SIGHAND</c>: all signal handlers are the default ones. Linux 5.5.</summary>
    [CName("CLONE_CLEAR_SIGHAND")] ClearSignalHandlers = 0x1_0000_0000,

    /// <summary><c>CLONE_INTO_CGROUP</c>: the child begins in <see cref="CloneArgs.Cgroup"/>. Linux 5.7, and EINVAL with a struct below 88 bytes.</summary>
    IntoCgroup = 0x2_0000_0000,

    /// <summary><c>CLONE_AUTOREAP</c>: nobody has to wait for the child. Linux 7.1.</summary>
    [CName("CLONE_AUTOREAP")] AutoReap = 0x4_0000_0000,

    /// <summary><c>CLONE_NNP</c>: the child has no_new_privs. Linux 7.1.</summary>
    [CName("CLONE_NNP")] NoNewPrivileges = 0x8_0000_0000,

    /// <summary><c>CLONE_PIDFD_AUTOKILL</c>: the child is killed when its pidfd is closed. Linux 7.1.</summary>
    [CName("CLONE_PIDFD_AUTOKILL")] PidfdAutoKill = 0x10_0000_0000,

    /// <summary><c>CLONE_EMPTY_MNTNS</c>: a new mount namespace without mounts. Linux 7.1.</summary>
    [CName("CLONE_EMPTY_MNTNS")] EmptyMountNamespace = 0x20_0000_0000,

    /// <summary>What clone3(2) takes (clone3_args_valid in kernel/fork.c): any other bit, <see cref="Detached"/> among them, is EINVAL.</summary>
    [NotInC] All = NewTime | Memory | FileSystem | Descriptors | SignalHandlers | Pidfd | Trace | Vfork | Parent | Thread | NewMount | SemaphoreUndo | SetThreadLocalStorage
        | ParentSetThreadId | ChildClearThreadId | Untraced | ChildSetThreadId | NewCgroup | NewUts | NewIpc | NewUser | NewProcess | NewNetwork | IoContext
        | ClearSignalHandlers | IntoCgroup | AutoReap | NoNewPrivileges | PidfdAutoKill | EmptyMountNamespace,
}
