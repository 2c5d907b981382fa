using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using UapiGen.Abi;

namespace UapiGen.Benchmarks.Analyzer;

/// <summary>A file that the build hands to analyzers.</summary>
/// <param name="path">Where it would be.</param>
/// <param name="content">What it says.</param>
internal sealed class TextInMemory(string path, string content) : AdditionalText
{
    private readonly SourceText text = ReadText.Of(content);

    /// <inheritdoc/>
    public override string Path => path;

    /// <summary>The same file, read once more.</summary>
    public TextInMemory ReadAnew() => new(path, content);

    /// <summary>A file that says the same in a text that nobody has read yet; the file itself where it is no baseline, whose readers remember nothing.</summary>
    /// <param name="number">A number that no other has.</param>
    public TextInMemory NeverSeen(int number) =>
        path.EndsWith(BaselineText.Extension, StringComparison.Ordinal) ? new TextInMemory(path, string.Create(CultureInfo.InvariantCulture, $"{content}\n# {number}\n")) : ReadAnew();

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
