using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Checks;

/// <summary>What differs of one struct.</summary>
internal sealed class StructDifference
{
    /// <summary>Its tag in C.</summary>
    public required string CName { get; init; }

    /// <summary>Its full name in C#.</summary>
    public required string TypeName { get; init; }

    /// <summary>How it stands.</summary>
    public required StructVerdict Verdict { get; init; }

    /// <summary>Where it stands now; of one that is gone, where it stood.</summary>
    public required FindingPlace Place { get; init; }

    /// <summary>What it says now and did not, a fact a line, as a baseline's draft would have it.</summary>
    public string[] Facts { get; init; } = [];

    /// <summary>What breaks.</summary>
    public Finding[] Breaks { get; init; } = [];
}
