using System.Runtime.InteropServices;

namespace UapiGen.Conformance.Tests.Driving;

/// <summary>What came of a call: what the copy in said and read, and then what the reply said.</summary>
/// <param name="In">The answer of the copy in, or of the whole call where it is dispatched.</param>
/// <param name="Value">The struct as the handler gets it, in hexadecimal; empty after an error.</param>
/// <param name="Usize">The size as it was taken.</param>
/// <param name="Out">The answer of the reply.</param>
/// <param name="Told">Whether the handler was told that something was cut.</param>
internal sealed record Answer(Errno In, string Value = "", ulong Usize = 0, Errno Out = Errno.Success, bool Told = false)
{
    /// <summary>A copy in that succeeded.</summary>
    public static Answer Of(ReadOnlySpan<byte> value, ulong usize = 0) => new(Errno.Success, Convert.ToHexString(value), usize);

    /// <summary>What the generated copy in said.</summary>
    public static Answer Of<T>(Errno error, in T value, ulong usize = 0)
        where T : unmanaged =>
        error == Errno.Success ? Of(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value)), usize) : new Answer(error);

    public static implicit operator Answer(Errno error) => new(error);
}
