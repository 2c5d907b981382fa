using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>A baseline file of the compilation, parsed.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Text">What it holds.</param>
/// <param name="Kept">What the text says, or what is wrong with it, and what was found by it.</param>
internal sealed record BaselineEntry(string Path, SourceText Text, KeptBaseline Kept)
{
    /// <summary>What the text says, or what is wrong with it.</summary>
    public BaselineReading Reading => Kept.Reading;

    /// <summary>Its name without folders.</summary>
    public string FileName => System.IO.Path.GetFileName(Path);

    /// <summary>The place of a fault.</summary>
    public Location LocationOf(BaselineFault fault)
    {
        TextLine line = LineOf(fault.Line);
        // A fault of a whole block is told at its header.
        if (fault.Length == 0) return LocationOf(line.Span);
        int start = Math.Min(line.Start + fault.Column, line.End);
        return LocationOf(TextSpan.FromBounds(start, Math.Min(start + fault.Length, line.End)));
    }

    /// <summary>The place of the line that names the struct.</summary>
    public Location LocationOfHead()
    {
        foreach (TextLine line in Text.Lines)
        {
            if (Text.ToString(line.Span).StartsWith("type ", StringComparison.Ordinal)) return LocationOf(line.Span);
        }
        return LocationOf(LineOf(1).Span);
    }

    private Location LocationOf(TextSpan span) => Location.Create(Path, span, Text.Lines.GetLinePositionSpan(span));

    /// <summary>A line, numbered from 1; the last where the text has fewer.</summary>
    private TextLine LineOf(int number) => Text.Lines[Math.Min(Math.Max(number, 1), Text.Lines.Count) - 1];
}
