namespace UapiGen.KernelConformance.Interfaces;

/// <summary>This machine's kernel, or this user, cannot be asked about an interface; the message says why.</summary>
internal sealed class NotHereException(string message) : Exception(message);
