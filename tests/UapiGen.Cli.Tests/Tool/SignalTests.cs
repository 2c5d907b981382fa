using System.Globalization;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Tool;

/// <summary>Signals to the tool reach the program.</summary>
public sealed class SignalTests
{
    private const int Interrupt = 2, Hangup = 1, Quit = 3, User1 = 10, User2 = 12, Terminate = 15, Continue = 18, WindowChange = 28, FirstForwarded = 35, RealTime = 50, LastForwarded = 63;

    private static readonly string[] s_options = ["--on", Uapigen.StandIn, "--backend", "host"];

    [Fact]
    public void EverySignalToTheTool_ReachesTheProgram()
    {
        int[] signals = [Hangup, Interrupt, Quit, User1, User2, Terminate, Continue, WindowChange, FirstForwarded, RealTime, LastForwarded];
        using RunningProgram tool = Uapigen.StartServing(s_options, [CClient.Compile("catcher"), .. signals.Select(Text)]);
        tool.WaitForLine("ready");
        foreach (int signal in signals)
        {
            tool.Signal(signal);
            tool.WaitForLine("got " + Text(signal));
        }
        ProgramRun run = tool.Finish();
        Assert.Equal((7, ""), (run.ExitCode, run.Error));
        Assert.Equal(signals.Length + 1, run.Lines.Length);
    }

    [Theory]
    [InlineData(Terminate)]
    [InlineData(Interrupt)]
    [InlineData(Hangup)]
    [InlineData(User1)]
    [InlineData(RealTime)]
    public void SignalThatEndsTheProgram_EndsTheToolWithItsNumber(int signal)
    {
        using RunningProgram tool = Uapigen.StartServing(s_options, ["/bin/sh", "-c", "echo ready; exec sleep 300"]);
        tool.WaitForLine("ready");
        tool.Signal(signal);
        ProgramRun run = tool.Finish();
        Assert.Equal((128 + signal, "ready\n", ""), (run.ExitCode, run.Text, run.Error));
    }

    [Fact]
    public void ProgramThatIgnoresASignal_GoesOnAndSoDoesTheTool()
    {
        using RunningProgram tool = Uapigen.StartServing(s_options, [CClient.Compile("catcher"), Text(User1), Text(User2), Text(-Terminate), Text(-Interrupt)]);
        tool.WaitForLine("ready");
        foreach (int signal in new[] { Terminate, Interrupt, Terminate, User1 }) tool.Signal(signal);
        tool.WaitForLine("got " + Text(User1));
        tool.Signal(Terminate);
        tool.Signal(User2);
        ProgramRun run = tool.Finish();
        Assert.Equal((7, "ready\ngot 10\ngot 12\n", ""), (run.ExitCode, run.Text, run.Error));
    }

    /// <summary>Once the program has ended there is nobody to hand a signal to: it ends the waiting for what was left behind, and not what was left.</summary>
    [Fact]
    public void SignalAfterTheProgramsEnd_EndsTheTool()
    {
        using RunningProgram tool = Uapigen.StartServing(s_options, ["/bin/sh", "-c", "exec 3<&0; (while kill -0 $$ 2>&-; do sleep 0.01; done; echo left; read nothing <&3; echo over) & exit 5"]);

        // Said once the program's number is free, which the tool has seen it end for.
        tool.WaitForLine("left");
        tool.Signal(Terminate);
        tool.WaitForEnd();
        ProgramRun run = tool.Finish();
        Assert.Equal((5, "left\nover\n", ""), (run.ExitCode, run.Text, run.Error));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
