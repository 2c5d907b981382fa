namespace UapiGen.Linux.Files;

/// <summary>openat2(2) as it is negotiated, and made again where the kernel asks for that.</summary>
internal readonly unsafe struct Openat2Request(int directory, byte* path) : IKernelCall<OpenHow>
{
    /// <summary>How often a walk that a rename disturbed is begun anew: whoever renames in a loop must not keep the caller for ever.</summary>
    private const int MostTries = 128;

    /// <inheritdoc/>
    public static string Name => "openat2";

    /// <inheritdoc/>
    public SyscallResult Invoke(ref OpenHow request, int size)
    {
        SyscallResult result;
        int tries = 0;
        do
        {
            // The request is the caller's local and stays pinned for the call; the path is pinned by whoever made this.
            fixed (OpenHow* how = &request)
                result = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Openat2), (nuint)directory, (nuint)path, (nuint)how, (nuint)size);
        }
        while (result.Error == Errno.EINTR || (result.Error == Errno.EAGAIN && IsDisturbedWalk(request.Resolve) && ++tries < MostTries));
        return result;
    }

    /// <inheritdoc/>
    public KernelStruct<OpenHow>? Probe() => Openat2.Support.Kernel;

    /// <inheritdoc/>
    public static string? Explain(Errno error) => error switch
    {
        Errno.EINVAL => "the flags contradict each other: Beneath with InRoot, a mode without Create or TemporaryFile, Directory with Create, Path with what reads or writes, or a path with a NUL",
        Errno.EXDEV => "the path leaves the directory that it must stay beneath, or crosses a mount",
        Errno.ELOOP => "the path goes through a symbolic link that may not be followed, or through too many",
        Errno.EAGAIN => "a rename kept disturbing the walk, or, with Cached, the kernel has not all of the path at hand: try again, without Cached",
        Errno.ENOSYS => "this kernel has no openat2, which came with Linux 5.6, or a sandbox hides it; nothing in user space can take its place, because it could be raced",
        Errno.EPERM => "a sandbox forbids openat2, or the file is somebody else's and NoAccessTime was asked for, or it is sealed or immutable",
        _ => null,
    };

    /// <summary>With these the kernel gives up a walk through <c>..</c> while something is renamed (fs/namei.c, handle_dots).</summary>
    private static bool IsDisturbedWalk(ResolveFlags resolve) =>
        (resolve & (ResolveFlags.Beneath | ResolveFlags.InRoot)) != 0 && (resolve & ResolveFlags.Cached) == 0;
}
