using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace UapiGen.Analyzers.Tests.Verification;

/// <summary>A baseline as the build hands it to the analyzers.</summary>
internal sealed class BaselineFile(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
