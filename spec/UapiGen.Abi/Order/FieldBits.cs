using System.Globalization;

namespace UapiGen.Abi;

/// <summary>
/// Masks of fields on a machine, and in words that hold on each. Those of bit-fields are frozen as C counts, from the first one on; which bits of the integer that
/// is differs with the byte order.
/// </summary>
internal static class FieldBits
{
    /// <summary>A mask as the machine's integer has it.</summary>
    public static ulong On(Judgement call, FieldSnapshot field, ulong mask) =>
        field.BitFields.Count == 0 ? mask : BitFieldLayout.MaskOn(mask, field.Size.Lp64 * 8, call.Passed.Target);

    /// <summary>The bit-fields that bits of the machine's integer belong to.</summary>
    public static string Names(Judgement call, FieldSnapshot field, ulong bits) =>
        string.Join(", ", field.BitFields.Where(one => (one.ValueOn(field.Size.Lp64 * 8, call.Passed.Target) & bits) != 0).Select(one => one.Name));

    /// <summary>That a field has a bit which is not known.</summary>
    public static string HasUnknown(FieldSnapshot field, string name) =>
        field.BitFields.Count == 0 ? $"{name} has a bit outside of {Words(field, field.Check!.Known)}" : $"{name} has a bit that is reserved or has no name";

    /// <summary>Bits in words: of bit-fields their names.</summary>
    public static string Words(FieldSnapshot field, ulong mask)
    {
        string names = string.Join(", ", field.BitFields.Where(one => (one.Mask & mask) != 0).Select(one => one.Name));
        return names.Length > 0 ? names : "0x" + mask.ToString("x", CultureInfo.InvariantCulture);
    }
}
