using System.Globalization;

namespace UapiGen.Cli.Output.Findings;

/// <summary>Where a finding is.</summary>
/// <param name="file">The file.</param>
/// <param name="line">The line, from 1; 0 for the file as a whole.</param>
/// <param name="column">The first character, from 1; 0 for the line as a whole.</param>
/// <param name="endLine">The last line.</param>
/// <param name="endColumn">The character behind the last one, from 1.</param>
internal sealed class FindingPlace(string file, int line = 0, int column = 0, int endLine = 0, int endColumn = 0)
{
    /// <summary>The file.</summary>
    public string File { get; } = file;

    /// <summary>The line, from 1; 0 for the file as a whole.</summary>
    public int Line { get; } = line;

    /// <summary>The first character, from 1; 0 for the line as a whole.</summary>
    public int Column { get; } = column;

    /// <summary>The last line.</summary>
    public int EndLine { get; } = endLine;

    /// <summary>The character behind the last one, from 1.</summary>
    public int EndColumn { get; } = endColumn;

    /// <summary>As compilers write it.</summary>
    public override string ToString() => this switch
    {
        { Line: 0 } => File,
        { Column: 0 } => File + "(" + Text(Line) + ")",
        _ => File + "(" + Text(Line) + "," + Text(Column) + ")",
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
