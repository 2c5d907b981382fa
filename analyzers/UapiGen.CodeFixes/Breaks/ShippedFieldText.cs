using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Abi;

namespace UapiGen.CodeFixes;

/// <summary>How a field that shipped is declared: its version, its rules as they were and no other, its type, its name.</summary>
internal static class ShippedFieldText
{
    /// <summary>The declaration, or null where its type cannot be written.</summary>
    public static string? Of(FieldSnapshot field, SemanticModel model, int position, CancellationToken cancellation)
    {
        if (ShippedTypeText.Of(field.Type, model, position, cancellation) is not { } type) return null;
        string attributes = string.Join(", ", Attributes(field, model, position));
        string name = SyntaxFacts.GetKeywordKind(field.Name) == SyntaxKind.None ? field.Name : "@" + field.Name;
        return (attributes.Length == 0 ? "" : "[" + attributes + "] ") + "public " + type + " " + name + ";";
    }

    private static IEnumerable<string> Attributes(FieldSnapshot field, SemanticModel model, int position)
    {
        string Named(string name) => RuntimeNames.PrefixOf(model, position, name + "Attribute") + name;
        string Error(Errno error) => "Error = " + RuntimeNames.PrefixOf(model, position, nameof(Errno)) + nameof(Errno) + "." + error;

        if (field.Since > 0) yield return string.Format(CultureInfo.InvariantCulture, "{0}({1})", Named("Since"), field.Since);
        if (field.IsStructSize) yield return Named("StructSize");
        foreach (BitFieldLayout place in field.BitFields)
            yield return string.Format(CultureInfo.InvariantCulture, "{0}(\"{1}\", {2}{3})", Named("BitField"), place.Name, place.Width, place.MustBeZero ? ", MustBeZero = true" : "");
        // Of a word of bit-fields the check follows from their names.
        if (field is { Check: { } check, BitFields.Count: 0 })
        {
            bool isUsual = check.Error == Errno.EINVAL;
            if (check.Known == 0) yield return Named("MustBeZero") + (isUsual ? "" : "(" + Error(check.Error) + ")");
            else yield return Named("KnownBits") + "(" + Bits(check.Known) + (isUsual ? "" : ", " + Error(check.Error)) + ")";
        }
        if (field.OutputMask is { } mask) yield return Named("OutputMask") + "(" + Bits(mask) + ")";
        else if (field.IsOutput) yield return Named("Output");
    }

    private static string Bits(ulong bits) => "0x" + bits.ToString("X", CultureInfo.InvariantCulture);
}
