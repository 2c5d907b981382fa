using System.IO.Pipes;

namespace UapiGen.Serve.Tests;

/// <summary>A served client's run from start to hang-up.</summary>
/// <param name="Exit">How the client ended.</param>
/// <param name="Lines">What it and its children printed.</param>
/// <param name="Statistics">The counts.</param>
internal sealed record ServedRun(ProgramExit Exit, string[] Lines, ServeStatistics Statistics)
{
    /// <summary>No run of these tests takes a tenth of it on a machine with nothing else to do, and not all of it on a busy one, unless something hangs.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>Skips the test, by name, where programs cannot be served.</summary>
    public static void RequireSupport() => Assert.SkipUnless(UserNotification.IsSupported(out string? reason), reason ?? "");

    /// <summary>Serves a client of Clients/ until the last process of it is gone.</summary>
    public static ServedRun Client(IIoctlService service, string name, params string[] arguments) =>
        Program(service, null, Gcc.Compile(name), arguments);

    /// <summary>Serves a client of Clients/ until the last process of it is gone.</summary>
    public static ServedRun Client(ISyscallService service, string name, params string[] arguments) =>
        Program(service, null, Gcc.Compile(name), arguments);

    /// <summary>Serves a program until the last process of it is gone.</summary>
    public static ServedRun Program(IIoctlService service, ServeOptions? options, string program, params string[] arguments) =>
        Program(SyscallServices.OfIoctls(service), options, program, arguments);

    /// <summary>Serves a program until the last process of it is gone.</summary>
    public static ServedRun Program(ISyscallService service, ServeOptions? options, string program, params string[] arguments)
    {
        RequireSupport();
        using ServedProgram served = Start(service, options, program, arguments, out Task<string> output);

        ProgramExit exit = Within(served.Exited);
        ServeStatistics statistics = Within(served.Completion);
        return new ServedRun(exit, Within(output).Split('\n', StringSplitOptions.RemoveEmptyEntries), statistics);
    }

    /// <summary>Starts a program with its standard output in a pipe.</summary>
    public static ServedProgram Start(IIoctlService service, ServeOptions? options, string program, string[] arguments, out Task<string> output) =>
        Start(SyscallServices.OfIoctls(service), options, program, arguments, out output);

    /// <summary>Starts a program with its standard output in a pipe.</summary>
    public static ServedProgram Start(ISyscallService service, ServeOptions? options, string program, string[] arguments, out Task<string> output)
    {
        AnonymousPipeServerStream pipe = new(PipeDirection.In);
        ServedProgram served;
        using (pipe.ClientSafePipeHandle)
            served = ServedProgram.Start(new ProgramStart(program, arguments) { StandardOutput = pipe.ClientSafePipeHandle }, service, options);

        output = Task.Run(() =>
        {
            using StreamReader reader = new(pipe);
            return reader.ReadToEnd();
        });
        return served;
    }

    /// <summary>Waits, but not for ever.</summary>
    public static T Within<T>(Task<T> task)
    {
        Assert.True(Task.WhenAny(task, Task.Delay(Patience)).GetAwaiter().GetResult() == task, "it hangs");
        return task.GetAwaiter().GetResult();
    }
}
