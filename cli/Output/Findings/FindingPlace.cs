using System.Globalization;

namespace UapiGen.Cli.Output.Findings;

/// <summary>Where a finding is.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1; 0 for the file as a whole.</param>
/// <param name="Column">The first character, from 1; 0 for the line as a whole.</param>
/// <param name="EndLine">The last line.</param>
/// <param name="EndColumn">The character behind the last one, from 1.</param>
internal sealed record FindingPlace(string File, int Line = 0, int Column = 0, int EndLine = 0, int EndColumn = 0)
{
    /// <summary>As compilers write it.</summary>
    public override string ToString() => this switch
    {
        { Line: 0 } => File,
        { Column: 0 } => $"{File}({Text(Line)})",
        _ => $"{File}({Text(Line)},{Text(Column)})",
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
