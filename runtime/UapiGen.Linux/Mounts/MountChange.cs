using System.Runtime.InteropServices;

namespace UapiGen.Linux.Mounts;

/// <summary>What is to become of a mount: what is turned on, what off, and what else.</summary>
/// <remarks>Nothing at all is a change as well: the kernel then looks at neither path nor mount.</remarks>
public readonly struct MountChange
{
    /// <summary>What is turned on. <see cref="MountAttributes.IdMapped"/> is <see cref="UserNamespace"/>'s affair, the access time <see cref="AccessTime"/>'s.</summary>
    public MountAttributes Set { get; init; }

    /// <summary>What is turned off. <see cref="MountAttributes.IdMapped"/> can be only of a mount that nobody has seen yet (Linux 6.15).</summary>
    public MountAttributes Clear { get; init; }

    /// <summary>How access times are to be kept; null leaves that as it is.</summary>
    public AccessTime? AccessTime { get; init; }

    /// <summary>The propagation to change to, one of them.</summary>
    public MountPropagation Propagation { get; init; }

    /// <summary>The user namespace by whose mappings owners are shown from now on; null leaves that as it is. It must not be the initial one.</summary>
    public SafeHandle? UserNamespace { get; init; }

    /// <summary>The struct of the call, but for the descriptor of the user namespace.</summary>
    internal MountAttr ToStruct()
    {
        MountAttr attr = new() { AttrSet = Set, AttrClr = Clear, Propagation = Propagation };
        if (AccessTime is { } kept)
        {
            // A number in three bits: all of them are cleared, then those of the new number set.
            attr.AttrClr |= MountAttributes.AccessTimeMask;
            attr.AttrSet |= (MountAttributes)kept;
        }
        if (UserNamespace is not null) attr.AttrSet |= MountAttributes.IdMapped;
        return attr;
    }
}
