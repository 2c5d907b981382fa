namespace UapiGen.Benchmarks.Native;

/// <summary>A yardstick in C could not be made; the message says what to do.</summary>
internal sealed class CCompilerException(string message, Exception? inner = null) : Exception(message, inner);
