using UapiGen.Abi;

namespace UapiGen.Cli.Explain.Structs;

/// <summary>A struct as a program passed it, and the kernel that it was passed to.</summary>
/// <param name="Snapshot">What is promised of the struct.</param>
/// <param name="Version">The newest version that the kernel knows.</param>
/// <param name="Bytes">The bytes that lie at its address. Behind them no memory is mapped.</param>
/// <param name="Size">The size that was passed beside the address; of no meaning where a field says it.</param>
internal sealed record PassedStruct(AbiSnapshot Snapshot, VersionSnapshot Version, byte[] Bytes, ulong Size)
{
    /// <summary>Its contract.</summary>
    public Contract Contract => Snapshot.Contract;

    /// <summary>ksize: the size that this kernel knows.</summary>
    public ulong Ksize => (ulong)Version.Size.Lp64;

    /// <summary>Where the tail begins that must be zero.</summary>
    public ulong TailStart => Contract.Tail == Abi.TailStart.KnownEnd ? (ulong)Version.KnownEnd.Lp64 : Ksize;

    /// <summary>The size of version 0, which a size of 0 may stand for.</summary>
    public ulong SizeVer0 => (ulong)Snapshot.Versions[0].Size.Lp64;

    /// <summary>The field that tells the size; null where none does.</summary>
    public FieldSnapshot? SizeField => Snapshot.Fields.FirstOrDefault(one => one.IsStructSize);

    /// <summary>Whether the call is told a size at all.</summary>
    public bool IsSized => ContractRules.IsSized(Contract.SizeSource);

    /// <summary>Whether the tail of a larger struct decides.</summary>
    public bool ScansTail => IsSized && Contract.Request == Abi.Request.Whole && ContractRules.ScansTail(Contract.Larger);

    /// <summary>The number of the little-endian bytes at a place, of which those behind an end are not there and count as zero.</summary>
    /// <param name="field">The field.</param>
    /// <param name="end">The first byte that is not there.</param>
    public ulong ValueOf(FieldSnapshot field, ulong end)
    {
        ulong value = 0;
        for (int i = Math.Min(field.Size.Lp64, sizeof(ulong)) - 1; i >= 0; i--) value = value << 8 | ByteAt(field.Offset.Lp64 + i, end);
        return value;
    }

    /// <summary>The first byte of a stretch that is not zero; null where all are, or are not there.</summary>
    public int? FirstNonzero(FieldSnapshot field, ulong end)
    {
        for (int i = field.Offset.Lp64; i < field.Offset.Lp64 + field.Size.Lp64; i++)
        {
            if (ByteAt(i, end) != 0) return i;
        }
        return null;
    }

    /// <summary>The field that a byte belongs to, in the newest version that is declared; null for padding and for what no version has.</summary>
    public FieldSnapshot? FieldAt(int offset) =>
        Snapshot.Fields.FirstOrDefault(field => field.Offset.Lp64 <= offset && offset < field.Offset.Lp64 + field.Size.Lp64);

    private byte ByteAt(int offset, ulong end) => (ulong)offset < end && offset < Bytes.Length ? Bytes[offset] : (byte)0;
}
