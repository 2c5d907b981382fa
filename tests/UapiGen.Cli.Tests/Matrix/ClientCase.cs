using System.Globalization;
using System.Text;

namespace UapiGen.Cli.Tests.Matrix;

/// <summary>Where a case's struct lies.</summary>
internal enum CaseBase
{
    /// <summary>At an address of its own.</summary>
    Absolute = 'a',

    /// <summary>In an arena of pages.</summary>
    Arena = 'p',

    /// <summary>In an arena that ends where user space does.</summary>
    Top = 't',
}

/// <summary>One call of the client, and the memory that it makes it on.</summary>
/// <param name="Name">What it is about, for whoever reads a failure.</param>
/// <param name="Base">What the argument counts from.</param>
/// <param name="Argument">The call's argument.</param>
/// <param name="Rights">A letter for each of the arena's pages.</param>
/// <param name="Runs">What is in the arena, besides a pattern without zeros; a later one lies over an earlier.</param>
internal sealed record ClientCase(string Name, CaseBase Base, ulong Argument, string Rights, params Run[] Runs)
{
    /// <summary>The pages of an arena.</summary>
    public const int Pages = 3;

    /// <summary>KVM_CHECK_EXTENSION instead of the command.</summary>
    public bool IsCapabilityQuestion { get; init; }

    /// <summary>The arena's bytes before the call.</summary>
    public byte[] Image(int pageSize)
    {
        byte[] image = new byte[Pages * pageSize];
        // The pattern comes again every 256 bytes.
        for (int i = 0; i < 256; i++) image[i] = (byte)((byte)(i * 131 + 89) | 1);
        for (int i = 256; i < image.Length; i += 256) image.AsSpan(0, 256).CopyTo(image.AsSpan(i));
        foreach (Run run in Runs) run.Apply(image);
        return image;
    }

    /// <summary>The case as the client's script has it.</summary>
    public string Line(uint command)
    {
        StringBuilder line = new();
        line.Append(CultureInfo.InvariantCulture, $"{command:x} {(char)Base} {Argument:x} {Rights}");
        foreach (Run run in Runs) line.Append(CultureInfo.InvariantCulture, $" {run.Offset}*{run.Count}:{Convert.ToHexStringLower(run.Bytes)}");
        return line.ToString();
    }
}

/// <summary>Bytes at a place, once or again and again.</summary>
internal sealed record Run(int Offset, byte[] Bytes, int Count = 1)
{
    /// <summary>A u64.</summary>
    public static Run Word(int offset, ulong value) => new(offset, BitConverter.GetBytes(value));

    /// <summary>Zeros from one place to another.</summary>
    public static Run Zeros(int from, int to) => new(from, [0], Math.Max(0, to - from));

    public void Apply(byte[] image)
    {
        if (Bytes is [var one]) image.AsSpan(Offset, Count).Fill(one);
        else for (int i = 0; i < Count; i++) Bytes.CopyTo(image, Offset + i * Bytes.Length);
    }
}
