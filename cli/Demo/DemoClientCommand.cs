using System.CommandLine;
using System.Globalization;
using Microsoft.Win32.SafeHandles;
using UapiGen.Cli.Serving;
using UapiGen.Linux.Kvm;

namespace UapiGen.Cli.Demo;

/// <summary>The separate program of the demo: hidden, because nobody but the demo starts it.</summary>
internal static class DemoClientCommand
{
    private const string Name = "demo-client";

    public static string[] Arguments(ContractChoice contract, string device, DemoRequest request) =>
    [
        Name, contract.ToString(), device, request.StructSize.ToString(CultureInfo.InvariantCulture), request.Extra.ToString(CultureInfo.InvariantCulture), request.KnowsIoctl.ToString(),
    ];

    public static Command Create()
    {
        Argument<ContractChoice> contract = new("contract");
        Argument<string> device = new("device");
        Argument<int> size = new("size");
        Argument<ulong> extra = new("extra");
        Argument<bool> knows = new("knows");
        Command command = new(Name, "The program that the demo serves.") { contract, device, size, extra, knows };
        command.Hidden = true;
        command.SetAction(parsed => Run(
            parsed.GetValue(contract), parsed.GetRequiredValue(device),
            new DemoRequest(parsed.GetValue(size), parsed.GetValue(extra), parsed.GetValue(knows))));
        return command;
    }

    private static int Run(ContractChoice contract, string device, DemoRequest request)
    {
        DemoAnswer answer;
        if (device == "kvm")
        {
            using KvmDevice kvm = KvmDevice.Open();
            using KvmVm vm = kvm.CreateVm();
            answer = DemoProgram.Run(contract, request, (command, argument) => LinuxCall.Ioctl(vm, command, argument));
        }
        else
        {
            using SafeFileHandle file = File.OpenHandle(device, FileMode.Open, FileAccess.ReadWrite);
            answer = DemoProgram.Run(contract, request, (command, argument) => LinuxCall.Ioctl(file, command, argument));
        }
        Console.Out.WriteLine(answer);
        return ExitCodes.Success;
    }
}
