using System.CommandLine;
using Spectre.Console;
using UapiGen.Cli.Output;
using UapiGen.Cli.Serving;

namespace UapiGen.Cli.Demo;

/// <summary><c>uapigen demo</c>: the whole test table of the compat-caps series, for both contracts.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        Command command = new(
            "demo",
            """
            Run the test table of the kernel series "KVM: PPC: Expose CPU compatibility modes for nested guests", for both of its contracts.

            Each row is a real ioctl(2) of a separate process, answered by generated handlers through user notification. What a hypervisor
            does with a guest afterwards is a model of the host (ModelledHost). The exit code is 1 when a row differs.

            Example: uapigen demo
            """);
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        IAnsiConsole console = Terminals.Output();

        DemoRunner runner = DemoRunner.Create();
        console.MarkupLineInterpolated($"KVM_PPC_GET_COMPAT_CAPS: {runner.Description}.");
        console.WriteLine("What becomes of a guest after the ioctl is a model of the host (ModelledHost); the ioctl and its answer are real.");

        int failed = 0, count = 0;
        foreach (ContractChoice contract in Enum.GetValues<ContractChoice>())
        {
            IReadOnlyList<DemoScenario> scenarios = DemoTable.Of(contract);
            List<DemoOutcome> outcomes = RunAll(console, runner, contract, scenarios);
            console.WriteLine();
            console.WriteLine(Title(contract));
            Terminals.Write(Draw(outcomes));
            count += outcomes.Count;
            failed += outcomes.Count(outcome => !outcome.Passes);
        }

        console.WriteLine();
        console.MarkupLineInterpolated($"{count - failed} rows pass, {failed} fail.");
        return failed == 0 ? ExitCodes.Success : ExitCodes.Findings;
    }

    private static List<DemoOutcome> RunAll(IAnsiConsole console, DemoRunner runner, ContractChoice contract, IReadOnlyList<DemoScenario> scenarios)
    {
        List<DemoOutcome> outcomes = [];
        if (!console.Profile.Capabilities.Interactive || Console.IsOutputRedirected)
        {
            outcomes.AddRange(scenarios.Select(scenario => DemoOutcome.Of(runner, contract, scenario)));
            return outcomes;
        }

        console.Progress().AutoClear(true).Start(progress =>
        {
            ProgressTask task = progress.AddTask(Title(contract), maxValue: scenarios.Count);
            foreach (DemoScenario scenario in scenarios)
            {
                outcomes.Add(DemoOutcome.Of(runner, contract, scenario));
                task.Increment(1);
            }
        });
        return outcomes;
    }

    private static Table Draw(List<DemoOutcome> outcomes)
    {
        Table table = new();
        table.AddColumns("row", "the ioctl", "what came of it", "verdict");
        string group = "";
        foreach (DemoOutcome outcome in outcomes)
        {
            if (outcome.Scenario.Group != group) table.AddRow(new Markup($"[bold]{Markup.Escape(group = outcome.Scenario.Group)}[/]"));
            table.AddRow(
                new Text("  " + outcome.Scenario.Name), new Text(outcome.Ioctl), new Text(outcome.Passes ? outcome.Got : $"{outcome.Got}; expected: {outcome.Scenario.Expected}"),
                new Markup(outcome.Passes ? "[green]pass[/]" : "[red]FAIL[/]"));
        }
        return table;
    }

    private static string Title(ContractChoice contract) => contract == ContractChoice.V5 ? "contract v5 (the posting)" : "contract linux-7.3 (as merged)";
}
