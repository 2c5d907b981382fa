using UapiGen.Abi.Tests.Baselines;
using UapiGen.History.Tests.Corpus;

namespace UapiGen.Abi.Export.Tests.Support;

/// <summary>The structs that are exported: every baseline that we ship, every release of every struct of the corpus, and one with everything in it.</summary>
internal static class Subjects
{
    private static readonly Dictionary<string, AbiSnapshot> s_all = All();

    /// <summary>Their names, for theories.</summary>
    public static TheoryData<string> Names => [.. s_all.Keys];

    /// <summary>The names of those that are no older release of another.</summary>
    public static TheoryData<string> Newest => [.. s_all.Keys.Where(name => !name.Contains(" of ", StringComparison.Ordinal) || name.EndsWith("newest", StringComparison.Ordinal))];

    /// <summary>A struct by name.</summary>
    public static AbiSnapshot Of(string name) => s_all[name];

    /// <summary>The snapshot of a baseline that we ship.</summary>
    public static AbiSnapshot Shipped(string file) => Read(Repository.PathOf("spec", "abi", "UapiGen.Linux", file));

    private static Dictionary<string, AbiSnapshot> All()
    {
        Dictionary<string, AbiSnapshot> all = new(StringComparer.Ordinal) { ["rich"] = SampleBaselines.RichSnapshot };
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("spec", "abi"), "*.abi", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            all.Add(Path.GetFileName(file), Read(file));
        foreach (KernelHistory history in Histories.All)
        {
            foreach (HistoryStep step in history.Steps)
            {
                PublishedStruct published = step.Published;
                string release = step == history.Steps[^1] ? step.Release + ", newest" : step.Release;
                all.Add($"{history.CName} of {release}", AbiSnapshot.Of(published.Declaration, "Corpus." + published.Declaration.Name, published.Enums, published.Constants, published.Capability));
            }
        }
        return all;
    }

    private static AbiSnapshot Read(string file)
    {
        BaselineReading reading = BaselineText.Parse(File.ReadAllText(file));
        return reading.Baseline?.Newest ?? throw new InvalidDataException($"{file}: {reading.Faults[0].Rule}");
    }
}
