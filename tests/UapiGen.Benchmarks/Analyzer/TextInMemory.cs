using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace UapiGen.Benchmarks.Analyzer;

/// <summary>A file that the build hands to analyzers.</summary>
/// <param name="path">Where it would be.</param>
/// <param name="content">What it says.</param>
internal sealed class TextInMemory(string path, string content) : AdditionalText
{
    private readonly SourceText text = SourceText.From(content, Encoding.UTF8);

    /// <inheritdoc/>
    public override string Path => path;

    /// <summary>The same file, read once more.</summary>
    public AdditionalText ReadAnew() => new TextInMemory(path, content);

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
