using System.Globalization;
using Microsoft.Win32.SafeHandles;
using UapiGen.Cli.Serving;
using UapiGen.Linux.Kvm;
using UapiGen.Serve;

namespace UapiGen.Cli.Demo;

/// <summary>Runs the program of a row: as a process of its own under the server, or in this process where there is no user notification.</summary>
internal abstract class DemoRunner
{
    /// <summary>How it is done, for the heading.</summary>
    public abstract string Description { get; }

    /// <summary>Runs the program on the host.</summary>
    public abstract DemoAnswer Run(ContractChoice contract, DemoHost host, DemoRequest request);

    /// <summary>The best way that this machine has.</summary>
    public static DemoRunner Create() =>
        UserNotification.IsSupported(out string? reason) ? new ServedRunner(HasKvm()) : new InProcessRunner(reason);

    /// <summary>Whether real virtual machines can be made here.</summary>
    private static bool HasKvm()
    {
        try
        {
            using KvmDevice device = KvmDevice.Open();
            using KvmVm vm = device.CreateVm();
            return true;
        }
        catch (KvmException)
        {
            return false;
        }
    }

    /// <summary>Every row by a real ioctl(2) of a separate process.</summary>
    private sealed class ServedRunner(bool onKvm) : DemoRunner
    {
        private const string StandIn = "/dev/null";

        public override string Description => onKvm
            ? "each row by the ioctl(2) of a separate process, on a real KVM virtual machine, served by user notification"
            : $"each row by the ioctl(2) of a separate process, on {StandIn} (no KVM here), served by user notification";

        public override DemoAnswer Run(ContractChoice contract, DemoHost host, DemoRequest request)
        {
            string path = Path.GetTempFileName();
            try
            {
                using (SafeFileHandle output = File.OpenHandle(path, FileMode.Truncate, FileAccess.Write))
                    Serve(contract, host, request, output);
                return DemoAnswer.Parse(File.ReadAllText(path));
            }
            finally
            {
                File.Delete(path);
            }
        }

        private void Serve(ContractChoice contract, DemoHost host, DemoRequest request, SafeFileHandle output)
        {
            (string program, string[] first) = Self();
            ProgramStart start = new(program, [.. first, .. DemoClientCommand.Arguments(contract, onKvm ? "kvm" : StandIn, request)]) { StandardOutput = output };

            using CompatCapsService service = Service(contract, host);
            using ServedProgram served = ServedProgram.Start(start, host.HasIoctl ? service : new OldKernel(service));
            ProgramExit exit = served.WaitForExit();
            served.Completion.GetAwaiter().GetResult();
            if (exit.ShellCode != 0) throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"the program ended with {exit.ShellCode}"));
        }

        private CompatCapsService Service(ContractChoice contract, DemoHost host)
        {
            DescriptorRule rule = onKvm ? DescriptorRule.Kvm : DescriptorRule.File(StandIn);
            return new CompatCapsService(
                CompatCapsServices.Handlers(contract, host.StructVersion, host.Backend),
                CompatCapsServices.Command(contract),
                rule,
                CompatCapsServices.Creators(rule));
        }

        /// <summary>This tool itself is the separate program: its own file, or the dotnet host with its assembly.</summary>
        private static (string Program, string[] First) Self()
        {
            string host = Environment.ProcessPath ?? throw new InvalidOperationException("this process has no path");
            bool isHost = Path.GetFileNameWithoutExtension(host).Equals("dotnet", StringComparison.Ordinal);
            return (host, isHost ? [Path.Combine(AppContext.BaseDirectory, "uapigen.dll")] : []);
        }
    }

    /// <summary>A kernel from before the ioctl: every call goes on to the one that runs, which does not know it either.</summary>
    private sealed class OldKernel(CompatCapsService service) : IIoctlService
    {
        public ReadOnlySpan<IoctlClaim> Claims => service.Claims;

        public bool Accepts(in IoctlCall call, ref DescriptorProbe descriptor) => false;

        public SyscallResult Serve(in IoctlCall call, ref ClientMemory memory) => throw new InvalidOperationException("a call that was not accepted");
    }

    /// <summary>The same rows without a server: the handlers are called on this process's own memory.</summary>
    private sealed class InProcessRunner(string reason) : DemoRunner
    {
        public override string Description => $"in this process, because calls of another cannot be served here: {reason}";

        public override DemoAnswer Run(ContractChoice contract, DemoHost host, DemoRequest request)
        {
            IIoctlHandlers handlers = CompatCapsServices.Handlers(contract, host.StructVersion, host.Backend);
            return DemoProgram.Run(contract, request, (command, argument) =>
            {
                CurrentProcessMemory memory = default;
                return host.HasIoctl ? handlers.Dispatch(ref memory, command, argument) : Errno.ENOTTY;
            });
        }
    }
}
