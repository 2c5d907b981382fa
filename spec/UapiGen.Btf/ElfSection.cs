using System.Buffers.Binary;
using System.Text;
using UapiGen.Btf.Format;

namespace UapiGen.Btf;

/// <summary>A section of an ELF file: 32 or 64 bits, either byte order.</summary>
/// <param name="Bytes">The section's bytes, in the file's memory.</param>
/// <param name="PointerSize">Bytes in a pointer where the file was made for.</param>
/// <param name="IsBigEndian">Whether the first byte of an integer is its highest there.</param>
public sealed record ElfSection(ReadOnlyMemory<byte> Bytes, int PointerSize, bool IsBigEndian)
{
    /// <summary>Where the kernel's and the compiler's own BTF is.</summary>
    internal const string Btf = ".BTF";


    private const uint SectionNoBits = 8;
    private const ulong SectionCompressed = 0x800;
    private const int ExtendedIndex = 0xFFFF;

    /// <summary>Whether the bytes begin as ELF does.</summary>
    internal static bool Begins(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\u007fELF"u8);

    /// <summary>Finds a section.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="name">The section's name, in ASCII.</param>
    /// <exception cref="BtfException">The file is damaged or no ELF file, or has no such section, or has it without bytes or compressed.</exception>
    public static ElfSection Find(ReadOnlyMemory<byte> file, string name)
    {
        byte[] wanted = Encoding.ASCII.GetBytes(name + "\0");
        ReadOnlySpan<byte> bytes = file.Span;
        if (!Begins(bytes)) throw new BtfException("it is no ELF file");
        if (bytes.Length < 16) throw new BtfException($"the ELF header ends at byte {bytes.Length}");
        if (bytes[4] is not (1 or 2)) throw new BtfException($"ELF class {bytes[4]} at byte 4 is neither 32 nor 64 bits");
        if (bytes[5] is not (1 or 2)) throw new BtfException($"ELF data encoding {bytes[5]} at byte 5 is neither little nor big endian");

        Reader elf = new(bytes, Wide: bytes[4] == 2, BigEndian: bytes[5] == 2);
        ulong table = elf.Word(elf.Wide ? 0x28u : 0x20u);
        uint entrySize = elf.U16(elf.Wide ? 0x3Au : 0x2Eu);
        uint count = elf.U16(elf.Wide ? 0x3Cu : 0x30u);
        uint names = elf.U16(elf.Wide ? 0x3Eu : 0x32u);
        if (table == 0) throw new BtfException($"the ELF file has no section table, so no {name} section");
        if (entrySize < (elf.Wide ? 64 : 40)) throw new BtfException($"the ELF section table has entries of {entrySize} bytes");

        // More sections than 16 bits count: section 0 has the numbers.
        if (count == 0) count = (uint)Math.Min(elf.Word(table + (elf.Wide ? 0x20u : 0x14u)), uint.MaxValue);
        if (names == ExtendedIndex) names = elf.U32(table + (elf.Wide ? 0x28u : 0x18u));
        if (names >= count) throw new BtfException($"the ELF section of names is number {names} of {count}");

        (ulong namesStart, ulong namesSize) = elf.Range(table + ((ulong)names * entrySize));
        for (uint i = 0; i < count; i++)
        {
            ulong header = table + ((ulong)i * entrySize);
            uint nameAt = elf.U32(header);
            if (nameAt >= namesSize || !elf.Slice(namesStart + nameAt, namesSize - nameAt).StartsWith(wanted)) continue;

            if (elf.U32(header + 4) == SectionNoBits) throw new BtfException($"the {name} section, number {i}, has no bytes in this ELF file");
            if ((elf.Word(header + 8) & SectionCompressed) != 0) throw new BtfException($"the {name} section, number {i}, is compressed");
            (ulong start, ulong size) = elf.Range(header);
            elf.Slice(start, size);
            return new ElfSection(file.Slice((int)start, (int)size), elf.Wide ? 8 : 4, bytes[5] == 2);
        }
        throw new BtfException($"none of the ELF file's {count} sections is called {name}");
    }

    /// <summary>Reads of ELF, each with its bounds checked.</summary>
    private readonly ref struct Reader(ReadOnlySpan<byte> bytes, bool Wide, bool BigEndian)
    {
        private readonly ReadOnlySpan<byte> _bytes = bytes;

        public bool Wide { get; } = Wide;

        public ReadOnlySpan<byte> Slice(ulong offset, ulong length)
        {
            if (offset > (ulong)_bytes.Length || length > (ulong)_bytes.Length - offset)
                throw new BtfException($"the ELF file has {_bytes.Length} bytes; {length} at byte {offset} are past its end");
            return _bytes.Slice((int)offset, (int)length);
        }

        public uint U16(ulong offset) => BigEndian ? BinaryPrimitives.ReadUInt16BigEndian(Slice(offset, 2)) : BinaryPrimitives.ReadUInt16LittleEndian(Slice(offset, 2));

        public uint U32(ulong offset) => BtfBytes.U32(Slice(offset, 4), 0, BigEndian);

        public ulong Word(ulong offset)
        {
            if (!Wide) return U32(offset);
            ReadOnlySpan<byte> word = Slice(offset, 8);
            return BigEndian ? BinaryPrimitives.ReadUInt64BigEndian(word) : BinaryPrimitives.ReadUInt64LittleEndian(word);
        }

        /// <summary>Where a section lies, by its header.</summary>
        public (ulong Start, ulong Size) Range(ulong header) =>
            Wide ? (Word(header + 0x18), Word(header + 0x20)) : (Word(header + 0x10), Word(header + 0x14));
    }
}
