using System.Text;

namespace UapiGen.Abi;

/// <summary>Writes drafts: what a declaration adds to what was shipped.</summary>
public static class BaselineDraft
{
    /// <summary>As many characters as the facts of a new version usually have.</summary>
    private const int UsualFacts = 512;

    /// <summary>The baseline with a draft that holds exactly what differs; without a draft where nothing does.</summary>
    /// <param name="old">The baseline so far, whose shipped blocks stay as they are; null for a struct that has none.</param>
    /// <param name="now">What the declaration says.</param>
    /// <returns>A baseline whose newest snapshot is <paramref name="now"/>.</returns>
    /// <exception cref="ArgumentException">A name in the snapshot is none that a line can hold.</exception>
    public static Baseline Update(Baseline? old, AbiSnapshot now)
    {
        var text = new StringBuilder();
        if (old?.Shipped is { } shipped)
        {
            text.Append(old.Text, 0, old.Parts.ShippedEnd);
            var facts = new StringBuilder();
            new FactWriter(facts, shipped, now).Write();
            if (facts.Length > 0) text.Append('\n').Append(Comments(old)).Append("draft\n").Append(facts);
        }
        else
        {
            if (old is null) text.Append(BaselineText.Magic).Append(' ').Append(FactNumbers.Decimal(BaselineText.FormatVersion)).Append('\n');
            else text.Append(old.Text, 0, old.Parts.HeadCommentsEnd);
            text.Append(FactWriter.HeadWord(now)).Append(' ').Append(now.CName).Append("\ntype ").Append(now.TypeName).Append("\n\n").Append(old is null ? "" : Comments(old)).Append("draft\n");
            new FactWriter(text, null, now).Write();
        }
        return Read(text.ToString(), old?.HasCrLf ?? false, nameof(now));
    }

    /// <summary>What a draft on top of a snapshot would say: the facts that differ, one a line, in a baseline's order.</summary>
    /// <param name="was">What was said; null where nothing was, so that all of <paramref name="now"/> is new.</param>
    /// <param name="now">What is said.</param>
    public static string[] Facts(AbiSnapshot? was, AbiSnapshot now)
    {
        var facts = new StringBuilder(UsualFacts);
        new FactWriter(facts, was, now).Write();
        // Each fact ends with its line.
        return facts.Length == 0 ? [] : facts.ToString(0, facts.Length - 1).Split('\n');
    }

    internal static Baseline Read(string text, bool hasCrLf, string parameter)
    {
        BaselineReading reading = new BaselineParser(text, hasCrLf).Parse();
        return reading.Baseline
            ?? throw new ArgumentException(reading.Faults[0].Rule + " in line " + FactNumbers.Decimal(reading.Faults[0].Line), parameter);
    }

    /// <summary>The comment lines directly above the draft.</summary>
    private static string Comments(Baseline baseline)
    {
        int end = baseline.Parts.DraftStart;
        if (end < 0) return "";
        int start = end;
        while (start > 0)
        {
            int line = start < 2 ? 0 : baseline.Text.LastIndexOf('\n', start - 2) + 1;
            if (baseline.Text[line] != '#') break;
            start = line;
        }
        return baseline.Text.Substring(start, end - start);
    }
}
