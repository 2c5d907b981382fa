using System.Text;
using UapiGen.Abi;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Checks;

/// <summary>A baseline that nobody has parsed yet: texts that are equal need not be.</summary>
/// <param name="File">Where it lies, for people.</param>
/// <param name="Place">Where it lies below what was named; empty where it was named itself.</param>
/// <param name="Bytes">What it holds, which need be no text until somebody asks what it says.</param>
internal sealed record DiffText(string File, string Place, byte[] Bytes)
{
    /// <summary>Parses it.</summary>
    /// <exception cref="InputException">It is damaged.</exception>
    public DiffStruct Parse()
    {
        BaselineReading reading = BaselineText.Parse(Encoding.UTF8.GetString(Bytes));
        if (reading.Baseline is { } baseline) return new DiffStruct(File, baseline, baseline.Newest);
        Finding fault = BaselineCheck.Of(reading.Faults[0], File);
        throw new InputException($"{fault.Place}: {fault.Id}: {fault.Message}");
    }
}
