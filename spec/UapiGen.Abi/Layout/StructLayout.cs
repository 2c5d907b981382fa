namespace UapiGen.Abi;

/// <summary>Where the fields of a struct or union lie under one target ABI.</summary>
/// <param name="Fields">The fields in the order of the declaration.</param>
/// <param name="Size">The whole, trailing padding included, in bytes.</param>
/// <param name="Alignment">The alignment of the whole, in bytes.</param>
public sealed record StructLayout(EquatableArray<FieldLayout> Fields, int Size, int Alignment)
{
    /// <summary>Where the elements of a flexible tail begin; null without one.</summary>
    public int? TailOffset { get; init; }

    /// <summary>The end of the field that ends last: what lies past it, though inside <see cref="Size"/>, is tail.</summary>
    public int KnownEnd
    {
        get
        {
            int end = 0;
            foreach (FieldLayout one in Fields) end = Math.Max(end, one.End);
            return end;
        }
    }
}

/// <summary>A field's place.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Offset">Bytes from the start of the struct.</param>
/// <param name="Size">Bytes it takes.</param>
/// <param name="Alignment">Its alignment in the struct, in bytes.</param>
/// <param name="PaddingBefore">Bytes of implicit padding between the field before it and this one.</param>
public sealed record FieldLayout(string Name, int Offset, int Size, int Alignment, int PaddingBefore)
{
    /// <summary>The first byte past the field.</summary>
    public int End => Offset + Size;
}
