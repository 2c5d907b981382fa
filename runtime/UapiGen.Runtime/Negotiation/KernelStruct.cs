namespace UapiGen;

/// <summary>What the running kernel knows of a versioned struct: a probe found it out, by the interface's own means.</summary>
/// <typeparam name="T">The struct.</typeparam>
public sealed class KernelStruct<T>
    where T : unmanaged, IUapiStruct<T>
{
    private readonly KernelField?[] _fields;

    /// <summary>Takes what a probe found.</summary>
    /// <param name="size">The size of the kernel's own struct in bytes; 0 where there is no way to ask.</param>
    /// <param name="fields">The fields of which more is known than that they are there; of any other, all bits count as known.</param>
    /// <exception cref="ArgumentException">The struct has no such field.</exception>
    public KernelStruct(int size, params ReadOnlySpan<KernelField> fields)
    {
        Size = size;
        _fields = new KernelField?[T.Info.Fields.Length];
        foreach (KernelField field in fields)
            _fields[T.Info.IndexOf(field.Name)] = field;
    }

    /// <summary>The size of the kernel's own struct in bytes; 0 where there is no way to ask.</summary>
    public int Size { get; }

    /// <summary>What a probe found of a field; null where it did not look.</summary>
    internal KernelField? FieldAt(int index) => _fields[index];
}
