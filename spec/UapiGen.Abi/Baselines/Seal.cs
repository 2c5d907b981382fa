using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace UapiGen.Abi;

/// <summary>
/// The seal of a shipped block: the first 8 bytes of SHA-256 over the text from the seal before it, itself included (the first line, for the
/// first block), to the line before the seal, in UTF-8 with lines that end with LF. It holds the seal before it, and so all that was shipped.
/// </summary>
internal static class Seal
{
    public const int Length = 16;

    public static string Of(string text, int start, int end)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text.Substring(start, end - start));
        using var sha = SHA256.Create();
        byte[] hash = sha.ComputeHash(bytes);
        var seal = new StringBuilder(Length);
        for (int i = 0; i < Length / 2; i++)
            seal.Append(hash[i].ToString("x2", CultureInfo.InvariantCulture));
        return seal.ToString();
    }
}
