namespace UapiGen.Abi.Export;

/// <summary>A snapshot that cannot be exported: what is wrong is in its message.</summary>
public sealed class ExportException : Exception
{
    /// <summary>Says what is wrong.</summary>
    /// <param name="message">What is wrong, with the names at fault.</param>
    public ExportException(string message)
        : base(message)
    {
    }
}
