namespace UapiGen.Serve;

/// <summary>Which calls a service wants to be asked about. All others never leave the kernel, and run at full speed.</summary>
/// <param name="Command">The command's number on this machine. The kernel takes an unsigned int, so a caller's bits above 32 do not matter.</param>
/// <param name="Argument">
/// The only argument that counts, compared whole, such as the capability of KVM_CHECK_EXTENSION; null stands for every argument.
/// </param>
public readonly record struct IoctlClaim(uint Command, ulong? Argument = null);
