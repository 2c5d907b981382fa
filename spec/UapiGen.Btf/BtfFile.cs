using System.Text;
using UapiGen.Btf.Format;

namespace UapiGen.Btf;

/// <summary>
/// The types of a kernel, of a module or of an object file. Reading finds where each type begins and no more; a type is decoded when it
/// is asked for, and the names are hashed when the first is looked up.
/// </summary>
/// <remarks>The bytes must not change while the file is in use. All members may be called from several threads.</remarks>
public sealed class BtfFile
{
    private const int LongestNameOnStack = 256;

    /// <summary>Twice the kernel's KSYM_NAME_LEN: what is longer is no name, and many types with one endless name would take forever.</summary>
    internal const int LongestName = 1024;

    private readonly BtfBytes _bytes;
    private readonly BtfHeader _header;
    private readonly int[] _offsets;
    private readonly int _firstString;
    private NameIndex? _names;
    private int _pointerSize;

    private BtfFile(BtfBytes bytes, BtfHeader header, int[] offsets, BtfFile? @base, int pointerSize)
    {
        (_bytes, _header, _offsets, Base, _pointerSize) = (bytes, header, offsets, @base, pointerSize);
        FirstId = @base?.Count ?? 1;
        _firstString = @base?.StringsEnd ?? 0;
    }

    /// <summary>The file whose types this one's stand on; null where it stands alone.</summary>
    public BtfFile? Base { get; }

    /// <summary>The id of the first type that is this file's own, and not its base's.</summary>
    public int FirstId { get; }

    /// <summary>One more than the highest id: type 0 (<c>void</c>), the base's types and this file's own.</summary>
    public int Count => FirstId + _offsets.Length;

    /// <summary>Whether the machine that these types are of is big endian.</summary>
    public bool IsBigEndian => _bytes.BigEndian;

    /// <summary>
    /// Bytes in a pointer, which BTF itself does not say: by the ELF file, else by the size of <c>long</c>, which is the same on every Linux
    /// ABI; else 8.
    /// </summary>
    public int PointerSize => _pointerSize != 0 ? _pointerSize : _pointerSize = Base?.PointerSize ?? GuessPointerSize();

    private int StringsEnd => _firstString + _header.Strings.Length;

    /// <summary>The type of an id, 0 being <c>void</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such type.</exception>
    public BtfType this[int id]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(id);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(id, Count);
            BtfFile file = this;
            while (id < file.FirstId && file.Base is { } below) file = below;
            return id == 0 ? new BtfType(this, file._bytes, 0, -1) : new BtfType(this, file._bytes, id, file._offsets[id - file.FirstId]);
        }
    }

    /// <summary>Reads a raw file, such as <c>/sys/kernel/btf/vmlinux</c>, or an ELF file's <c>.BTF</c> section.</summary>
    /// <param name="path">The file.</param>
    /// <param name="base">What the types stand on: the kernel's, for a module's.</param>
    /// <exception cref="BtfException">The file is damaged, or no BTF.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static BtfFile Open(string path, BtfFile? @base = null) => Parse(BtfSource.Read(path), @base);

    /// <summary>Reads raw BTF, or the <c>.BTF</c> section of an ELF file.</summary>
    /// <param name="bytes">The file's bytes; they are kept, not copied.</param>
    /// <param name="base">What the types stand on: the kernel's, for a module's.</param>
    /// <exception cref="BtfException">The bytes are damaged, or no BTF.</exception>
    public static BtfFile Parse(ReadOnlyMemory<byte> bytes, BtfFile? @base = null)
    {
        int pointerSize = 0;
        if (ElfSection.Begins(bytes.Span))
        {
            ElfSection section = ElfSection.Find(bytes, ElfSection.Btf);
            (bytes, pointerSize) = (section.Bytes, section.PointerSize);
        }

        BtfHeader header = BtfHeader.Read(bytes.Span, split: @base is not null);
        if (@base is not null && @base.IsBigEndian != header.BigEndian)
            throw new BtfException($"the file is {Order(header.BigEndian)} endian and its base {Order(@base.IsBigEndian)} endian");

        int[] offsets = TypeIndex.Build(bytes.Span, header, @base?.Count ?? 1);
        return new BtfFile(new BtfBytes(bytes, header.BigEndian), header, offsets, @base, pointerSize);
    }

    /// <summary>Finds the first type of a kind and name; this file's own before its base's.</summary>
    public bool TryFind(BtfKind kind, string name, out BtfType type)
    {
        int longest = Encoding.UTF8.GetMaxByteCount(name.Length);
        Span<byte> utf8 = longest <= LongestNameOnStack ? stackalloc byte[LongestNameOnStack] : new byte[longest];
        return TryFind(kind, utf8[..Encoding.UTF8.GetBytes(name, utf8)], out type);
    }

    /// <summary>Finds the first type of a kind and name, given in UTF-8; this file's own before its base's. Allocates nothing once the names are hashed.</summary>
    public bool TryFind(BtfKind kind, ReadOnlySpan<byte> name, out BtfType type)
    {
        for (BtfFile? file = this; file is not null; file = file.Base)
        {
            NameIndex names = file._names ??= NameIndex.Build(file, file._bytes.Memory.Span, file._header, file._offsets, file._firstString);
            for (int own = name.IsEmpty ? -1 : names.First(name); own >= 0; own = names.Next(own))
            {
                type = this[file.FirstId + own];
                if (type.Kind == kind && type.Utf8Name.SequenceEqual(name)) return true;
            }
        }
        type = default;
        return false;
    }

    /// <summary>The bytes of a string, without its NUL.</summary>
    internal ReadOnlySpan<byte> Text(uint offset, int id)
    {
        BtfFile file = this;
        while (offset < (uint)file._firstString && file.Base is { } below) file = below;
        if (offset >= (uint)file.StringsEnd)
        {
            // Offset 0 is the empty string, even of a file without strings.
            if (offset == 0) return default;
            throw new BtfException($"type {id} has a name at byte {offset} of the strings, which end at {file.StringsEnd}");
        }

        BtfSection strings = file._header.Strings;
        int start = (int)(offset - (uint)file._firstString);
        ReadOnlySpan<byte> rest = file._bytes.Memory.Span.Slice(strings.Start + start, strings.Length - start);
        int length = rest[..Math.Min(rest.Length, LongestName + 1)].IndexOf((byte)0);
        return length >= 0 ? rest[..length] : throw new BtfException($"type {id} has a name at byte {offset} of the strings that is longer than {LongestName} bytes");
    }

    /// <summary>The type that another refers to.</summary>
    internal BtfType Target(uint id, int from) =>
        id < (uint)Count ? this[(int)id] : throw new BtfException($"type {from} refers to type {id}; the last is {Count - 1}");

    private static string Order(bool big) => big ? "big" : "little";

    private int GuessPointerSize()
    {
        ReadOnlySpan<string> spellings = ["long unsigned int", "unsigned long", "long int", "long"];
        foreach (string spelling in spellings)
        {
            if (TryFind(BtfKind.Int, spelling, out BtfType type) && type.Size is 4 or 8) return (int)type.Size;
        }
        return 8;
    }
}
