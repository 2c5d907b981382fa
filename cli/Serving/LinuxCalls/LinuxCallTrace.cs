using System.Globalization;
using UapiGen.Abi;
using UapiGen.Linux.Services;
using UapiGen.Serve;

namespace UapiGen.Cli.Serving;

/// <summary>One line a served system call, in strace's manner, with what the service read and, after an arrow, what it wrote.</summary>
/// <param name="services">The calls that are served.</param>
/// <param name="output">Where the lines go.</param>
internal sealed class LinuxCallTrace(IReadOnlyList<LinuxCallService> services, TextWriter output)
{
    private readonly Dictionary<ServedStruct, AbiSnapshot> _structs =
        services.SelectMany(service => service.Arguments).Select(argument => argument.Struct).OfType<ServedStruct>().Distinct().ToDictionary(type => type, type => ServedAbi.Of(type.Info.CName, type.TypeName));

    // 4711 openat2(AT_FDCWD, "/etc/hosts", {flags=0x80000, mode=0, resolve=RESOLVE_BENEATH}, 24) = 3
    public void Write(in ServedCall served)
    {
        // Those that were not accepted are none of ours.
        if (served is { Outcome: CallOutcome.Continued, Reason: ContinueReason.None }) return;

        SystemCall call = served.Call;
        if (Service(in call) is not { } service) return;

        List<string> arguments = [];
        for (int i = 0; i < service.Arguments.Count; i++) arguments.Add(Argument(service.Arguments[i], call.Argument(i), served.Memory!));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{call.ThreadId} {service.Name}({string.Join(", ", arguments)}) = {End(in served)}"));
    }

    private string Argument(ServedArgument argument, ulong value, CallMemoryRecord memory) =>
        ArgumentText.Of(argument, argument.Struct is { } type ? _structs[type] : null, value, memory);

    private LinuxCallService? Service(in SystemCall call)
    {
        foreach (LinuxCallService service in services)
        {
            if (call.Is(service.Call)) return service;
        }

        return null;
    }

    private static string End(in ServedCall served) => served switch
    {
        { Outcome: CallOutcome.CallerGone } => "? (the caller is gone)",
        { Reason: not ContinueReason.None } => $"? (left to the kernel: {Words(served.Reason)})",
        { Result.Error: Errno.Success } => served.Result.Value.ToString(CultureInfo.InvariantCulture),
        _ => "-1 " + served.Result.Error,
    };

    private static string Words(ContinueReason reason) => reason switch
    {
        ContinueReason.DescriptorCannotBeGiven => "an O_PATH descriptor cannot be handed over",
        ContinueReason.CallerDiffers => "the caller has other rights, another root or a sandbox",
        ContinueReason.MeansTheCaller => "it means something else for the caller than here",
        ContinueReason.ActsOnTheCaller => "it acts on the caller itself",
        _ => "it says how this ends",
    };
}
