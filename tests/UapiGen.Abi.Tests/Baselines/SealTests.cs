using System.Security.Cryptography;
using System.Text;

namespace UapiGen.Abi.Tests.Baselines;

/// <summary>A seal is what anybody computes who has the page of the format: the first 8 bytes of SHA-256 over the text before it, in UTF-8.</summary>
public class SealTests
{
    /// <summary>Comments that end the text at every place of the hash's block of 64 bytes, and one of many blocks.</summary>
    public static TheoryData<string> EveryLength => [.. Enumerable.Range(1, 64).Append(20_000).Select(length => "#" + new string('x', length) + "\n")];

    [Theory]
    [InlineData("")]
    [InlineData("# plain\n")]
    [MemberData(nameof(EveryLength))]
    [InlineData("# Größe in Bytes, ≥ 24 – und ein Zeichen, das vier Bytes braucht: 𝄞\n")]
    public void Seal_IsTheHashOfTheTextBeforeIt(string comment)
    {
        string text = BaselineText.Write(SampleBaselines.Ship(BaselineDraft.Update(null, SampleBaselines.RichSnapshot), "Linux 7.3"));
        text = text.Insert(text.IndexOf('\n', StringComparison.Ordinal) + 1, comment);
        int seal = text.LastIndexOf("seal ", StringComparison.Ordinal);
        string computed = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text[..seal])))[..16];

        string resealed = text[..seal] + "seal " + computed + "\n";

        Assert.Empty(BaselineText.Parse(resealed).Faults);
        Assert.Equal(comment.Length == 0, resealed == text);
        if (comment.Length > 0) Assert.Equal(BaselineRule.SealBroken, Assert.Single(BaselineText.Parse(text).Faults).Rule);
    }
}
