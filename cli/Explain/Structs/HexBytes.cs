using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Explain.Structs;

/// <summary>Bytes as people write them on a command line.</summary>
internal static class HexBytes
{
    /// <summary>More than any page; what is longer is a mistake.</summary>
    private const int Most = 1 << 20;

    /// <summary>Reads hexadecimal digits, blanks between them as one likes, or the bytes of a file that an @ stands before.</summary>
    /// <exception cref="InputException">They are none, or the file cannot be read.</exception>
    public static byte[] Read(string text)
    {
        if (text.StartsWith('@')) return ReadFile(text[1..]);
        string digits = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not (',' or ':' or '_'))).Replace("0x", "", StringComparison.OrdinalIgnoreCase);
        try
        {
            return Convert.FromHexString(digits);
        }
        catch (FormatException)
        {
            throw new InputException("--bytes takes two hexadecimal digits a byte, such as 2000000000000000, or @FILE");
        }
    }

    private static byte[] ReadFile(string file)
    {
        try
        {
            using FileStream stream = File.OpenRead(file);
            byte[] bytes = new byte[Most];
            int count = stream.ReadAtLeast(bytes, Most, throwOnEndOfStream: false);
            return bytes[..count];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file}: {error.Message}");
        }
    }
}
