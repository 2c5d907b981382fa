using System.Globalization;

namespace UapiGen.Linux.DeviceTrees.Flattened;

/// <summary>What is wrong with a blob.</summary>
/// <param name="Offset">Where, in bytes from the blob's beginning.</param>
/// <param name="What">What is wrong there.</param>
internal sealed record FdtFault(int Offset, string What)
{
    public static FdtFault At(int offset, FormattableString what) => new(offset, what.ToString(CultureInfo.InvariantCulture));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"at offset 0x{Offset:x}: {What}");
}
