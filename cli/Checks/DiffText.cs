using System.Text;
using UapiGen.Abi;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Checks;

/// <summary>A baseline that nobody has parsed yet: texts that are equal need not be.</summary>
/// <param name="file">Where it lies, for people.</param>
/// <param name="place">Where it lies below what was named; empty where it was named itself.</param>
/// <param name="bytes">What it holds, which need be no text until somebody asks what it says.</param>
internal sealed class DiffText(string file, string place, byte[] bytes)
{
    /// <summary>Where it lies below what was named; empty where it was named itself.</summary>
    public string Place { get; } = place;

    /// <summary>What it holds.</summary>
    public byte[] Bytes { get; } = bytes;

    /// <summary>Parses it.</summary>
    /// <exception cref="InputException">It is damaged.</exception>
    public DiffStruct Parse()
    {
        BaselineReading reading = BaselineText.Parse(Encoding.UTF8.GetString(Bytes));
        if (reading.Baseline is { } baseline) return new DiffStruct(file, baseline, baseline.Newest);
        Finding fault = BaselineCheck.Of(reading.Faults[0], file);
        throw new InputException($"{fault.Place}: {fault.Id}: {fault.Message}");
    }
}
