using System.Text;
using UapiGen.Cli.Output;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Checks;

/// <summary>What differs between two sides, for people.</summary>
internal static class DiffReport
{
    /// <summary>Each struct with its verdict, the facts that are new in it, what breaks; then the count.</summary>
    public static StyledText Of(List<StructDifference> differences, int same)
    {
        StyledText text = new();
        bool anyBreak = false;
        foreach (StructDifference one in differences)
        {
            text.Add(one.CName + " (" + one.TypeName + "): " + Word(one.Verdict) + "\n", StyleOf(one.Verdict));
            anyBreak |= one.Breaks.Length > 0;
            foreach (Finding broken in one.Breaks)
            {
                text.Add("    error " + broken.Id + ": " + broken.Message + "\n", "red");
                text.Add($"        {broken.Page}\n", "grey");
            }
            foreach (string fact in one.Verdict == StructVerdict.Added ? [] : one.Facts) text.Add($"    + {fact}\n");
        }
        text.Add(Summary(differences, same) + "\n", anyBreak ? "red" : "green");
        return text;
    }

    /// <summary>The word for a verdict.</summary>
    public static string Word(StructVerdict verdict) => verdict switch
    {
        StructVerdict.Same => "same",
        StructVerdict.Added => "added",
        StructVerdict.Removed => "removed",
        StructVerdict.Grew => "grew",
        StructVerdict.Extended => "extended",
        StructVerdict.Redrafted => "another draft",
        _ => "broken",
    };

    private static string Summary(List<StructDifference> differences, int same)
    {
        StringBuilder text = new StringBuilder().Append(same).Append(" same");
        for (StructVerdict verdict = StructVerdict.Added; verdict <= StructVerdict.Broken; verdict++)
        {
            int count = 0;
            foreach (StructDifference one in differences)
            {
                if (one.Verdict == verdict) count++;
            }
            if (count > 0) text.Append(", ").Append(count).Append(' ').Append(Word(verdict));
        }
        return text.ToString();
    }

    private static string StyleOf(StructVerdict verdict) => verdict switch
    {
        StructVerdict.Broken => "red",
        StructVerdict.Redrafted or StructVerdict.Removed => "yellow",
        _ => "green",
    };
}
