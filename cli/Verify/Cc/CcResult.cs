using UapiGen.Abi.Export;
using UapiGen.Btf;
using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Verify.Cc;

/// <summary>What a compiler said of a struct.</summary>
/// <param name="Input">The struct.</param>
/// <param name="Compiler">The compiler.</param>
internal sealed record CcResult(AbiInput Input, CCompiler Compiler)
{
    /// <summary>What was asked and what was answered; empty where the header did not compile.</summary>
    public IReadOnlyList<AskedValue> Values { get; init; } = [];

    /// <summary>What the compiler complained of; empty where it took the header with all its assertions.</summary>
    public string Complaints { get; init; } = "";

    /// <summary>What the compiler's own debug information says of the struct; null where it writes none that we read.</summary>
    public BtfVerdict? DebugInformation { get; init; }

    /// <summary>The kernel's header that has the struct; null where none has.</summary>
    public string? Header { get; init; }

    /// <summary>How ours stands to the struct of that header; null where it was not compared.</summary>
    public BtfVerdict? HeaderVerdict { get; init; }

    /// <summary>The answers that are not ours.</summary>
    public IEnumerable<AskedValue> Differences => Values.Where(value => !value.Agrees);

    /// <summary>Whether nothing contradicts us. A kernel's struct that is older or newer does not.</summary>
    public bool Passes =>
        Complaints.Length == 0 && !Differences.Any() && DebugInformation is null or { Relation: BtfRelation.Same } && HeaderVerdict is not { Relation: BtfRelation.Broken };
}

/// <summary>A number that was asked for, and the compiler's answer.</summary>
/// <param name="Value">The question, and what we say.</param>
/// <param name="Answer">What the compiler says.</param>
internal sealed record AskedValue(ProbeValue Value, ulong Answer)
{
    /// <summary>Whether both say the same.</summary>
    public bool Agrees => Answer == Value.Expected;
}
