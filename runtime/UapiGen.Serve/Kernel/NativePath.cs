using System.Text;

namespace UapiGen.Serve;

/// <summary>Strings as the kernel takes them: bytes up to a zero.</summary>
internal static class NativePath
{
    /// <summary>The bytes of a string, with the zero that ends it.</summary>
    /// <param name="text">The string.</param>
    /// <exception cref="ArgumentException">It contains a zero, so the kernel would see another string.</exception>
    public static byte[] Encode(string text)
    {
        if (text.Contains('\0')) throw new ArgumentException("A string with a zero byte in it cannot be passed to a program or to the kernel.", nameof(text));

        byte[] bytes = new byte[Encoding.UTF8.GetByteCount(text) + 1];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }
}
