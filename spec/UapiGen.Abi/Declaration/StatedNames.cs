namespace UapiGen.Abi;

/// <summary>What a declaration says that C calls the constants of a struct as a whole; null for what it leaves to the struct's tag.</summary>
/// <param name="Command">The ioctl, such as <c>KVM_PPC_GET_COMPAT_CAPS</c>.</param>
/// <param name="Capability">The number that announces it, such as <c>KVM_CAP_PPC_COMPAT_CAPS</c>.</param>
/// <param name="Sizes">The sizes of the versions without their numbers, such as <c>PERF_ATTR_SIZE_VER</c>.</param>
public sealed record StatedNames(string? Command = null, string? Capability = null, string? Sizes = null)
{
    /// <summary>All left to the tag.</summary>
    public static StatedNames None { get; } = new();
}
