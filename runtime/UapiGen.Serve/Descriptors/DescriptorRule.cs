using System.Runtime.CompilerServices;

namespace UapiGen.Serve;

/// <summary>On which descriptors a service answers: real KVM ones, or what stands in for them on a machine without KVM.</summary>
public sealed class DescriptorRule
{
    private enum Way
    {
        Kvm,
        File,
        Any,
    }

    private readonly Way _way;
    private readonly FileIdentity _file;

    private DescriptorRule(Way way, FileIdentity file = default)
    {
        _way = way;
        _file = file;
    }

    /// <summary>KVM's descriptors, by what the kernel says they are.</summary>
    public static DescriptorRule Kvm { get; } = new(Way.Kvm);

    /// <summary>Every open descriptor, as if it were of each kind. A closed one is left to the kernel, which says EBADF.</summary>
    public static DescriptorRule Any { get; } = new(Way.Any);

    /// <summary>Every descriptor opened on one file, as if it were of each kind.</summary>
    /// <param name="path">The file. It is looked at once, now: a file that takes its name later is another file.</param>
    /// <exception cref="IOException">The path cannot be looked at.</exception>
    public static DescriptorRule File(string path) => new(Way.File, FileIdentity.Of(path));

    /// <summary>The rule of a word, as the tool takes it: <c>kvm</c>, <c>any</c>, or else the path of a file.</summary>
    /// <param name="text">The word.</param>
    /// <exception cref="ArgumentException">It is empty.</exception>
    /// <exception cref="IOException">It is a path, and cannot be looked at.</exception>
    public static DescriptorRule Parse(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return text switch
        {
            "kvm" => Kvm,
            "any" => Any,
            _ => File(text),
        };
    }

    /// <summary>Whether a descriptor is one that this rule takes for one of the kinds.</summary>
    /// <param name="descriptor">The caller's descriptor.</param>
    /// <param name="kinds">The kinds that the command is answered on.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Accepts(ref DescriptorProbe descriptor, DescriptorKinds kinds) => _way switch
    {
        Way.Kvm => (descriptor.Kind & kinds) != 0,
        Way.File => descriptor.IsSameFileAs(_file),
        _ => descriptor.IsOpen,
    };
}
