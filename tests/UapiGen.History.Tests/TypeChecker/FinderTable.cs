using System.Globalization;
using UapiGen.History.Tests.Mutations;

namespace UapiGen.History.Tests.TypeChecker;

/// <summary>Who found the mutations of each operator. Growth, which is no find, has columns of its own.</summary>
internal sealed class FinderTable
{
    private readonly Dictionary<string, int[]> _rows = [];

    /// <summary>Adds a mutant.</summary>
    public void Add(Mutant mutant, bool weDo, bool theyDo)
    {
        if (!_rows.TryGetValue(mutant.Operator.Name, out int[]? row)) _rows.Add(mutant.Operator.Name, row = new int[8]);
        int column = (mutant.Mutation.Expected == Expectation.Silent ? 4 : 0) + (weDo, theyDo) switch
        {
            (true, true) => 0,
            (true, false) => 1,
            (false, true) => 2,
            _ => 3,
        };
        row[column]++;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Line("operator", "both", "we only", "abidiff", "neither", "g: both", "g: we", "g: abidiff", "g: neither")
        + string.Concat(_rows.Select(row => Line(row.Key, [.. row.Value.Select(number => number.ToString(CultureInfo.InvariantCulture))])))
        + "g: growth, where silence is right\n";

    private static string Line(string name, params string[] cells) => name.PadRight(32) + string.Concat(cells.Select(cell => cell.PadLeft(12))) + "\n";
}
