using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace UapiGen.Benchmarks.Analyzer;

/// <summary>Texts as the compiler has them: read from a file's bytes, with the checksum that it makes of them for its debug information.</summary>
internal static class ReadText
{
    public static SourceText Of(string content)
    {
        using MemoryStream file = new(Encoding.UTF8.GetBytes(content));
        return SourceText.From(file, Encoding.UTF8, SourceHashAlgorithm.Sha256);
    }
}
