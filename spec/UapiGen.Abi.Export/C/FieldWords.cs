namespace UapiGen.Abi.Export;

/// <summary>What is promised of a field, in a few words.</summary>
internal static class FieldWords
{
    /// <summary>Such as <c>must be zero, else EINVAL</c>.</summary>
    public static string Of(FieldSnapshot field)
    {
        List<string> words = [];
        if (field.IsStructSize) words.Add("the size of the struct that the caller has, in bytes");
        if (field.Check is { } check)
            words.Add(check.Known == 0 ? $"must be zero, else {check.Error}" : $"bits {CText.Hex(check.Known)}; any other is {check.Error}");
        if (field.OutputMask is { } mask) words.Add($"filled by the kernel, no bit but {CText.Hex(mask)}");
        else if (field.IsOutput) words.Add("filled by the kernel");
        return words.Count == 0 ? "any value" : string.Join("; ", words);
    }
}
