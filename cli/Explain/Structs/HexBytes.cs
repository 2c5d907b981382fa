using UapiGen.Abi;
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
            byte[] bytes = Convert.FromHexString(digits);
            return bytes.Length > 0 ? bytes : throw new InputException("--bytes says no byte: two hexadecimal digits are one, such as 2000000000000000");
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
            byte[] bytes = new byte[Most + 1];
            int count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return count <= Most ? bytes[..count] : throw new InputException($"--bytes @{file}: it has more than {Counted.Bytes(Most)}, and no struct is as large: cut out the struct");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.Of(error, file);
        }
    }
}
