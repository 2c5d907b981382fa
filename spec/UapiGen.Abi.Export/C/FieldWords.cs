namespace UapiGen.Abi.Export;

/// <summary>What is promised of a field, in a few words.</summary>
internal static class FieldWords
{
    private const string AnyValue = "any value";

    /// <summary>What there is to say of a field; or of each bit-field that it stores, of each member that it has without a name of its own.</summary>
    public static IEnumerable<(string Name, string Words)> Of(FieldSnapshot field, AbiType type)
    {
        if (field.IsAnonymous && type is CompositeType composite) return Named(composite).Select(name => (name, Words(field)));
        if (field.BitFields.Count == 0) return [(field.Name, Words(field))];
        string error = field.Check is { } check ? $"must be zero, else {check.Error}" : "must be zero";
        string plain = field.IsOutput ? "filled by the kernel" : AnyValue;
        return field.BitFields.Select(bits => (bits.Name, bits.MustBeZero ? error : plain));
    }

    private static IEnumerable<string> Named(CompositeType composite) =>
        composite.Members.SelectMany(member => member is { IsAnonymous: true, Type: CompositeType inner } ? Named(inner) : [member.Name]);

    /// <summary>Such as <c>must be zero, else EINVAL</c>.</summary>
    private static string Words(FieldSnapshot field)
    {
        List<string> words = [];
        if (field.IsStructSize) words.Add("the size of the struct that the caller has, in bytes");
        if (field.Check is { } check)
            words.Add(check.Known == 0 ? $"must be zero, else {check.Error}" : $"bits {CText.Hex(check.Known)}; any other is {check.Error}");
        if (field.OutputMask is { } mask) words.Add($"filled by the kernel, no bit but {CText.Hex(mask)}");
        else if (field.IsOutput) words.Add("filled by the kernel");
        return words.Count == 0 ? AnyValue : string.Join("; ", words);
    }
}
