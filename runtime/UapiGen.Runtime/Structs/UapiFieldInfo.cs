namespace UapiGen;

/// <summary>A field's place in its struct.</summary>
public readonly record struct UapiFieldInfo
{
    /// <summary>Takes the facts that the generator computed.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="offset">Bytes from the start of the struct.</param>
    /// <param name="size">Bytes it takes.</param>
    /// <param name="since">The version that brought it.</param>
    public UapiFieldInfo(string name, int offset, int size, int since)
    {
        Name = name;
        Offset = offset;
        Size = size;
        Since = since;
    }

    /// <summary>The field's name.</summary>
    public string Name { get; }

    /// <summary>Bytes from the start of the struct.</summary>
    public int Offset { get; }

    /// <summary>Bytes it takes.</summary>
    public int Size { get; }

    /// <summary>The version that brought it.</summary>
    public int Since { get; }
}
