using UapiGen.Abi;

namespace UapiGen.Btf;

/// <summary>A field of a struct or union, at its place in the outermost one.</summary>
/// <param name="Name">Its name; empty for unnamed bits.</param>
/// <param name="Path">
/// The way to it through the anonymous structs and unions that C hides, such as <c>union#4.struct#0.config3</c>: each by its number among
/// its parent's members.
/// </param>
/// <param name="BitOffset">Bits from the start.</param>
/// <param name="BitSize">Bits it takes; 0 for a flexible tail.</param>
/// <param name="IsBitField">Whether it is a bit-field.</param>
/// <param name="Type">Its type as declared.</param>
/// <param name="Element">The type without typedefs and qualifiers; of an array, that of its innermost element.</param>
/// <param name="Lengths">The lengths of an array's dimensions, outermost first; empty for what is no array.</param>
public sealed record BtfField(
    string Name, string Path, long BitOffset, long BitSize, bool IsBitField, BtfType Type, BtfType Element, EquatableArray<uint> Lengths)
{
    /// <summary>Whether it is an array without a length, at the end of its struct.</summary>
    public bool IsFlexible => Lengths.Count > 0 && Lengths[0] == 0;

    /// <summary>The bit past its last.</summary>
    public long BitEnd => BitOffset + BitSize;

    /// <summary>Bytes from the start; of a bit-field, those to the byte it begins in.</summary>
    public long Offset => BitOffset / 8;

    /// <summary>The layout of the struct or union that it embeds by name; null for another type, and for arrays.</summary>
    /// <exception cref="BtfException">The struct is damaged.</exception>
    public BtfLayout? Embedded => Lengths.Count == 0 && Element.Kind is BtfKind.Struct or BtfKind.Union ? BtfLayout.Of(Element) : null;

    /// <summary>For each union around it, outermost first: which union, and which of its members it lies in.</summary>
    internal EquatableArray<UnionChoice> Choices { get; init; }
}

/// <summary>A member of a union that a field lies in.</summary>
/// <param name="Union">The union's number in its layout.</param>
/// <param name="Member">The member's number in the union.</param>
internal readonly record struct UnionChoice(int Union, int Member);
