using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>Holds a declared struct against its baseline.</summary>
internal static class BaselineJudgement
{
    /// <summary>Adds what is broken of what shipped; that the draft is behind; or that there is no baseline.</summary>
    /// <returns>
    /// The first version that did not ship, which may still be mended; none where the baseline cannot be read. And whether all that the source says
    /// of the struct shipped, and says so for good.
    /// </returns>
    public static (int FirstDraftVersion, bool IsAsShipped) Judge(INamedTypeSymbol type, AttributeData uapiStruct, AbiSnapshot now, DeclaringCompilation compilation, List<Diagnostic> found, CancellationToken cancellation)
    {
        BaselineSet baselines = compilation.Baselines;
        BaselineEntry? entry = baselines.Find(now.TypeName) ?? baselines.FindOrphan(type.ContainingAssembly, now.CName);
        if (entry is not { Reading.Baseline: { } baseline }) return (JudgeWithout(type, baselines, found), false);

        bool isBroken = false, isAsShipped = baseline.Shipped == now;
        if (!isAsShipped && baseline.Shipped is { } shipped)
        {
            foreach (AbiChange change in AbiDiff.Compare(shipped, now, type.MemberNames.ToArray()))
            {
                isBroken = true;
                if (baseline.TypeName != now.TypeName || !EnumJudgement.Tells(type, change)) found.Add(BreakDiagnostics.Create(type, uapiStruct, baseline, change, cancellation));
            }
        }
        // What is broken must be mended first; writing it into the draft would only hide it.
        if (!isBroken && (baseline.HasDraft || !isAsShipped) && baseline.Newest != now)
            found.Add(Diagnostic.Create(BaselineDescriptors.Stale, type.Place(), type.Name, entry.FileName));
        return (baseline.Shipped?.Versions.Count ?? 0, isAsShipped && !baseline.HasDraft);
    }

    private static int JudgeWithout(INamedTypeSymbol type, BaselineSet baselines, List<Diagnostic> found)
    {
        // A file that cannot be read may be the one: that is said of the file.
        if (baselines.HasUnreadable) return int.MaxValue;
        found.Add(Diagnostic.Create(baselines.IsEmpty ? BaselineDescriptors.ProjectWithoutBaselines : BaselineDescriptors.Missing, type.Place(), type.Name));
        return 0;
    }
}
