namespace UapiGen.Conformance.Tests.Driving;

/// <summary>One call of an interface.</summary>
/// <param name="User">The address that the caller passes.</param>
/// <param name="Usize">The size that it passes beside it, in bytes; where the size is a field, what that field holds.</param>
/// <param name="Version">The version that the kernel knows, or <see cref="Newest"/>.</param>
/// <param name="Reply">What the handler leaves in the struct.</param>
/// <param name="Result">What the handler answers.</param>
internal sealed record Call(ulong User, ulong Usize, int Version, byte[] Reply, Errno Result)
{
    /// <summary>The kernel whose struct is the whole one.</summary>
    public const int Newest = -1;

    public UserAddress Address => new(User);

    public override string ToString() => $"user 0x{User:x}, usize {Usize}, version {Version}, reply {Convert.ToHexString(Reply)}, handler {Result}";
}
