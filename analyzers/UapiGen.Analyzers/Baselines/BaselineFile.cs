using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace UapiGen.Analyzers;

/// <summary>A baseline's file as the build hands it to analyzers. Two are the same while nobody edited it.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Text">What it holds.</param>
internal readonly record struct BaselineFile(string Path, SourceText Text)
{
    /// <summary>The files, in the order of the build.</summary>
    public static List<BaselineFile> AllOf(AnalyzerOptions options, CancellationToken cancellation)
    {
        var files = new List<BaselineFile>();
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            if (BaselineSet.IsBaseline(file.Path) && file.GetText(cancellation) is { } text) files.Add(new BaselineFile(file.Path, text));
        }
        return files;
    }

    /// <summary>Whether path and text are the same. An editor keeps the text that it has read; those of two builds are compared by their checksums, which reading makes.</summary>
    public bool Equals(BaselineFile other) => Path == other.Path && Text.ContentEquals(other.Text);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
