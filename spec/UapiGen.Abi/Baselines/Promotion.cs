namespace UapiGen.Abi;

/// <summary>Makes a draft a shipped block.</summary>
public static class Promotion
{
    /// <summary>Seals the draft under the name of a release. A draft that breaks what was shipped is refused, and so is the name of a release that has shipped a block already.</summary>
    /// <param name="baseline">The baseline; without a draft it is returned as it is.</param>
    /// <param name="release">The name of the release or commit.</param>
    /// <param name="acceptsNames">
    /// Whether a draft may rename, or give bytes another sign or kind of the same width: what breaks sources and no program
    /// (<see cref="BreakRuleExtensions.LeavesBytes"/>).
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="release"/> cannot name one (<see cref="BaselineName.IsRelease"/>).</exception>
    public static PromotionResult Promote(Baseline baseline, string release, bool acceptsNames = false)
    {
        if (!BaselineName.IsRelease(release)) throw new ArgumentException("a release has a name of one line", nameof(release));
        if (!baseline.HasDraft) return new PromotionResult(baseline, default);
        if (baseline.IsShippedBy(release)) return new PromotionResult(null, default) { ReleaseIsTaken = true };
        if (baseline.Shipped is { } shipped)
        {
            AbiChange[] breaks = AbiDiff.Compare(shipped, baseline.Newest).Where(change => !(acceptsNames && change.Rule.LeavesBytes())).ToArray();
            if (breaks.Length > 0) return new PromotionResult(null, new EquatableArray<AbiChange>(breaks));
        }

        BaselineParts parts = baseline.Parts;
        string text = baseline.Text.Substring(0, parts.DraftStart) + "shipped " + release + "\n"
            + baseline.Text.Substring(parts.DraftStart + "draft\n".Length).TrimEnd('\n') + "\n";
        int sealedFrom = parts.ShippedEnd < 0 ? 0 : parts.LastSealStart;
        text += "seal " + Seal.Of(text, sealedFrom, text.Length) + "\n";
        return new PromotionResult(BaselineDraft.Read(text, baseline.HasCrLf, nameof(baseline)), default);
    }
}

/// <summary>What came of a promotion.</summary>
/// <param name="Baseline">The baseline with the draft sealed; null where it was refused.</param>
/// <param name="Breaks">What the draft breaks of what was shipped.</param>
public sealed record PromotionResult(Baseline? Baseline, EquatableArray<AbiChange> Breaks)
{
    /// <summary>Whether it was refused because the release has shipped a block of the baseline before: a release ships once, and who reads the file must know which block it was.</summary>
    public bool ReleaseIsTaken { get; init; }
}
