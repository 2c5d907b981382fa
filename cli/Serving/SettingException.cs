namespace UapiGen.Cli.Serving;

/// <summary>Options that cannot be meant together, or a value that is none.</summary>
internal sealed class SettingException(string message) : Exception(message);
