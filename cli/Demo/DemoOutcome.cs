using UapiGen.Cli.Serving;
using UapiGen.Linux.Kvm;
using UapiGen.Serve;

namespace UapiGen.Cli.Demo;

/// <summary>What came of a row.</summary>
/// <param name="Scenario">The row.</param>
/// <param name="Ioctl">What the program was answered.</param>
/// <param name="Got">What came of it.</param>
internal sealed record DemoOutcome(DemoScenario Scenario, string Ioctl, string Got)
{
    public bool Passes => Got == Scenario.Expected;

    /// <summary>Runs the row. A program that gives no answer is an outcome, too.</summary>
    public static DemoOutcome Of(DemoRunner runner, ContractChoice contract, DemoScenario scenario)
    {
        try
        {
            DemoAnswer answer = runner.Run(contract, scenario.Host, scenario.Request);
            return new DemoOutcome(scenario, Describe(scenario.Request, answer), scenario.Conclude(answer));
        }
        catch (Exception broken) when (broken is InvalidOperationException or FormatException or IOException or ServeException)
        {
            return new DemoOutcome(scenario, "no answer", broken.Message);
        }
    }

    private static string Describe(DemoRequest request, DemoAnswer answer) =>
        !request.KnowsIoctl ? "not called"
        : answer.Capability <= 0 ? $"capability 0; {answer.Last}"
        : answer.Last != Errno.Success ? answer.Last.ToString()
        : KvmPpcCpuModel.Names(answer.Modes);
}
