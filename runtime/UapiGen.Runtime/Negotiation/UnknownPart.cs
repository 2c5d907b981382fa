using System.Globalization;

namespace UapiGen;

/// <summary>A part of a request that the running kernel does not know: a field past the end of its struct, or bits of a field that it has no meaning for.</summary>
public sealed record UnknownPart
{
    /// <summary>The struct tag in C, such as <c>perf_event_attr</c>.</summary>
    public required string Struct { get; init; }

    /// <summary>The field's name.</summary>
    public required string Field { get; init; }

    /// <summary>The bits that were asked for and are not known; the whole value of a field past the end; 0 for a field that is wider than 8 bytes.</summary>
    public ulong Bits { get; init; }

    /// <summary>The bits' names, such as <c>ResolveUnix</c>; empty where they have none.</summary>
    public string Names { get; init; } = "";

    /// <summary>The version of the struct that brought the field: the n of <c>SIZE_VERn</c>.</summary>
    public int Since { get; init; }

    /// <summary>Whether the field lies past the end of the kernel's struct; else it is there, and the bits are unknown.</summary>
    public bool IsPastEnd { get; init; }

    /// <summary>What it means to do without, in words, where the interface says; else empty.</summary>
    public string Effect { get; init; } = "";

    /// <summary>Such as <c>landlock_ruleset_attr.HandledAccessFs: ResolveUnix (0x10000)</c>.</summary>
    public override string ToString()
    {
        string what = Bits == 0 ? Names : string.Create(CultureInfo.InvariantCulture, $"{(Names.Length == 0 ? "" : Names + " ")}(0x{Bits:X})");
        string since = IsPastEnd ? string.Create(CultureInfo.InvariantCulture, $", of version {Since}") : "";
        string effect = Effect.Length == 0 ? "" : "; " + Effect;
        return what.Length == 0 ? $"{Struct}.{Field}{since}{effect}" : $"{Struct}.{Field}: {what}{since}{effect}";
    }
}
