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
        uint[] hash = Sha256.OfAscii(text, start, end) ?? Sha256.Of(Encoding.UTF8.GetBytes(text.Substring(start, end - start)));
        char[] seal = new char[Length];
        for (int i = 0; i < Length; i++) seal[i] = "0123456789abcdef"[(int)(hash[i / 8] >> (28 - (i % 8 * 4)) & 0xF)];
        return new string(seal);
    }
}
