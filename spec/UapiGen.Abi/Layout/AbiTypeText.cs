namespace UapiGen.Abi;

/// <summary>A field's type in words, for messages and listings.</summary>
public static class AbiTypeText
{
    /// <summary>The UAPI name of an integer, the name of an enum, struct or union as the declaration has it, an array as its element and length.</summary>
    public static string Of(AbiType type) => type switch
    {
        ScalarType scalar => scalar.Kind.CName(),
        EnumType named => Short(named.Name),
        CompositeType embedded => Short(embedded.Name),
        ArrayType array => Of(array.Element) + "[" + array.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) + "]",
        _ => type.GetType().Name,
    };

    private static string Short(string name) => name.StartsWith("global::", StringComparison.Ordinal) ? name.Substring("global::".Length) : name;
}
