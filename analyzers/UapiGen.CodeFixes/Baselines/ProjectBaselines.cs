using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using UapiGen.Abi;

namespace UapiGen.CodeFixes;

/// <summary>The baselines that a project hands to the analyzers, each with its document.</summary>
internal static class ProjectBaselines
{
    /// <summary>Reads those that can be read, in the order of the project; the first of a type counts.</summary>
    public static async Task<IReadOnlyList<ProjectBaseline>> ReadAsync(Project project, CancellationToken cancellation)
    {
        var found = new List<ProjectBaseline>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (TextDocument document in project.AdditionalDocuments)
        {
            if (!document.Name.EndsWith(BaselineText.Extension, StringComparison.OrdinalIgnoreCase)) continue;
            SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            if (BaselineText.Parse(text.ToString()).Baseline is { } baseline && names.Add(baseline.TypeName)) found.Add(new ProjectBaseline(document.Id, baseline, text.Encoding));
        }
        return found;
    }

    /// <summary>The one that a struct is held against: of its name, or of its tag in C where no other has the name.</summary>
    public static Baseline? Find(IReadOnlyList<Baseline> baselines, AbiSnapshot now)
    {
        if (baselines.FirstOrDefault(one => one.TypeName == now.TypeName) is { } found) return found;
        Baseline[] sameTag = baselines.Where(one => one.CName == now.CName).ToArray();
        return sameTag.Length == 1 ? sameTag[0] : null;
    }
}
