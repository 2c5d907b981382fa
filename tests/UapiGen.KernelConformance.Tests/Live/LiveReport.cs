using System.Globalization;
using UapiGen.KernelConformance.Arenas;
using UapiGen.KernelConformance.Interfaces;

namespace UapiGen.KernelConformance.Live;

/// <summary>What came of one interface's calls.</summary>
/// <param name="Name">The interface.</param>
/// <param name="Seed">Where the calls came from.</param>
/// <param name="Missing">Why this machine could not be asked; null if it was.</param>
/// <param name="Skipped">What was not drawn, and why.</param>
/// <param name="Disagreement">The first call that was answered differently; null if there was none.</param>
/// <param name="Calls">How many calls were made.</param>
/// <param name="Succeeded">How many of them succeeded.</param>
/// <param name="Errors">How often each error was given.</param>
/// <param name="Elapsed">How long it all took.</param>
internal sealed record LiveReport(
    string Name, ulong Seed, string? Missing, IReadOnlyList<string> Skipped, string? Disagreement, int Calls, int Succeeded, IReadOnlyDictionary<Errno, int> Errors, TimeSpan Elapsed)
{
    /// <summary>Makes the calls, on a thread of its own: what an interface does to its thread (a mount namespace, a filter) ends with it.</summary>
    public static LiveReport Of(string name, LiveOptions options)
    {
        LiveReport? report = null;
        Exception? failure = null;
        Thread thread = new(() =>
        {
            try
            {
                report = OnThisThread(name, options);
            }
            catch (Exception error)
            {
                failure = error;
            }
        })
        {
            Name = name,
        };
        thread.Start();
        thread.Join();
        return report ?? throw new InvalidOperationException($"The calls of {name} did not end.", failure);
    }

    public override string ToString()
    {
        if (Missing is not null) return $"{Name}: skipped, {Missing}";

        string errors = string.Join(", ", Errors.Select(error => string.Create(CultureInfo.InvariantCulture, $"{error.Key} {error.Value:N0}")));
        string counts = string.Create(CultureInfo.InvariantCulture,
            $"{Calls:N0} calls in {Elapsed.TotalSeconds:F2} s ({Calls / Math.Max(Elapsed.TotalSeconds, 1e-9):N0}/s), success {Succeeded:N0}, {errors}; seed {Seed}");
        return $"{Name}: {counts}{string.Concat(Skipped.Select(skipped => "\n  not drawn: " + skipped))}";
    }

    private static LiveReport OnThisThread(string name, LiveOptions options)
    {
        try
        {
            using KernelInterface tested = InterfaceList.All[name]();
            using Arena arena = new(ArenaPlan.Pages);
            LiveRun run = new(tested, options, arena);
            string? disagreement = run.Run();
            return new LiveReport(name, options.Seed, null, tested.Skipped, disagreement, run.Calls, run.Succeeded, run.Errors, run.Elapsed);
        }
        catch (NotHereException missing)
        {
            return new LiveReport(name, options.Seed, missing.Message, [], null, 0, 0, new Dictionary<Errno, int>(), TimeSpan.Zero);
        }
    }
}
