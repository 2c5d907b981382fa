using System.Text.Json;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Checks;

/// <summary>Reads the log that a compiler wrote (SARIF 2.1.0, as Roslyn writes it).</summary>
internal static class CompilerLog
{
    /// <summary>What it holds and nobody suppressed.</summary>
    /// <exception cref="InputException">It is no log that this tool can read.</exception>
    public static IReadOnlyList<Finding> Read(string file)
    {
        try
        {
            using JsonDocument log = JsonDocument.Parse(File.ReadAllText(file));
            JsonElement run = log.RootElement.GetProperty("runs")[0];
            Dictionary<string, string> titles = Titles(run);
            return [.. run.GetProperty("results").EnumerateArray().Where(result => !IsSuppressed(result)).Select(result => Of(result, titles))];
        }
        catch (Exception unexpected) when (unexpected is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new InputException($"the compiler's log is not written as this tool knows it: {unexpected.Message}");
        }
    }

    private static Dictionary<string, string> Titles(JsonElement run)
    {
        Dictionary<string, string> titles = new(StringComparer.Ordinal);
        if (!run.GetProperty("tool").GetProperty("driver").TryGetProperty("rules", out JsonElement rules)) return titles;
        foreach (JsonElement rule in rules.EnumerateArray())
        {
            if (rule.TryGetProperty("shortDescription", out JsonElement description)) titles[rule.GetProperty("id").GetString()!] = description.GetProperty("text").GetString()!;
        }
        return titles;
    }

    private static bool IsSuppressed(JsonElement result) => result.TryGetProperty("suppressions", out JsonElement suppressions) && suppressions.GetArrayLength() > 0;

    private static Finding Of(JsonElement result, Dictionary<string, string> titles)
    {
        string id = result.GetProperty("ruleId").GetString()!;
        string message = result.GetProperty("message").GetProperty("text").GetString()!;
        return new Finding(id, titles.GetValueOrDefault(id, id), LevelOf(result), message) { Place = PlaceOf(result) };
    }

    private static FindingLevel LevelOf(JsonElement result) => result.TryGetProperty("level", out JsonElement level) ? level.GetString() switch
    {
        "error" => FindingLevel.Error,
        "warning" => FindingLevel.Warning,
        _ => FindingLevel.Note,
    } : FindingLevel.Warning;

    private static FindingPlace? PlaceOf(JsonElement result)
    {
        if (!result.TryGetProperty("locations", out JsonElement locations) || locations.GetArrayLength() == 0) return null;
        if (!locations[0].TryGetProperty("physicalLocation", out JsonElement place)) return null;
        string file = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!, UriKind.RelativeOrAbsolute) is { IsAbsoluteUri: true } uri
            ? uri.LocalPath
            : place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        if (!place.TryGetProperty("region", out JsonElement region)) return new FindingPlace(file);
        return new FindingPlace(file, Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"), Number(region, "endColumn"));
    }

    private static int Number(JsonElement region, string name) => region.TryGetProperty(name, out JsonElement number) ? number.GetInt32() : 0;
}
