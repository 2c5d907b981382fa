namespace UapiGen.Abi.Export;

/// <summary>A number that is asked for.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Subject">Of what, as C says it: <c>offsetof(struct open_how, mode)</c>.</param>
/// <param name="Expected">What this project's own computation says.</param>
public sealed record ProbeValue(ProbeKind Kind, string Subject, ulong Expected);

/// <summary>What a number of a probe is.</summary>
public enum ProbeKind
{
    /// <summary>sizeof of a struct, of a version of it, or the macro that says so; in bytes.</summary>
    Size,

    /// <summary>_Alignof of a struct, in bytes.</summary>
    Alignment,

    /// <summary>offsetof or sizeof of a field, in bytes.</summary>
    Field,

    /// <summary>The value that a bit-field's integer has with all its bits set, and no others.</summary>
    BitField,

    /// <summary>The value of a macro.</summary>
    Constant,

    /// <summary>The number of a command.</summary>
    Command,
}
