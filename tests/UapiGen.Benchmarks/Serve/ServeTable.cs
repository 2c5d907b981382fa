using UapiGen.Benchmarks.Native;
using UapiGen.Benchmarks.Rounds;
using UapiGen.Benchmarks.Tables;
using UapiGen.Serve;

namespace UapiGen.Benchmarks.Serve;

/// <summary>The round trip of a served ioctl, against a supervisor in C that makes the same system calls in the same order.</summary>
internal static class ServeTable
{
    private static readonly Aim s_aim = new(Ratio: 1.05, Bytes: 0);

    public static void Print(Report report, CCompiler compiler, bool quick)
    {
        if (!UserNotification.IsSupported(out string? reason))
        {
            report.Say($"The served round trip is left out: {reason}");
            return;
        }

        string client = compiler.Program("client.c");
        string result = client + ".result";
        var rounds = new ServedRounds(client, compiler.Program("supervisor.c"), result, calls: quick ? 5_000 : 20_000);

        // Nobody is bound to a processor: with SYNC_WAKE_UP the kernel itself puts supervisor and client on one.
        Contender[] contenders = [new("C, the same system calls", rounds.UnderC), new("UapiGen.Serve", rounds.UnderOurs, s_aim)];
        WarmUp.Run(contenders, calls: 1);

        var table = new ResultTable("A served ioctl, from call to return", TimeUnit.Microsecond, "C");
        table.Add("24 bytes in and out", Interleaved.Run(contenders, quick ? 7 : 31));
        report.Print(table);
    }
}
