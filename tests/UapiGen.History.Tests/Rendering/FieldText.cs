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
        attributes.AddRange(Layout(field.Align, field.IsAnonymous));
        foreach (BitFieldDeclaration bits in field.BitFields)
            attributes.Add($"BitField(\"{bits.Name}\", {Number(bits.Width)}{(bits.MustBeZero ? ", MustBeZero = true" : "")})");
        // Which bits are known follows from their names.
        if (field.BitFields.Count == 0 && field.Input is { } input) attributes.Add(Rule(input));
        attributes.AddRange(field.KnownSince.Select(later => $"KnownSince({Number(later.Version)}, {Mask(later.Bits)})"));
        if (field.IsInput) attributes.Add("Input");
        if (field.OutputMask is { } mask) attributes.Add($"OutputMask({Mask(mask)})");
        else if (field.IsOutput) attributes.Add("Output");
        return attributes.Count == 0 ? "" : "[" + string.Join(", ", attributes) + "] ";
    }

    /// <summary>The attributes of a member of an embedded struct or union.</summary>
    public static string Attributes(StructMember member)
    {
        string[] attributes = [.. member.Since == 0 ? Array.Empty<string>() : [$"Since({Number(member.Since)})"], .. Layout(member.Align, member.IsAnonymous)];
        return attributes.Length == 0 ? "" : "[" + string.Join(", ", attributes) + "] ";
    }

    private static IEnumerable<string> Layout(int align, bool isAnonymous)
    {
        if (align != 0) yield return $"Aligned({Number(align)})";
        if (isAnonymous) yield return "Anonymous";
    }

    /// <summary>Its declaration.</summary>
    public static string Declare(string name, AbiType type) => type switch
    {
        ScalarType scalar => $"public {Keyword(scalar.Kind)} {name};",
        EnumType named => $"public {named.Name} {name};",
        CompositeType embedded => $"public {embedded.Name} {name};",
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
