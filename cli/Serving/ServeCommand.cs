using System.CommandLine;
using UapiGen.Linux.DeviceTrees;
using UapiGen.Serve;

namespace UapiGen.Cli.Serving;

/// <summary><c>uapigen serve</c>: starts a program and answers some of its system calls.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    private const string Help =
        """
        Start PROGRAM and answer some of its system calls. Every other call, number and descriptor goes to the real kernel untouched.

        --backend answers KVM_PPC_GET_COMPAT_CAPS ioctls and KVM_CHECK_EXTENSION(250) as a POWER host's kernel would. --linux answers system calls by their
        contracts and makes them for the program; with --as the kernel has an older struct.

        uapigen serve [options] -- PROGRAM [ARG...]

        The exit code is the program's; 128+n when signal n ended it; 127 when it is not found, 126 when it cannot be executed, 125 when serving itself fails.

        Examples:
          uapigen serve --backend powernv --device-tree p10.dtb -- ./client
          uapigen serve --contract linux-7.3 --backend powervm --modes power10,power11 --trace -- ./client
          uapigen serve --on /dev/null --struct-version 1 --backend host -- ./client      (a machine without KVM)
          uapigen serve --linux openat2,sched_getattr --trace -- chrt -p 0
          uapigen serve --linux perf_event_open --as perf_event_open=5 -- perf stat true
        """;

    public static Command Create(string[]? program)
    {
        CompatCapsOptions compatCaps = new();
        LinuxCallOptions linuxCalls = new();
        Option<bool> trace = new("--trace") { Description = "Write one decoded line a call to standard error." };

        Command command = new(Name, Help);
        compatCaps.AddTo(command);
        linuxCalls.AddTo(command);
        command.Add(trace);
        command.SetAction(parsed => Run(() => new ServeSettings(compatCaps.Read(parsed), linuxCalls.Read(parsed), parsed.GetValue(trace)), program));
        return command;
    }

    private static int Run(Func<ServeSettings> settings, string[]? program)
    {
        if (program is null or []) return ExitCodes.Fail(ExitCodes.ServingFailed, "no program to serve: name it after --, as in: uapigen serve --backend host -- ./client");

        try
        {
            return Serve(settings(), program);
        }
        catch (ServeException refused)
        {
            return ExitCodes.Fail(refused.ShellCode, refused.Message);
        }
        catch (Exception refused) when (refused is SettingException or DeviceTreeException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return ExitCodes.Fail(ExitCodes.ServingFailed, refused.Message);
        }
    }

    private static int Serve(ServeSettings settings, string[] program)
    {
        using CompatCapsService? compatCaps = settings.CompatCaps is { } asked ? CompatCapsServices.Create(asked) : null;
        ISyscallService[] services =
        [
            .. compatCaps is null ? [] : new[] { SyscallServices.OfIoctls(compatCaps) },
            .. settings.LinuxCalls.Select(choice => choice.Service.Create(choice.Version)),
        ];
        if (services.Length == 0) throw new SettingException("nothing to serve: --linux names system calls, and --backend a host for the compat-caps ioctl");

        SignalForwarding forwarding = new();
        using ServedProgram served = ServedProgram.Start(new ProgramStart(program[0], program[1..]), SyscallServices.Combine(services), Options(settings));
        forwarding.To(served);

        ProgramExit exit = served.WaitForExit();

        // Processes that the program left behind are served on, until the last of them is gone or a signal ends it.
        served.Completion.GetAwaiter().GetResult();
        return exit.ShellCode;
    }

    private static ServeOptions Options(ServeSettings settings) => new()
    {
        Served = settings.Trace ? Trace(settings) : null,
        RecordsMemory = settings.Trace,
        Failed = failure => Console.Error.WriteLine("uapigen: " + failure.Message),
    };

    private static ServedCallHandler Trace(ServeSettings settings)
    {
        CompatCapsTrace ioctls = new(Console.Error);
        LinuxCallTrace calls = new([.. settings.LinuxCalls.Select(choice => choice.Service)], Console.Error);
        return (in ServedCall served) =>
        {
            if (served.Call.Is(SyscallName.Ioctl)) ioctls.Write(in served);
            else calls.Write(in served);
        };
    }
}
