namespace UapiGen.Cli.Explain.Structs;

/// <summary>A union in a struct that was passed: the same bytes, read as each of its members. Which of them is meant, no declaration says.</summary>
/// <param name="Name">The field, or the way to it; empty where C gives it no name, and for a struct that is a union as a whole.</param>
/// <param name="Offset">Its first byte.</param>
/// <param name="End">The first byte that is not its own, or was not passed.</param>
/// <param name="Arms">Its members of which a number was passed.</param>
internal sealed record PassedUnion(string Name, ulong Offset, ulong End, IReadOnlyList<PassedArm> Arms) : PassedPart(Name, Offset)
{
    /// <inheritdoc/>
    public override bool IsZero => Arms.All(arm => arm.IsZero);
}
