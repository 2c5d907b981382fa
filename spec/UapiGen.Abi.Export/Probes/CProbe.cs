namespace UapiGen.Abi.Export;

/// <summary>
/// A C source that asks a compiler for every number of a struct: they stand, in order, in one section of the object that it makes, so that
/// nothing of a foreign machine need be run.
/// </summary>
/// <param name="Source">The source.</param>
/// <param name="Values">What the section must hold: 64-bit integers in the byte order of the target.</param>
public sealed record CProbe(string Source, EquatableArray<ProbeValue> Values)
{
    /// <summary>The section's name.</summary>
    public const string Section = "uapigen";

    /// <summary>The variable that has the struct's type, so that debug information describes it.</summary>
    public const string Variable = "uapigen_struct";

    /// <summary>Writes the source for the struct that a header defines, and computes what the target's compiler must say.</summary>
    /// <param name="snapshot">The struct.</param>
    /// <param name="header">How the header is included: a path that the compiler finds.</param>
    /// <param name="target">Whose compiler is asked.</param>
    /// <exception cref="ExportException">The snapshot contradicts itself.</exception>
    public static CProbe Of(AbiSnapshot snapshot, string header, TargetAbi target)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(target);
        ProbeValues values = new(snapshot, target);
        CWriter writer = new();
        writer.Line($"#define {CHeader.OwnMacro}");
        writer.Line($"#include \"{header}\"");
        foreach (string version in values.OlderVersions) writer.Line(version);
        writer.Line($"{CText.Name(snapshot)} {Variable};");
        writer.Line($"const unsigned long long uapigen_values[] __attribute__((section(\"{Section}\"), used)) = {{");
        foreach ((ProbeValue value, string expression) in values.All) writer.Indented($"(unsigned long long)({expression}), /* {value.Subject} */");
        writer.Line("};");
        return new CProbe(writer.ToString(), new EquatableArray<ProbeValue>([.. values.All.Select(asked => asked.Value)]));
    }
}

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

    /// <summary>The value of a macro.</summary>
    Constant,

    /// <summary>The number of a command.</summary>
    Command,
}
