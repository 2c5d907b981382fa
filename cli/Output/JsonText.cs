using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace UapiGen.Cli.Output;

/// <summary>Writes JSON documents: indented, one line feed at the end.</summary>
internal static class JsonText
{
    // The text goes to files and terminals, not into HTML: what is no control character stands as it is.
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document that an action writes.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter writer = new(bytes, s_options)) write(writer);
        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }
}
