using System.Globalization;
using UapiGen.Abi;
using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Explain.Commands;

/// <summary>A command's number, and the machine whose number it is.</summary>
/// <param name="Number">The number; the kernel sees 32 bits of it.</param>
/// <param name="Target">The machine.</param>
internal sealed record CommandQuestion(uint Number, TargetAbi Target)
{
    /// <summary>What it is made of there; null for what no macro makes there.</summary>
    public IoctlParts? Parts => Target.Ioctl.Decode(Number);

    /// <summary>What it is made of on machines that number in another way.</summary>
    public IoctlParts? OtherParts => OtherEncoding.Decode(Number);

    /// <summary>The numbering that this machine does not have.</summary>
    public IoctlEncoding OtherEncoding => Target.Ioctl == IoctlEncoding.Generic ? IoctlEncoding.PowerPc : IoctlEncoding.Generic;

    /// <summary>Reads a number as one writes it down: hexadecimal with 0x, or decimal.</summary>
    /// <exception cref="InputException">It is none.</exception>
    public static CommandQuestion Read(string text, TargetAbi target)
    {
        bool isHexadecimal = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        if (!ulong.TryParse(isHexadecimal ? text.AsSpan(2) : text, isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out ulong number))
            throw new InputException($"--command takes a number, such as 0x2000aeb8, not {text}");
        // What strace and debuggers show of a 64-bit register may have a sign above; ioctl(2) takes an unsigned int.
        bool fits = number <= uint.MaxValue || (long)number is >= int.MinValue and < 0;
        return fits ? new CommandQuestion((uint)number, target) : throw new InputException($"--command {text}: the number of an ioctl has 32 bits, from 0 to 0xffffffff");
    }

    /// <summary>Whether the number is the one of a struct's command on this machine, of whatever size where it carries one.</summary>
    public bool IsOf(AbiSnapshot snapshot) => Parts is { } parts && Is(snapshot, parts);

    /// <summary>Whether it would be on machines that number in another way.</summary>
    public bool IsOfElsewhere(AbiSnapshot snapshot) => OtherParts is { } parts && Is(snapshot, parts);

    /// <summary>The machines that number like this one, or like the others.</summary>
    public static string Like(IoctlEncoding encoding) => string.Join(", ", TargetAbi.All.Where(target => target.Ioctl == encoding).Select(target => target.Name));

    private static bool Is(AbiSnapshot snapshot, IoctlParts parts) =>
        snapshot.Command is { } command && command.Direction == parts.Direction && command.Type == parts.Type && command.Number == parts.Number
        && (parts.Direction != Abi.IoctlDirection.None || parts.Size == 0);
}
