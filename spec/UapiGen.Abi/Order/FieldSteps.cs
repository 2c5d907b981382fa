using System.Globalization;

namespace UapiGen.Abi;

/// <summary>What must hold of the fields, as the kernel's own copy has them: bytes that were not copied are zero there.</summary>
internal static class FieldSteps
{
    public static IEnumerable<KernelStep> Of(AbiSnapshot snapshot, Func<FieldSnapshot, string> nameOf)
    {
        bool isSized = ContractRules.IsSized(snapshot.Contract.SizeSource);
        foreach (FieldSnapshot field in snapshot.Fields)
        {
            if (field.Check is not { } check) continue;
            string name = nameOf(field);
            if (field.Type.Lengths.Count > 0)
            {
                yield return new KernelRefusal($"{name} is not zero", check.Error, _ => $"{name} is all zero", call => NonzeroByte(call, field)) { Field = field };
                continue;
            }

            yield return new KernelRefusal(
                check.Known == 0 ? $"{name} is not zero" : FieldBits.HasUnknown(field, name),
                check.Error,
                call => KnownTo(call, field) is var known && known == 0 ? $"{name} is 0" : $"{name} has no bits but {Hex(known)}",
                call => UnknownBits(call, field)) { Field = field };
            if (!isSized) continue;
            foreach (KnownBitsSince later in field.KnownSince)
            {
                PerLayout needed = snapshot.Versions[later.Version].Size;
                yield return new KernelRefusal(
                    $"{name} has a bit of {FieldBits.Words(field, later.Bits)}, and usize is below {SizeSteps.Decimal(needed)}",
                    check.Error,
                    call => $"the bits {Hex(FieldBits.On(call, field, later.Bits))} of {name} come with at least {needed.On(call.Passed.Target)} bytes",
                    call => EarlyBits(call, field, later, needed)) { Field = field };
            }
        }
    }

    private static string? NonzeroByte(Judgement call, FieldSnapshot field) =>
        call.Passed.FirstNonzero(call.Passed.StartOf(field), Math.Min(call.Passed.EndOf(field), EndOf(call, field))) is { } at ? $"byte {at} is 0x{call.Passed.ByteAt(at):x2}" : null;

    private static string? EarlyBits(Judgement call, FieldSnapshot field, KnownBitsSince later, PerLayout needed)
    {
        if (call.Usize >= (ulong)needed.On(call.Passed.Target)) return null;
        ulong early = ValueOf(call, field) & FieldBits.On(call, field, later.Bits);
        return early == 0 ? null : $"{Hex(early)} is set, and the size is {call.Usize}";
    }

    private static string? UnknownBits(Judgement call, FieldSnapshot field)
    {
        ulong value = ValueOf(call, field), wrong = value & ~KnownTo(call, field);
        if (wrong == 0) return null;
        string names = FieldBits.Names(call, field, wrong);
        ulong later = LaterBits(call, field) & wrong;
        return $"it is {Hex(value)}, of which {Hex(wrong)} is not known"
            + (names.Length > 0 ? $" ({names})" : "")
            + (later != 0 ? $"; a later version of the struct brought {Hex(later)}" : "");
    }

    /// <summary>The bits that this kernel knows: an older one knows none that came after it.</summary>
    private static ulong KnownTo(Judgement call, FieldSnapshot field) => FieldBits.On(call, field, field.Check!.Known) & ~LaterBits(call, field);

    private static ulong LaterBits(Judgement call, FieldSnapshot field)
    {
        ulong later = 0;
        foreach (KnownBitsSince bits in field.KnownSince)
        {
            if (bits.Version > call.Passed.Version.Number) later |= FieldBits.On(call, field, bits.Bits);
        }
        return later;
    }

    /// <summary>What the kernel's copy holds. A size field holds the size that was fetched first, whatever stands in the caller's memory by then.</summary>
    private static ulong ValueOf(Judgement call, FieldSnapshot field)
    {
        if (!field.IsStructSize || call.Passed.Contract.SizeSource != SizeSource.Field) return call.Passed.ValueOf(field, EndOf(call, field));
        int bits = field.Size.Lp64 * 8;
        return bits >= 64 ? call.Usize : call.Usize & ((1UL << bits) - 1);
    }

    /// <summary>The first byte that did not reach the kernel. Where single fields are read, nothing of the others did.</summary>
    private static ulong EndOf(Judgement call, FieldSnapshot field) =>
        call.Passed.Contract.Request == Request.InputFields ? (field.IsInput ? ulong.MaxValue : 0) : call.Copied;

    private static string Hex(ulong value) => "0x" + value.ToString("x", CultureInfo.InvariantCulture);
}
