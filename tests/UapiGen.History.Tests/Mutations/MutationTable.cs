using System.Globalization;
using System.Text;

namespace UapiGen.History.Tests.Mutations;

/// <summary>What became of the mutations of each operator.</summary>
internal sealed class MutationTable
{
    private readonly List<(string Name, MutationCounts Counts)> _rows = [];

    /// <summary>The counts of all operators.</summary>
    public MutationCounts Total { get; } = new();

    /// <summary>Adds an operator's row.</summary>
    public MutationCounts Row(string name)
    {
        var counts = new MutationCounts();
        _rows.Add((name, counts));
        return counts;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(Line("operator", "mutants", "caught", "refused", "silent", "survived", "alarms"));
        foreach ((string name, MutationCounts counts) in _rows)
        {
            Total.Add(counts);
            text.Append(Line(name, counts));
        }
        text.Append(Line("all", Total));
        int loud = Total.Caught + Total.Refused;
        return text.Append(CultureInfo.InvariantCulture, $"{loud} of {loud + Total.Survived} that must not pass did not: {100.0 * loud / (loud + Total.Survived):0.00} %\n").ToString();
    }

    private static string Line(string name, MutationCounts counts) =>
        Line(name, [.. new[] { counts.Mutants, counts.Caught, counts.Refused, counts.Silent, counts.Survived, counts.Alarms }.Select(number => number.ToString(CultureInfo.InvariantCulture))]);

    private static string Line(string name, params string[] cells) => name.PadRight(32) + string.Concat(cells.Select(cell => cell.PadLeft(10))) + "\n";
}

/// <summary>The counts of one operator.</summary>
internal sealed class MutationCounts
{
    /// <summary>Found by a rule for baselines.</summary>
    public int Caught { get; set; }

    /// <summary>No declaration any more.</summary>
    public int Refused { get; set; }

    /// <summary>Growth that nothing was said of.</summary>
    public int Silent { get; set; }

    /// <summary>A break that nothing was said of.</summary>
    public int Survived { get; set; }

    /// <summary>Growth that was reported.</summary>
    public int Alarms { get; set; }

    /// <summary>All of them.</summary>
    public int Mutants => Caught + Refused + Silent + Survived + Alarms;

    /// <summary>Adds another's.</summary>
    public void Add(MutationCounts other)
    {
        Caught += other.Caught;
        Refused += other.Refused;
        Silent += other.Silent;
        Survived += other.Survived;
        Alarms += other.Alarms;
    }
}
