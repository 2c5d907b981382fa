using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace UapiGen.KernelConformance.Live;

/// <summary>Adds up what came of all interfaces, and says it once they are through: on the console, and in a file beside the tests.</summary>
public sealed class LiveTotals : IDisposable
{
    private const string FileName = "live-conformance.txt";

    private readonly ConcurrentDictionary<string, LiveReport> reports = new();

    internal void Add(LiveReport report) => reports[report.Name] = report;

    public void Dispose()
    {
        StringBuilder text = new();
        foreach (LiveReport report in reports.Values.OrderBy(report => report.Name, StringComparer.Ordinal)) text.AppendLine(report.ToString());
        IReadOnlyList<LiveReport> asked = [.. reports.Values.Where(report => report.Missing is null)];
        text.Append(string.Create(CultureInfo.InvariantCulture,
            $"{asked.Count} interfaces, {asked.Sum(report => report.Calls):N0} calls in {asked.Sum(report => report.Elapsed.TotalSeconds):F1} s, "));
        text.AppendLine(string.Create(CultureInfo.InvariantCulture,
            $"{asked.Count(report => report.Disagreement is not null)} disagreements, {reports.Count - asked.Count} skipped; seed {LiveOptions.Current.Seed}"));
        try
        {
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, FileName), text.ToString());
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // The tests' folder may be another user's.
            text.AppendLine(closed.Message);
        }

        Console.Write(text);
    }
}
