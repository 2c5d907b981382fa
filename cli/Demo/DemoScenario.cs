using UapiGen.Cli.Serving;
using UapiGen.Linux.Kvm;

namespace UapiGen.Cli.Demo;

/// <summary>One row of the table: a host, a program on it, and what must come of it.</summary>
/// <param name="Group">The part of the table.</param>
/// <param name="Name">The row.</param>
/// <param name="Host">The host that is played.</param>
/// <param name="Request">What the program calls.</param>
/// <param name="Expected">What must come of it.</param>
/// <param name="Conclude">From the program's answer to what came of it.</param>
internal sealed record DemoScenario(
    string Group,
    string Name,
    DemoHost Host,
    DemoRequest Request,
    string Expected,
    Func<DemoAnswer, string> Conclude);

/// <summary>A host: the kernel's side of the ioctl.</summary>
/// <param name="Backend">Who fills the struct; null is a kernel without the operation.</param>
/// <param name="StructVersion">The version of the kernel's struct.</param>
/// <param name="HasIoctl">False for a kernel from before the ioctl: it is not served, and the real kernel answers.</param>
internal sealed record DemoHost(ICompatCapsBackend? Backend, int StructVersion = 0, bool HasIoctl = true);

/// <summary>What a program calls.</summary>
/// <param name="StructSize">The size of its own struct: 24, or 32 for one that was built later.</param>
/// <param name="Extra">What it sets the later field to.</param>
/// <param name="KnowsIoctl">False for a program from before the ioctl: it asks for nothing.</param>
internal sealed record DemoRequest(int StructSize = 24, ulong Extra = 0, bool KnowsIoctl = true);

/// <summary>What a program was answered, as it tells on its standard output.</summary>
/// <param name="Capability">KVM_CHECK_EXTENSION's answer.</param>
/// <param name="First">The first call's errno.</param>
/// <param name="FirstSize">The size field after the first call.</param>
/// <param name="Last">The last call's errno.</param>
/// <param name="Size">The size field after the last call.</param>
/// <param name="Modes">The modes.</param>
/// <param name="Untouched">Whether every byte past the program's struct is as it was.</param>
internal sealed record DemoAnswer(long Capability, Errno First, ulong FirstSize, Errno Last, ulong Size, KvmPpcCompat Modes, bool Untouched)
{
    /// <summary>The answer as one line.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"capability={Capability} first={First} first_size={FirstSize} last={Last} size={Size} modes={(ulong)Modes:x} untouched={Untouched}");

    /// <summary>Reads the line.</summary>
    /// <exception cref="FormatException">It is not one.</exception>
    public static DemoAnswer Parse(string line)
    {
        string[] values = [.. line.Trim().Split(' ').Select(pair => pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..])];
        if (values.Length != 7) throw new FormatException($"the program said: {line.Trim()}");
        System.Globalization.CultureInfo invariant = System.Globalization.CultureInfo.InvariantCulture;
        return new DemoAnswer(
            long.Parse(values[0], invariant),
            Enum.Parse<Errno>(values[1]),
            ulong.Parse(values[2], invariant),
            Enum.Parse<Errno>(values[3]),
            ulong.Parse(values[4], invariant),
            (KvmPpcCompat)ulong.Parse(values[5], System.Globalization.NumberStyles.AllowHexSpecifier, invariant),
            bool.Parse(values[6]));
    }
}
