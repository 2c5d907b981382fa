using System.Diagnostics;
using System.Globalization;
using UapiGen.Benchmarks.Native;
using UapiGen.Benchmarks.Rounds;
using UapiGen.Serve;

namespace UapiGen.Benchmarks.Serve;

/// <summary>One client program under one supervisor or the other; the client itself holds the clock, from the first counted call to the last.</summary>
/// <param name="client">The client program.</param>
/// <param name="supervisor">The supervisor in C.</param>
/// <param name="result">Where the client writes what one call took.</param>
/// <param name="calls">How many calls count.</param>
internal sealed class ServedRounds(string client, string supervisor, string result, long calls)
{
    // Enough for the client's and the supervisor's caches, and little beside what counts.
    private readonly long unmeasured = calls / 10;

    /// <summary>Under the supervisor in C, a process of its own as it must be.</summary>
    public Sample UnderC()
    {
        using Process process = Process.Start(supervisor, [client, .. Arguments]);
        process.WaitForExit();
        return process.ExitCode == 0 ? new Sample(Result(), 0) : throw new InvalidOperationException($"The supervisor in C ended with {process.ExitCode}.");
    }

    /// <summary>Under ours.</summary>
    public Sample UnderOurs()
    {
        var service = new CompatCapsService(unmeasured);
        using ServedProgram served = ServedProgram.Start(new ProgramStart(client, [.. Arguments]), service);
        int code = served.WaitForExit().ShellCode;
        served.Completion.GetAwaiter().GetResult();
        return code == 0 ? new Sample(Result(), service.BytesPerCall) : throw new InvalidOperationException($"The served client ended with {code}.");
    }

    private IEnumerable<string> Arguments =>
        [unmeasured.ToString(CultureInfo.InvariantCulture), calls.ToString(CultureInfo.InvariantCulture), result];

    private double Result()
    {
        double nanoseconds = double.Parse(File.ReadAllText(result), CultureInfo.InvariantCulture);
        File.Delete(result);
        return nanoseconds;
    }
}
