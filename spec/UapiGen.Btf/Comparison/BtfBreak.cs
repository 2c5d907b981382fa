namespace UapiGen.Btf;

/// <summary>A field on which the two sides contradict each other.</summary>
/// <param name="Ours">The declared field.</param>
/// <param name="Theirs">The kernel's field of that name, or the one that lies across ours; null where the kernel has none there.</param>
/// <param name="Why">What is wrong, with both places.</param>
public sealed record BtfBreak(FieldPlace Ours, FieldPlace? Theirs, string Why)
{
    /// <inheritdoc/>
    public override string ToString() => Why;
}
