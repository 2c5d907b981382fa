namespace UapiGen.Abi;

/// <summary>What holds of the bits of a word of bit-fields.</summary>
internal static class BitFieldRule
{
    /// <summary>
    /// A caller may set the bits that have a name and are not reserved, as perf_copy_attr lets it (kernel/events/core.c, Linux 7.3: EINVAL for
    /// <c>__reserved_1</c>). Null where every bit is such a bit, and where the kernel fills the word.
    /// </summary>
    public static InputRule? Of(FieldDeclaration field)
    {
        if (field.BitFields.Count == 0 || field.IsOutput || field.OutputMask is not null || field.Type is not ScalarType { Kind: var kind }) return null;
        ulong known = 0;
        foreach (BitFieldLayout place in BitFieldLayout.Lay(field))
        {
            if (!place.MustBeZero) known |= place.Mask;
        }
        return known == ulong.MaxValue >> (64 - (kind.Size() * 8)) ? null : new InputRule(new MaskValue(known), Errno.EINVAL);
    }
}
