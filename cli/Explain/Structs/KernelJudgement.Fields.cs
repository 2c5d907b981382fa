using UapiGen.Abi;

namespace UapiGen.Cli.Explain.Structs;

// What is said of fields.
internal static partial class KernelJudgement
{
    private static void JudgeField(PassedStruct passed, Verdict verdict, FieldSnapshot field)
    {
        InputCheck check = field.Check!;
        // What the kernel's own copy holds: bytes that were not copied are zero there.
        ulong end = passed.Contract.Request is Abi.Request.None or Abi.Request.Zeroed ? 0 : verdict.Copied;
        if (field.Type.Lengths.Count > 0)
        {
            int? at = passed.FirstNonzero(field, end);
            verdict.Make($"{field.Name} is all zero", check.Error, () => at is { } byteAt ? $"byte {byteAt} is 0x{passed.Bytes[byteAt]:x2}" : null);
            return;
        }

        ulong value = ValueAfterCopy(passed, verdict, field, end), known = check.Known;
        // A kernel that is older knows no bits that came after it.
        foreach (KnownBitsSince later in field.KnownSince.Where(later => later.Version > passed.Version.Number)) known &= ~later.Bits;
        verdict.Make(known == 0 ? $"{field.Name} is 0" : $"{field.Name} has no bits but 0x{known:x}", check.Error, () => If((value & ~known) != 0, Unknown(passed, field, value, known)));

        if (!passed.IsSized) return;
        foreach (KnownBitsSince later in field.KnownSince)
        {
            ulong needed = (ulong)passed.Snapshot.Versions[later.Version].Size.Lp64;
            verdict.Make($"the bits 0x{later.Bits:x} of {field.Name} come with at least {needed} bytes", check.Error,
                () => If(verdict.Usize < needed && (value & later.Bits) != 0, $"0x{value & later.Bits:x} is set, and the size is {verdict.Usize}"));
        }
    }

    /// <summary>The size field holds the size that was fetched first, whatever stands there.</summary>
    private static ulong ValueAfterCopy(PassedStruct passed, Verdict verdict, FieldSnapshot field, ulong end)
    {
        if (!field.IsStructSize || passed.Contract.SizeSource != Abi.SizeSource.Field) return passed.ValueOf(field, end);
        int bits = field.Size.Lp64 * 8;
        return bits >= 64 ? verdict.Usize : verdict.Usize & ((1UL << bits) - 1);
    }

    private static string Unknown(PassedStruct passed, FieldSnapshot field, ulong value, ulong known)
    {
        ulong wrong = value & ~known, later = 0;
        foreach (KnownBitsSince bits in field.KnownSince.Where(bits => bits.Version > passed.Version.Number)) later |= bits.Bits & wrong;
        string names = string.Join(", ", field.BitFields.Where(bits => (bits.Mask & wrong) != 0).Select(bits => bits.Name));
        return $"it is 0x{value:x}, of which 0x{wrong:x} is not known"
            + (names.Length > 0 ? $" ({names})" : "")
            + (later != 0 ? $"; a later version of the struct brought 0x{later:x}" : "");
    }
}
