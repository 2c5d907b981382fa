namespace UapiGen.Abi.Export;

/// <summary>What is promised of a part of a struct, in a few words.</summary>
internal static class RowRules
{
    /// <summary>Of a field.</summary>
    public static string Of(FieldSnapshot field)
    {
        List<string> words = [];
        if (field.IsStructSize) words.Add("the size of the caller's struct");
        if (field.Check is { } check)
        {
            if (check.Known == 0) words.Add($"must be zero, else {check.Error}");
            else if (field.BitFields.Count == 0) words.Add($"bits {CText.Hex(check.Known)}, any other is {check.Error}");
        }
        foreach (KnownBitsSince later in field.KnownSince) words.Add($"{CText.Hex(later.Bits)} since version {CText.Decimal(later.Version)}");
        if (field.IsInput) words.Add("read by the kernel");
        if (field.OutputMask is { } mask) words.Add(mask == 0 ? "filled with zero" : $"filled by the kernel, no bit but {CText.Hex(mask)}");
        else if (field.IsOutput) words.Add("filled by the kernel");
        return string.Join("; ", words);
    }

    /// <summary>Of a bit-field.</summary>
    public static string Of(FieldSnapshot field, BitFieldLayout bits) => bits.MustBeZero ? MustBeZero(field) : field.IsOutput ? "filled by the kernel" : "";

    /// <summary>Of the bits behind the last bit-field.</summary>
    public static string OfUnnamedBits(FieldSnapshot field) => "unnamed bits" + (field.Check is null ? "" : ", " + MustBeZero(field));

    /// <summary>Of bytes that nobody named.</summary>
    /// <param name="kind">Where they lie.</param>
    /// <param name="isTail">Whether the tail of a caller's struct begins there and not at sizeof.</param>
    public static string OfGap(LayoutRowKind kind, bool isTail) =>
        kind == LayoutRowKind.Hole ? "hole: nobody checks these bytes" : isTail ? "padding: must be zero, as the tail of a larger struct" : "padding: sizeof counts it, nobody checks it";

    private static string MustBeZero(FieldSnapshot field) => field.Check is { } check ? $"must be zero, else {check.Error}" : "must be zero";
}
