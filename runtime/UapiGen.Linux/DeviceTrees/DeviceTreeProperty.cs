namespace UapiGen.Linux.DeviceTrees;

/// <summary>One property of a node, the kernel's <c>struct property</c> (include/linux/of.h).</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The bytes, without the padding of the flattened form. Numbers within are big-endian.</param>
public readonly record struct DeviceTreeProperty(string Name, ReadOnlyMemory<byte> Value);
