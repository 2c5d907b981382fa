namespace UapiGen;

/// <summary>A versioned struct's layout as data: what messages, tools and negotiation ask about.</summary>
public sealed class UapiStructInfo
{
    private readonly int[] _sizes;
    private readonly UapiFieldInfo[] _fields;

    /// <summary>Takes the facts that the generator computed.</summary>
    /// <param name="cName">The struct tag in C.</param>
    /// <param name="sizes">The size of each version in bytes, from version 0 on.</param>
    /// <param name="sizeFieldOffset">Where the size field lies, in bytes, or -1 without one.</param>
    /// <param name="sizeFieldWidth">The size field's own size in bytes, or 0 without one.</param>
    /// <param name="fields">The fields in memory order.</param>
    public UapiStructInfo(string cName, int[] sizes, int sizeFieldOffset, int sizeFieldWidth, UapiFieldInfo[] fields)
    {
        CName = cName;
        _sizes = sizes;
        SizeFieldOffset = sizeFieldOffset;
        SizeFieldWidth = sizeFieldWidth;
        _fields = fields;
    }

    /// <summary>The struct tag in C.</summary>
    public string CName { get; }

    /// <summary>The size of each version in bytes, from version 0 on.</summary>
    public ReadOnlySpan<int> Sizes => _sizes;

    /// <summary>Where the size field lies, in bytes from the start, or -1 where the struct has none.</summary>
    public int SizeFieldOffset { get; }

    /// <summary>The size field's own size in bytes, or 0 where the struct has none.</summary>
    public int SizeFieldWidth { get; }

    /// <summary>The fields in memory order.</summary>
    public ReadOnlySpan<UapiFieldInfo> Fields => _fields;

    /// <summary>ksize: the size of the newest version, in bytes.</summary>
    public int Ksize => _sizes[^1];

    /// <summary>The place of a field among <see cref="Fields"/>.</summary>
    /// <param name="field">The field's name.</param>
    /// <exception cref="ArgumentException">The struct has no such field.</exception>
    public int IndexOf(string field)
    {
        int index = Array.FindIndex(_fields, candidate => candidate.Name == field);
        return index >= 0 ? index : throw new ArgumentException($"struct {CName} has no field {field}", nameof(field));
    }
}
