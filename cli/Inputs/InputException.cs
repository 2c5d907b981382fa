namespace UapiGen.Cli.Inputs;

/// <summary>An input that cannot be read: what is wrong with it, and what to do, is in the message.</summary>
internal sealed class InputException(string message) : Exception(message);
