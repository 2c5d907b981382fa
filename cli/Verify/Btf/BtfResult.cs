using UapiGen.Btf;
using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Verify.Btf;

/// <summary>How a declared struct stands to the kernel's.</summary>
/// <param name="Input">The struct.</param>
/// <param name="Verdict">How it stands; null where the kernel's types do not have it.</param>
/// <param name="Module">The module that has it; null for the kernel itself.</param>
internal sealed record BtfResult(AbiInput Input, BtfVerdict? Verdict, string? Module)
{
    /// <summary>Why it could not be compared; null where it was, or is not there.</summary>
    public string? Fault { get; init; }

    /// <summary>Whether nothing contradicts us.</summary>
    public bool Passes => Fault is null && Verdict is not { Relation: BtfRelation.Broken };
}
