using UapiGen.Btf.Tests.Building;

namespace UapiGen.Btf.Tests.Reading;

/// <summary>Headers old and new, ELF files, and files that stand on another.</summary>
public class FileFormTests
{
    [Theory]
    [InlineData(24)]
    [InlineData(28)]
    [InlineData(32)]
    [InlineData(48)]
    public void LongerHeaders_AreReadWhenTheRestIsZero(int length)
    {
        BtfBuilder btf = new();
        btf.Int("int", 4);
        byte[] bytes = btf.Build(length);

        Assert.Equal("int", BtfFile.Parse(bytes)[1].Name);

        if (length is 24 or 32) return;
        bytes[length - 1] = 1;
        Assert.Contains($"byte {length - 1} of the header", Assert.Throws<BtfException>(() => BtfFile.Parse(bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void KindsThatCameLater_AreSteppedOverByTheLayoutSection()
    {
        // Kind 20 with four bytes of its own and four an element, as Linux 7.2's layout section would say it.
        byte[] layouts = new byte[21 * 4];
        (layouts[80], layouts[81]) = (4, 4);
        BtfBuilder btf = new() { Layouts = layouts };
        btf.Add((BtfKind)20, "new", 8, 2, false, 1, 2, 3);
        btf.Int("int", 4);

        BtfFile file = btf.Parse();

        Assert.Equal((3, "int", (BtfKind)20), (file.Count, file[2].Name, file[1].Kind));
        BtfBuilder without = new();
        without.Add((BtfKind)20, "new", 8, 2, false, 1, 2, 3);
        Assert.Equal(
            "type 1 at byte 24 has kind 20, which is not known, and the file does not give its size",
            Assert.Throws<BtfException>(() => without.Parse()).Message);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Elf_IsReadInAllFourForms(bool wide, bool big)
    {
        BtfFile file = BtfFile.Parse(ElfBuilder.Wrap(Samples.EveryKind(big), wide, big));

        Assert.Equal((20, wide ? 8 : 4, big), (file.Count, file.PointerSize, file.IsBigEndian));
    }

    [Fact]
    public void ElfWithoutBtf_SaysSo()
    {
        byte[] elf = ElfBuilder.Wrap(Samples.EveryKind(false), wide: true, big: false);
        elf[elf.AsSpan().IndexOf(".BTF\0"u8)] = (byte)',';

        Assert.Equal("none of the ELF file's 3 sections is called .BTF", Assert.Throws<BtfException>(() => BtfFile.Parse(elf)).Message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void SplitFile_GoesOnWhereItsBaseEnds(bool big)
    {
        BtfBuilder below = new(big);
        uint word = below.Int("u32", 4);
        below.Struct("shared", 4, ("value", word, 0));
        BtfFile kernel = below.Parse();
        BtfBuilder above = new(big, kernel.Count, below.StringsLength);
        uint more = above.Int("u64", 8);
        above.Struct("own", 16, ("wide", more, 0), ("narrow", word, 64), ("both", 2, 96));
        // The base's own name, by its place in the base's strings.
        above.AddRaw(name: 1, (uint)BtfKind.Typedef << 24, 4);

        BtfFile module = above.Parse(kernel);

        Assert.Equal((3, 6), (module.FirstId, module.Count));
        Assert.Equal(["wide 0 64", "narrow 64 32", "both 96 32"], BtfLayout.Of(module, "own").Fields.Select(field => $"{field.Name} {field.BitOffset} {field.BitSize}"));
        Assert.Equal("shared", BtfLayout.Of(module, "shared").Name);
        Assert.Equal("u32", module[5].Name);
        Assert.False(kernel.TryFind(BtfKind.Struct, "own", out _));
        Assert.True(module.TryFind(BtfKind.Typedef, "u32", out BtfType named) && named.Id == 5);
    }

    [Fact]
    public void SplitFileOfAnotherByteOrder_IsRefused()
    {
        BtfFile kernel = BtfFile.Parse(Samples.EveryKind(big: false));

        Assert.Equal(
            "the file is big endian and its base little endian",
            Assert.Throws<BtfException>(() => BtfFile.Parse(Samples.EveryKind(big: true), kernel)).Message);
    }

    [Fact]
    public void FirstOfSeveralTypesOfAName_IsFound()
    {
        BtfBuilder btf = new();
        btf.Int("twice", 4);
        btf.Struct("twice", 0);
        btf.Struct("twice", 0);

        Assert.True(btf.Parse().TryFind(BtfKind.Struct, "twice", out BtfType type));
        Assert.Equal(2, type.Id);
    }

    [Fact]
    public void Open_ReadsFiles_AndRefusesOthers()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Samples.EveryKind(big: true));
            Assert.Equal(20, BtfFile.Open(path).Count);
            File.WriteAllText(path, "text");
            Assert.EndsWith("is neither BTF nor ELF: it begins with 74657874", Assert.Throws<BtfException>(() => BtfFile.Open(path)).Message, StringComparison.Ordinal);
            File.WriteAllText(path, "");
            Assert.EndsWith("it begins with nothing", Assert.Throws<BtfException>(() => BtfFile.Open(path)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
        Assert.Throws<FileNotFoundException>(() => BtfFile.Open(path));
    }
}
