namespace UapiGen.KernelConformance.Oracle;

/// <summary>A stretch of bytes that the kernel changed.</summary>
/// <param name="Offset">Where it begins in the struct.</param>
/// <param name="Bytes">Each byte; null where it varies from run to run.</param>
internal sealed record OracleWrite(int Offset, IReadOnlyList<byte?> Bytes);
