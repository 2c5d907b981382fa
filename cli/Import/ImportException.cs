namespace UapiGen.Cli.Import;

/// <summary>What no declaration can say: the field and the reason are in the message.</summary>
internal sealed class ImportException(string message) : Exception(message);
