using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace UapiGen.Analyzers.Tests.Hostile;

/// <summary>Sources as they are while somebody types: cut off anywhere, a token missing or twice.</summary>
public class UnfinishedSourceTests
{
    [Fact]
    public async Task WholeSource_HasModels() => Assert.Equal((2, 2), await Judgement.OfAsync(WholeSource.Text));

    [Fact]
    public async Task EveryTruncation_IsExplained()
    {
        int read = 0;
        for (int length = 0; length < WholeSource.Text.Length; length++)
            read += (await Judgement.OfAsync(WholeSource.Text[..length])).Read;

        Assert.True(read > 500, $"Only {read} declarations were recognized: the truncations test nothing.");
    }

    [Fact]
    public async Task EveryTokenMissingOrTwice_IsExplained()
    {
        int read = 0;
        foreach (SyntaxToken token in CSharpSyntaxTree.ParseText(WholeSource.Text, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken).DescendantTokens())
        {
            read += (await Judgement.OfAsync(WholeSource.Text.Remove(token.SpanStart, token.Span.Length))).Read;
            read += (await Judgement.OfAsync(WholeSource.Text.Insert(token.Span.End, " " + token.Text))).Read;
        }
        Assert.True(read > 500, $"Only {read} declarations were recognized: the changes test nothing.");
    }
}
