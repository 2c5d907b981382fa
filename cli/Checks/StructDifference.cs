using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Checks;

/// <summary>What differs of one struct.</summary>
/// <param name="CName">Its tag in C.</param>
/// <param name="TypeName">Its full name in C#.</param>
/// <param name="Verdict">How it stands.</param>
/// <param name="Place">Where it stands now; of one that is gone, where it stood.</param>
/// <param name="Facts">What it says now and did not, a fact a line, as a baseline's draft would have it.</param>
/// <param name="Breaks">What breaks.</param>
internal sealed record StructDifference(string CName, string TypeName, StructVerdict Verdict, FindingPlace Place, IReadOnlyList<string> Facts, IReadOnlyList<Finding> Breaks);
