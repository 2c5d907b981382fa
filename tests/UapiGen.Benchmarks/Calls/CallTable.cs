using UapiGen.Benchmarks.Native;
using UapiGen.Benchmarks.Rounds;
using UapiGen.Benchmarks.Tables;
using UapiGen.Linux.Files;

namespace UapiGen.Benchmarks.Calls;

/// <summary>The caller's side: sched_getattr(2) and openat2(2), errno included, against C's syscall(2).</summary>
internal static unsafe class CallTable
{
    private const string Yardstick = "C, syscall()", Limit = "C, no C library: limit", Import = "LibraryImport, SetLastError";

    private static readonly Aim s_aim = new(Ratio: 1.02, Bytes: 0, AheadOfPeers: true);

    public static void Print(Report report, CCompiler compiler, bool quick)
    {
        if (!Openat2.Support.IsAvailable)
        {
            report.Say($"The calls are left out: openat2 is not to be had here: {Openat2.Support.Unavailable}");
            return;
        }

        using var c = new CCalls(compiler);
        using var ground = new CallGround();
        CallCase[] cases = [GetScheduling(c, ground), OpenNothing(c, ground), OpenAndClose(c, ground)];
        foreach (CallCase one in cases) one.Check();

        Contender[][] contenders = [.. cases.Select(one => one.Contenders.Select(contender => contender.AsContender()).ToArray())];
        WarmUp.Run(contenders.SelectMany(all => all), calls: 32);

        var table = new ResultTable("System calls, from user space", TimeUnit.Nanosecond, "C");
        for (int i = 0; i < cases.Length; i++) table.Add(cases[i].Name, Interleaved.Run(contenders[i], quick ? 101 : 501));
        report.Print(table);
    }

    private static CallCase GetScheduling(CCalls c, CallGround ground) => new("sched_getattr", Errno.Success,
    [
        .. c.Find(Yardstick, "get_scheduling", ground.Attr),
        .. c.Find(Limit, "get_scheduling_bare", ground.Attr),
        new("ThreadScheduling.GetAttr", SchedulingCalls.Bare, s_aim),
        new("ThreadScheduling.TryGet", SchedulingCalls.Tried, s_aim),
        new("ThreadScheduling.Get", SchedulingCalls.Thrown, s_aim),
        new(Import, SchedulingCalls.Import, IsPeer: true),
    ]);

    private static CallCase OpenNothing(CCalls c, CallGround ground)
    {
        OpenCalls calls = new(ground.Directory, ground.Missing);
        return new("openat2, ENOENT", Errno.ENOENT,
        [
            .. c.Find(Yardstick, "open_nothing", ground.MissingRequest),
            .. c.Find(Limit, "open_nothing_bare", ground.MissingRequest),
            new("Openat2.Call", calls.Bare, s_aim),
            new(Import, calls.Import, IsPeer: true),
            new("Openat2.TryOpen: string, handles", calls.Handled),
        ]);
    }

    private static CallCase OpenAndClose(CCalls c, CallGround ground)
    {
        OpenCalls calls = new(ground.Directory, ground.Present);
        return new("openat2 and close", Errno.Success,
        [
            .. c.Find(Yardstick, "open_and_close", ground.PresentRequest),
            new("Openat2.Call, LinuxCall.Close", calls.BareAndClosed, s_aim),
            new("Openat2.TryOpen: string, handles", calls.Handled),
        ]);
    }
}
