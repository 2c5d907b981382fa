using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UapiGen.CodeFixes;

/// <summary>Masks as a declaration writes them: by the members of an enumeration where there is one that has them all, else as a number.</summary>
internal static class MaskText
{
    /// <summary>A mask for a field of a type.</summary>
    /// <param name="bits">The bits.</param>
    /// <param name="type">The field's type as it is written.</param>
    /// <param name="model">What names mean in the file.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static string Of(ulong bits, TypeSyntax type, SemanticModel model, CancellationToken cancellation) =>
        model.GetTypeInfo(type, cancellation).Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named && Named(named, bits, type.WithoutTrivia().ToString()) is { } members
            ? members
            : Hex(bits);

    /// <summary>A mask that is written, with more bits; null where an enumeration has no member for them.</summary>
    /// <param name="written">The mask.</param>
    /// <param name="bits">All the bits that it shall have.</param>
    /// <param name="lost">Those that it has not.</param>
    /// <param name="model">What names mean in the file.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static string? Add(ExpressionSyntax written, ulong bits, ulong lost, SemanticModel model, CancellationToken cancellation)
    {
        if (written is LiteralExpressionSyntax { Token.Text: var text })
            return text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? Hex(bits) : bits.ToString(CultureInfo.InvariantCulture);

        string added = Hex(lost);
        if (model.GetTypeInfo(written, cancellation).Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named)
        {
            if (Named(named, lost, named.ToMinimalDisplayString(model, written.SpanStart)) is not { } members) return null;
            added = members;
        }
        string first = written.WithoutTrivia().ToString();
        return written is BinaryExpressionSyntax { OperatorToken.Text: not "|" } or ConditionalExpressionSyntax ? $"({first}) | {added}" : $"{first} | {added}";
    }

    /// <summary>A mask by the members of an enumeration; null where they have not all of its bits.</summary>
    /// <param name="type">The enumeration.</param>
    /// <param name="bits">The bits.</param>
    /// <param name="name">What it is called where the mask is written.</param>
    public static string? Named(INamedTypeSymbol type, ulong bits, string name)
    {
        var members = new List<string>();
        ulong left = bits;
        foreach (IFieldSymbol member in type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue))
        {
            // A negative member is no flag.
            if (Convert.ToDecimal(member.ConstantValue, CultureInfo.InvariantCulture) is not (> 0 and var number)) continue;
            var value = (ulong)number;
            if (value == bits) return name + "." + member.Name;
            if ((value & ~left) != 0) continue;
            left &= ~value;
            members.Add(name + "." + member.Name);
        }
        return left == 0 && members.Count > 0 ? string.Join(" | ", members) : null;
    }

    private static string Hex(ulong bits) => "0x" + bits.ToString("X", CultureInfo.InvariantCulture);
}
