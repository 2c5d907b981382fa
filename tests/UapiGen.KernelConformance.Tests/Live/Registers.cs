using System.Globalization;

namespace UapiGen.KernelConformance.Live;

/// <summary>The arguments of a system call, as the kernel's entry finds them: six registers.</summary>
internal readonly record struct Registers(ulong First, ulong Second = 0, ulong Third = 0, ulong Fourth = 0, ulong Fifth = 0, ulong Sixth = 0)
{
    public IEnumerable<ulong> All => [First, Second, Third, Fourth, Fifth, Sixth];

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{First:x}, {Second:x}, {Third:x}, {Fourth:x}, {Fifth:x}, {Sixth:x}");
}
