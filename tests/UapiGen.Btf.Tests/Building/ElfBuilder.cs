using System.Buffers.Binary;

namespace UapiGen.Btf.Tests.Building;

/// <summary>An ELF file with three sections: none, .BTF, and their names.</summary>
internal static class ElfBuilder
{
    public static byte[] Wrap(byte[] btf, bool wide, bool big)
    {
        byte[] names = [.. "\0.BTF\0.shstrtab\0"u8];
        int header = wide ? 64 : 52, entry = wide ? 64 : 40;
        int namesAt = header + btf.Length;
        int table = (namesAt + names.Length + 7) / 8 * 8;
        byte[] elf = new byte[table + (3 * entry)];
        new byte[] { 0x7F, (byte)'E', (byte)'L', (byte)'F', (byte)(wide ? 2 : 1), (byte)(big ? 2 : 1), 1 }.CopyTo(elf, 0);
        btf.CopyTo(elf, header);
        names.CopyTo(elf, namesAt);

        Word(wide ? 0x28 : 0x20, table);
        Half(wide ? 0x3A : 0x2E, entry);
        Half(wide ? 0x3C : 0x30, 3);
        Half(wide ? 0x3E : 0x32, 2);
        Section(1, name: 1, header, btf.Length);
        Section(2, name: 6, namesAt, names.Length);
        return elf;

        void Section(int index, int name, int start, int size)
        {
            int at = table + (index * entry);
            Quad(at, name);
            Quad(at + 4, 1);
            Word(at + (wide ? 0x18 : 0x10), start);
            Word(at + (wide ? 0x20 : 0x14), size);
        }

        void Half(int at, int value)
        {
            if (big) BinaryPrimitives.WriteUInt16BigEndian(elf.AsSpan(at), (ushort)value);
            else BinaryPrimitives.WriteUInt16LittleEndian(elf.AsSpan(at), (ushort)value);
        }

        void Quad(int at, int value)
        {
            if (big) BinaryPrimitives.WriteInt32BigEndian(elf.AsSpan(at), value);
            else BinaryPrimitives.WriteInt32LittleEndian(elf.AsSpan(at), value);
        }

        void Word(int at, int value) => Quad(wide && big ? at + 4 : at, value);
    }
}
