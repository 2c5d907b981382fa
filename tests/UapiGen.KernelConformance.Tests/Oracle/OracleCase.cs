namespace UapiGen.KernelConformance.Oracle;

/// <summary>One call, and what a kernel answered.</summary>
/// <param name="Line">The line in its file, for whoever looks a failure up.</param>
/// <param name="Size">The size that was passed.</param>
/// <param name="Tail">What lay past the kernel's size.</param>
/// <param name="Variant">Which field was wrong; <c>ok</c> for none.</param>
/// <param name="Fault">What was wrong with the address.</param>
/// <param name="Reach">The number of bytes that belongs to the fault.</param>
/// <param name="Result">An error's name; <c>fd</c>, <c>pid</c> or a number for a success.</param>
/// <param name="SizeAfter">The size field afterwards; null where there is none, or it could not be read.</param>
/// <param name="Writes">The bytes that changed; null where there were none to look at.</param>
internal sealed record OracleCase(
    int Line, ulong Size, TailBytes Tail, string Variant, FaultKind Fault, int Reach, string Result, uint? SizeAfter, IReadOnlyList<OracleWrite>? Writes);
