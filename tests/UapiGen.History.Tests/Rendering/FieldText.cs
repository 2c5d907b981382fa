using System.Globalization;

namespace UapiGen.History.Tests.Rendering;

/// <summary>A field as C#.</summary>
internal static class FieldText
{
    /// <summary>Its attributes.</summary>
    public static string Attributes(FieldDeclaration field)
    {
        var attributes = new List<string>();
        if (field.Since != 0) attributes.Add($"Since({Number(field.Since)})");
        if (field.IsStructSize) attributes.Add("StructSize");
        if (field.Input is { } input) attributes.Add(Rule(input));
        attributes.AddRange(field.KnownSince.Select(later => $"KnownSince({Number(later.Version)}, {Mask(later.Bits)})"));
        if (field.IsInput) attributes.Add("Input");
        if (field.OutputMask is { } mask) attributes.Add($"OutputMask({Mask(mask)})");
        else if (field.IsOutput) attributes.Add("Output");
        return attributes.Count == 0 ? "" : "[" + string.Join(", ", attributes) + "] ";
    }

    /// <summary>Its declaration.</summary>
    public static string Declare(string name, AbiType type) => type switch
    {
        ScalarType scalar => $"public {Keyword(scalar.Kind)} {name};",
        EnumType named => $"public {named.Name} {name};",
        StructType embedded => $"public {embedded.Name} {name};",
        ArrayType { Element: ScalarType element } array => $"public unsafe fixed {Keyword(element.Kind)} {name}[{Number(array.Length)}];",
        _ => throw new ArgumentException($"no C# for {type}", nameof(type)),
    };

    /// <summary>The keyword of an integer.</summary>
    public static string Keyword(ScalarKind kind) => kind switch
    {
        ScalarKind.U8 => "byte",
        ScalarKind.S8 => "sbyte",
        ScalarKind.U16 => "ushort",
        ScalarKind.S16 => "short",
        ScalarKind.U32 => "uint",
        ScalarKind.S32 => "int",
        ScalarKind.U64 => "ulong",
        _ => "long",
    };

    /// <summary>A number as C# writes it.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Rule(InputRule input)
    {
        string? error = input.Error == Errno.EINVAL ? null : "Error = Errno." + input.Error;
        if (input.MustBeZero) return error is null ? "MustBeZero" : $"MustBeZero({error})";
        return error is null ? $"KnownBits({Mask(input.Known)})" : $"KnownBits({Mask(input.Known)}, {error})";
    }

    private static string Mask(MaskValue mask) => "0x" + mask.Bits.ToString("X", CultureInfo.InvariantCulture) + "UL";
}
