namespace UapiGen.Abi;

/// <summary>A field of a versioned struct, with what is promised of it.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Since">The version that brought it, 0 for the first published one.</param>
public sealed record FieldDeclaration(string Name, AbiType Type, int Since = 0)
{
    /// <summary>Whether this field holds usize when the caller calls, and the size of the reply when it returns.</summary>
    public bool IsStructSize { get; init; }

    /// <summary>The check that a caller's value must pass, or null when every value is let in; of bit-fields, unless said, that no other bit is set.</summary>
    public InputRule? Input
    {
        get => field ?? BitFieldRule.Of(this);
        init;
    }

    /// <summary>The alignment that it has at least, C's <c>aligned(n)</c>; 0 for none said.</summary>
    public int Align { get; init; }

    /// <summary>Whether C gives it no name: its members are members of the struct.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>The bit-fields that the integer stores, in C's order; none for a plain field.</summary>
    public EquatableArray<BitFieldDeclaration> BitFields { get; init; }

    /// <summary>Which of the known bits came with a later version of the struct.</summary>
    public EquatableArray<VersionedBits> KnownSince { get; init; }

    /// <summary>Whether the kernel reads the field where it reads no others: the contract's <see cref="Request.InputFields"/>.</summary>
    public bool IsInput { get; init; }

    /// <summary>The bits that may leave the kernel, or null when the field is no masked output.</summary>
    public MaskValue? OutputMask { get; init; }

    /// <summary>Whether the kernel fills the field; a mask implies it.</summary>
    public bool IsOutput { get; init; }
}
