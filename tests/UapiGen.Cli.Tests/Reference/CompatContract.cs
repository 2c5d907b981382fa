namespace UapiGen.Cli.Tests.Reference;

/// <summary>The two contracts of the ioctl.</summary>
/// <param name="Name">As the tool's option has it.</param>
/// <param name="Number">The command's sequence number.</param>
/// <param name="HasCap">Whether sizes above the page size are refused with nothing written.</param>
/// <param name="LooksAtTail">Whether a larger struct is taken if its tail is zero.</param>
/// <param name="SaysFilled">Whether the reply's size is what was filled, and not ksize.</param>
internal sealed record CompatContract(string Name, byte Number, bool HasCap, bool LooksAtTail, bool SaysFilled)
{
    /// <summary>The fifth posting.</summary>
    public static CompatContract V5 { get; } = new("v5", 0xE4, HasCap: false, LooksAtTail: false, SaysFilled: false);

    /// <summary>As merged.</summary>
    public static CompatContract Linux73 { get; } = new("linux-7.3", 0xB8, HasCap: true, LooksAtTail: true, SaysFilled: true);

    /// <summary>By the tool's name for it.</summary>
    public static CompatContract Of(string name) => name == V5.Name ? V5 : Linux73;

    /// <summary>The number as the C clients take it.</summary>
    public string Hex => Number.ToString("x2", System.Globalization.CultureInfo.InvariantCulture);
}
