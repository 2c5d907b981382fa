namespace UapiGen.Cli.Output;

/// <summary>Standard output as a stream of bytes.</summary>
internal static class StandardOutput
{
    /// <summary>Writes a text in UTF-8, at once.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string text) => RawOutput.Write(RawOutput.Output, text);
}
