using System.CommandLine;
using UapiGen.Linux.DeviceTrees;
using UapiGen.Serve;

namespace UapiGen.Cli.Serving;

/// <summary><c>uapigen serve</c>: starts a program and answers its KVM_PPC_GET_COMPAT_CAPS calls.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    private const string Help =
        """
        Start PROGRAM and answer its KVM_PPC_GET_COMPAT_CAPS ioctls and KVM_CHECK_EXTENSION(250) as a POWER host's kernel would.
        Every other call, number and descriptor goes to the real kernel untouched.

        uapigen serve [options] -- PROGRAM [ARG...]

        The exit code is the program's; 128+n when signal n ended it; 127 when it is not found, 126 when it cannot be executed, 125 when serving itself fails.

        Examples:
          uapigen serve --backend powernv --device-tree p10.dtb -- ./client
          uapigen serve --contract linux-7.3 --backend powervm --modes power10,power11 --trace -- ./client
          uapigen serve --on /dev/null --struct-version 1 --backend host -- ./client      (a machine without KVM)
        """;

    public static Command Create(string[]? program)
    {
        Option<string> contract = new("--contract") { Description = "The posting (v5) or what was merged (linux-7.3).", DefaultValueFactory = _ => "v5", HelpName = "v5|linux-7.3" };
        contract.AcceptOnlyFromAmong("v5", "linux-7.3");
        Option<int> version = new("--struct-version") { Description = "The kernel's struct: 0 has 24 bytes, 1 plays a newer kernel with 32.", HelpName = "0|1" };
        version.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not ("0" or "1") and var other }]) result.AddError($"--struct-version is 0 or 1, not {other}");
        });
        Option<string> on = new("--on") { Description = "Which descriptors: KVM's own, those opened on one file, or any.", DefaultValueFactory = _ => "kvm", HelpName = "kvm|PATH|any" };
        Option<string> backend = new("--backend") { Description = "The host that is played: powervm, powernv, bare metal (host), or a kernel without the operation (none).", Required = true, HelpName = "powervm|powernv|host|none" };
        backend.AcceptOnlyFromAmong("powervm", "powernv", "host", "none");
        Option<string?> modes = new("--modes") { Description = "powervm: the modes that the hypervisor negotiated, or the mask as a number; all three unless said.", HelpName = "power9,power10,power11" };
        Option<string?> tree = new("--device-tree") { Description = "powernv: a directory like /proc/device-tree, which is the default, or a .dtb.", HelpName = "PATH" };
        Option<bool> trace = new("--trace") { Description = "Write one decoded line a call to standard error." };

        Command command = new(Name, Help) { contract, version, on, backend, modes, tree, trace };
        command.SetAction(parsed => Run(
            new ServeSettings(
                parsed.GetRequiredValue(contract) == "v5" ? ContractChoice.V5 : ContractChoice.Linux73,
                parsed.GetValue(version),
                parsed.GetRequiredValue(on),
                parsed.GetRequiredValue(backend),
                parsed.GetValue(modes),
                parsed.GetValue(tree),
                parsed.GetValue(trace)),
            program));
        return command;
    }

    private static int Run(ServeSettings settings, string[]? program)
    {
        if (program is null or []) return ExitCodes.Fail(ExitCodes.ServingFailed, "no program to serve: name it after --, as in: uapigen serve --backend host -- ./client");

        try
        {
            return Serve(settings, program);
        }
        catch (ServeException refused)
        {
            return ExitCodes.Fail(CodeOf(refused.Error), refused.Message);
        }
        catch (Exception refused) when (refused is SettingException or DeviceTreeException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return ExitCodes.Fail(ExitCodes.ServingFailed, refused.Message);
        }
    }

    private static int Serve(ServeSettings settings, string[] program)
    {
        using CompatCapsService service = CompatCapsServices.Create(settings);
        using SignalForwarding forwarding = new();
        using ServedProgram served = ServedProgram.Start(new ProgramStart(program[0], program[1..]), service, Options(settings));
        forwarding.To(served);

        ProgramExit exit = served.WaitForExit();

        // Processes that the program left behind are served on, until the last of them is gone or a signal ends it.
        served.Completion.GetAwaiter().GetResult();
        return exit.ShellCode;
    }

    private static ServeOptions Options(ServeSettings settings) => new()
    {
        Served = settings.Trace ? new TraceWriter(Console.Error).Write : null,
        RecordsMemory = settings.Trace,
        Failed = failure => Console.Error.WriteLine("uapigen: " + failure.Message),
    };

    private static int CodeOf(ServeError error) => error switch
    {
        ServeError.ProgramNotFound => ExitCodes.NotFound,
        ServeError.ProgramNotExecutable => ExitCodes.NotExecutable,
        _ => ExitCodes.ServingFailed,
    };
}
