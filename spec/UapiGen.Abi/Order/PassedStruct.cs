namespace UapiGen.Abi;

/// <summary>A struct as a program passed it, and the kernel that it was passed to.</summary>
/// <param name="Snapshot">What is promised of the struct.</param>
/// <param name="Version">The newest version that the kernel knows.</param>
/// <param name="Bytes">The bytes that lie at its address. Behind them no memory is mapped.</param>
/// <param name="Size">The size that was passed beside the address; of no meaning where a field says it.</param>
public sealed record PassedStruct(AbiSnapshot Snapshot, VersionSnapshot Version, EquatableArray<byte> Bytes, ulong Size)
{
    /// <summary>The machine of both: whose byte order the bytes have, and whose layout the kernel knows.</summary>
    public TargetAbi Target { get; init; } = TargetAbi.X86_64;

    /// <summary>Where it was said to lie. Only where memory is mapped do the bytes lie there.</summary>
    public PassedAddress Address { get; init; }

    /// <summary>Where bytes begin that are not mapped, although others behind them are.</summary>
    public ulong HoleStart { get; init; }

    /// <summary>The first byte behind them; there is no such hole unless it lies behind <see cref="HoleStart"/>.</summary>
    public ulong HoleEnd { get; init; }

    /// <summary>The page size of the running kernel, in bytes: 4096 on x86, up to 64 KiB on arm64 and ppc64. It caps what is looked at.</summary>
    public ulong PageSize { get; init; } = 4096;

    /// <summary>Its contract.</summary>
    public Contract Contract => Snapshot.Contract;

    /// <summary>ksize: the size that this kernel knows, in bytes.</summary>
    public ulong Ksize => (ulong)Version.Size.On(Target);

    /// <summary>Where the tail begins that must be zero, in bytes.</summary>
    public ulong TailStart => Contract.Tail == Abi.TailStart.KnownEnd ? (ulong)Version.KnownEnd.On(Target) : Ksize;

    /// <summary>Whether the call is told a size at all.</summary>
    public bool IsSized => ContractRules.IsSized(Contract.SizeSource);

    /// <summary>Whether the address is null.</summary>
    public bool IsNull => Address == PassedAddress.Null;

    /// <summary>The field that tells the size; null where none does.</summary>
    public FieldSnapshot? SizeField => SizeFieldOf(Snapshot);

    /// <summary>The field that a byte belongs to, in the newest version that is declared; null for padding and for what no version has.</summary>
    /// <param name="offset">The byte's place.</param>
    public FieldSnapshot? FieldAt(ulong offset) =>
        Snapshot.Fields.FirstOrDefault(field => StartOf(field) <= offset && offset < EndOf(field));

    /// <summary>Where a field begins on this machine, in bytes.</summary>
    /// <param name="field">The field.</param>
    public ulong StartOf(FieldSnapshot field) => (ulong)field.Offset.On(Target);

    /// <summary>The first byte behind a field on this machine.</summary>
    /// <param name="field">The field.</param>
    public ulong EndOf(FieldSnapshot field) => (ulong)(field.Offset.On(Target) + field.Size.On(Target));

    /// <summary>The first byte of a stretch that is not zero, as far as the stretch is mapped from its beginning; null where none is.</summary>
    /// <param name="begin">The first byte of the stretch.</param>
    /// <param name="end">The first byte behind it.</param>
    public ulong? FirstNonzero(ulong begin, ulong end)
    {
        ulong reached = FirstUnreachable(begin, end);
        for (ulong at = begin; at < reached; at++)
        {
            if (Bytes[(int)at] != 0) return at;
        }
        return null;
    }

    internal static FieldSnapshot? SizeFieldOf(AbiSnapshot snapshot) => snapshot.Fields.FirstOrDefault(field => field.IsStructSize);

    /// <summary>The number at a field's place, in the machine's byte order. Bytes behind an end count as zero, and so do those that are not mapped.</summary>
    /// <param name="field">The field: an integer.</param>
    /// <param name="end">The first byte that does not count.</param>
    public ulong ValueOf(FieldSnapshot field, ulong end) => NumberAt(StartOf(field), Math.Min(field.Size.On(Target), sizeof(ulong)), end);

    /// <summary>The number at a place, in the machine's byte order. Bytes behind an end count as zero, and so do those that are not mapped.</summary>
    /// <param name="offset">Its first byte.</param>
    /// <param name="size">Its bytes, 8 at most.</param>
    /// <param name="end">The first byte that does not count.</param>
    public ulong NumberAt(ulong offset, int size, ulong end)
    {
        ulong value = 0;
        for (int i = 0; i < size; i++)
        {
            ulong at = offset + (ulong)(Target.BigEndian ? i : size - 1 - i);
            value = value << 8 | (at < end ? ByteAt(at) : (byte)0);
        }
        return value;
    }

    internal byte ByteAt(ulong offset) => FirstUnreachable(offset, offset + 1) > offset ? Bytes[(int)offset] : (byte)0;

    /// <summary>Why some byte of a stretch can be neither read nor written; null where all can.</summary>
    internal string? Unreachable(ulong begin, ulong end)
    {
        ulong first = FirstUnreachable(begin, end);
        if (first >= end) return null;
        return Address switch
        {
            PassedAddress.Null => "nothing is mapped at null",
            PassedAddress.Unmapped => "nothing is mapped there",
            _ when first < (ulong)Bytes.Count => $"byte {first} is not mapped",
            _ => Bytes.Count == 1 ? $"only byte 0 is there, and byte {first} is asked for" : $"only {Bytes.Count} bytes are there, and byte {first} is asked for",
        };
    }

    /// <summary>Why some byte of a field can be neither read nor written; null where all can.</summary>
    internal string? Unreachable(FieldSnapshot field) => Unreachable(StartOf(field), EndOf(field));

    /// <summary>Which of some fields can be neither read nor written, and why; null where all can.</summary>
    internal string? Unreachable(IReadOnlyList<FieldSnapshot> fields, Func<FieldSnapshot, string> nameOf)
    {
        foreach (FieldSnapshot field in fields)
        {
            if (Unreachable(field) is { } why) return $"{nameOf(field)} cannot: {why}";
        }
        return null;
    }

    /// <summary>The first byte of a stretch that is not mapped; its end where all are.</summary>
    private ulong FirstUnreachable(ulong begin, ulong end)
    {
        if (begin >= end) return end;
        if (Address != PassedAddress.Mapped) return begin;
        ulong first = Math.Max(begin, (ulong)Bytes.Count);
        if (begin < HoleEnd && HoleStart < first && HoleStart < HoleEnd) first = Math.Max(begin, HoleStart);
        return Math.Min(first, end);
    }
}
