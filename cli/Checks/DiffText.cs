using UapiGen.Abi;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Checks;

/// <summary>A baseline that nobody has parsed yet: texts that are equal need not be.</summary>
/// <param name="file">Where it lies, for people.</param>
/// <param name="place">Where it lies below what was named; empty where it was named itself.</param>
/// <param name="text">What it says; null for what the file holds, which is read once: it may be a pipe.</param>
internal sealed class DiffText(string file, string place, string? text = null)
{
    private string? _text = text;

    /// <summary>Where it lies, for people.</summary>
    public string File { get; } = file;

    /// <summary>Where it lies below what was named; empty where it was named itself.</summary>
    public string Place { get; } = place;

    /// <summary>Whether two say the same, character for character.</summary>
    /// <exception cref="InputException">A file cannot be read.</exception>
    public bool IsSameAs(DiffText other) =>
        _text is null && other._text is null ? FileBytes.AreSame(File, other.File, out _text, out other._text) : Read() == other.Read();

    /// <summary>Parses it.</summary>
    /// <exception cref="InputException">It cannot be read, or is damaged.</exception>
    public DiffStruct Parse()
    {
        BaselineReading reading = BaselineText.Parse(Read());
        if (reading.Baseline is { } baseline) return new DiffStruct(File, baseline, baseline.Newest);
        throw new InputException(FindingText.Line(BaselineCheck.Of(reading.Faults[0], File)));
    }

    private string Read() => _text ??= FileBytes.Text(File);
}
