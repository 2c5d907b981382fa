namespace UapiGen.Serve;

/// <summary>
/// A program whose system calls, and those of every process that it starts, are answered by a service of this process. The program is not changed and not
/// traced: it makes its own system calls, and only the claimed ones stop.
/// </summary>
/// <remarks>
/// <para>Three things may end at three times: the program, the last process that it left behind, and the serving itself. <see cref="WaitForExit"/> waits for
/// the first, <see cref="Completion"/> for the last: no process that inherited the filter is left, or <see cref="Dispose"/> was called. When this process ends
/// before them, their claimed calls fail with ENOSYS.</para>
/// <para>A caller that was received by the server is interrupted by a fatal signal only, as in the ioctl of a driver that does not wait (Linux 5.19;
/// before that, and in the moment before it is received, any signal with a handler interrupts it: the call is then made again if the handler has SA_RESTART, else
/// it fails with EINTR).</para>
/// <para>With CAP_SYS_ADMIN the filter is installed as it is, so that set-user-id programs keep their effect; without it the kernel asks for
/// PR_SET_NO_NEW_PRIVS, and they lose it. For memory of processes that were left behind, Yama's ptrace_scope 1 asks for CAP_SYS_PTRACE or a parent
/// that is still there.</para>
/// </remarks>
public sealed class ServedProgram : IDisposable
{
    private readonly ProgramWatch _watch;
    private readonly NotificationLoop _loop;

    private ServedProgram(ProgramWatch watch, NotificationLoop loop)
    {
        _watch = watch;
        _loop = loop;
    }

    /// <summary>The program's process id.</summary>
    public int ProcessId => _watch.ProcessId;

    /// <summary>Ends when the program has ended.</summary>
    public Task<ProgramExit> Exited => _watch.Exited;

    /// <summary>
    /// Ends when serving has ended, with the counts. Fails with what made serving impossible, or with the first failure of the service that
    /// nobody was told of (<see cref="ServeOptions.Failed"/>).
    /// </summary>
    public Task<ServeStatistics> Completion => _watch.Completion;

    /// <summary>The counts so far.</summary>
    public ServeStatistics Statistics => _loop.Statistics;

    /// <summary>Starts a program and serves its ioctls, with nobody watching.</summary>
    /// <inheritdoc cref="Start(ProgramStart, ISyscallService, ServeOptions?)"/>
    public static ServedProgram Start(ProgramStart start, IIoctlService service) => Start(start, service, null);

    /// <summary>Starts a program and serves its ioctls.</summary>
    /// <inheritdoc cref="Start(ProgramStart, ISyscallService, ServeOptions?)"/>
    public static ServedProgram Start(ProgramStart start, IIoctlService service, ServeOptions? options) =>
        Start(start, SyscallServices.OfIoctls(service), options);

    /// <summary>Starts a program and serves its system calls, with nobody watching.</summary>
    /// <inheritdoc cref="Start(ProgramStart, ISyscallService, ServeOptions?)"/>
    public static ServedProgram Start(ProgramStart start, ISyscallService service) => Start(start, service, null);

    /// <summary>Starts a program and serves its system calls.</summary>
    /// <param name="start">The program.</param>
    /// <param name="service">Who answers.</param>
    /// <param name="options">Who watches; null is nobody.</param>
    /// <exception cref="ServeException">
    /// User notification is not to be had (<see cref="ServeError.NotSupported"/>), or the program cannot be started (<see cref="ServeError.ProgramNotFound"/>,
    /// <see cref="ServeError.ProgramNotExecutable"/>, <see cref="ServeError.Failed"/>).
    /// </exception>
    /// <exception cref="ArgumentException">The service claims nothing, or more than a filter can hold; or a string of the start contains a zero.</exception>
    public static ServedProgram Start(ProgramStart start, ISyscallService service, ServeOptions? options)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(service);

        if (UserNotification.CheckMachine(out SeccompNotifSizes sizes) is { } missing) throw new ServeException(ServeError.NotSupported, missing);
        ReadOnlySpan<SyscallClaim> claims = service.Claims;
        if (claims.IsEmpty) throw new ArgumentException("The service claims no call, so there is nothing to serve.", nameof(service));

        BpfInstruction[] filter = CallFilter.Assemble(CallingConvention.OfThisMachine, claims);
        ChildProcess.KeepExitStatus();

        FilteredThread.Outcome outcome = FilteredThread.Start(filter, start);
        if (outcome.Listener < 0) throw new ServeException(ServeError.NotSupported, UserNotification.Describe(outcome.InstallError));

        Listener listener = new(outcome.Listener, sizes);
        try
        {
            if (outcome.SpawnError != Errno.Success) throw StartFailed(start.Program.Length == 0 ? "''" : start.Program, outcome.SpawnError);
            if (!listener.CanContinue) throw new ServeException(ServeError.NotSupported, UserNotification.CannotContinue);

            if (service.InjectsDescriptors && !listener.CanInject) throw new ServeException(ServeError.NotSupported, UserNotification.CannotInject);

            NotificationLoop loop = new(listener, service, options ?? new ServeOptions());
            ProgramWatch watch = new(outcome.ProcessId, listener, loop);
            watch.Start();
            return new ServedProgram(watch, loop);
        }
        catch
        {
            ChildProcess.KillAndReap(outcome.ProcessId);
            listener.Dispose();
            throw;
        }
    }

    /// <summary>Waits until the program has ended. Processes that it left behind are served on.</summary>
    public ProgramExit WaitForExit() => Exited.GetAwaiter().GetResult();

    /// <summary>Sends the program a signal.</summary>
    /// <param name="signal">The signal's number.</param>
    /// <returns>False if the program has ended, or is not this process's to signal.</returns>
    public bool Signal(int signal) => _watch.Signal(signal);

    /// <summary>
    /// Ends serving, and waits until it has ended. The program goes on; from now on its claimed calls fail with ENOSYS, because a filter
    /// cannot be taken off.
    /// </summary>
    public void Dispose() => _watch.StopServing();

    private static ServeException StartFailed(string program, Errno error) => error switch
    {
        Errno.ENOENT => new(ServeError.ProgramNotFound, $"{program}: there is no such program."),
        Errno.EAGAIN or Errno.ENOMEM => new(ServeError.Failed, $"{program} cannot be started: {LinuxError.Describe(error)}."),
        _ => new(ServeError.ProgramNotExecutable, $"{program} cannot be executed: {LinuxError.Describe(error)}."),
    };
}
