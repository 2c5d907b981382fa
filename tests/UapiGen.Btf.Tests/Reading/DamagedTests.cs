using UapiGen.Tests.Support;
using UapiGen.Btf.Tests.Building;

namespace UapiGen.Btf.Tests.Reading;

/// <summary>Whatever the bytes are: an answer or a <see cref="BtfException"/>, and soon.</summary>
public class DamagedTests
{
    private const int Seed = 618;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EveryTruncation_IsRefused(bool big)
    {
        byte[] whole = Samples.EveryKind(big);
        byte[] elf = ElfBuilder.Wrap(whole, wide: true, big);

        for (int length = 0; length < whole.Length; length++)
            Assert.Throws<BtfException>(() => BtfFile.Parse(whole.AsMemory(0, length)));
        // Of the last section's header nothing past its place and size is needed: 24 bytes.
        for (int length = 0; length < elf.Length - 24; length++)
            Assert.Throws<BtfException>(() => BtfFile.Parse(elf.AsMemory(0, length)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EveryByteSetToEveryExtreme_IsAnswered(bool big)
    {
        byte[] whole = Samples.EveryKind(big);

        foreach (byte value in new byte[] { 0, 1, 0x7F, 0x80, 0xFF })
        {
            for (int i = 0; i < whole.Length; i++)
            {
                byte[] bytes = [.. whole];
                bytes[i] = value;
                Probe.Everything(bytes);
            }
        }
    }

    [Fact]
    public void RandomMutations_AreAnswered()
    {
        // 25,000 of each of four files: raw and ELF, both byte orders.
        Random random = new(Seed);
        byte[][] files = [Samples.EveryKind(false), Samples.EveryKind(true), ElfBuilder.Wrap(Samples.EveryKind(false), true, false), ElfBuilder.Wrap(Samples.EveryKind(true), false, true)];
        int refused = 0;
        for (int i = 0; i < 100_000; i++)
        {
            byte[] bytes = [.. files[i % files.Length]];
            int changes = random.Next(1, 5);
            for (int change = 0; change < changes; change++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (!Probe.Everything(bytes)) refused++;
        }
        Assert.InRange(refused, 10_000, 99_999);
    }

    [Theory]
    [InlineData(BtfKind.Typedef)]
    [InlineData(BtfKind.Const)]
    [InlineData(BtfKind.Volatile)]
    [InlineData(BtfKind.Restrict)]
    [InlineData(BtfKind.TypeTag)]
    public void ChainThatBitesItsTail_IsRefused(BtfKind kind)
    {
        BtfBuilder btf = new();
        btf.Add(kind, "one", 2);
        btf.Add(kind, "two", 1);
        btf.Struct("holder", 4, ("field", 1, 0));
        BtfFile file = btf.Parse();

        Assert.Equal("type 1 is a chain of more than 256 typedefs and qualifiers", Assert.Throws<BtfException>(() => file[1].Strip()).Message);
        Assert.Throws<BtfException>(() => BtfLayout.Of(file, "holder"));
        if (kind == BtfKind.Typedef) Assert.Throws<BtfException>(() => BtfLayout.Find(file, "one"));
        Assert.NotEmpty(file[1].ToString());
    }

    [Fact]
    public void StructInItself_IsRefused()
    {
        BtfBuilder btf = new();
        btf.Struct("self", 8, ("", 1, 0));
        btf.Struct("left", 8, ("", 3, 0));
        btf.Struct("right", 8, ("", 2, 0));
        BtfFile file = btf.Parse();

        Assert.Equal("type 1 nests structs more than 32 deep, at type 1", Assert.Throws<BtfException>(() => BtfLayout.Of(file, "self")).Message);
        Assert.Throws<BtfException>(() => BtfLayout.Of(file, "left"));
    }

    [Fact]
    public void ArrayOfItself_IsRefused()
    {
        BtfBuilder btf = new();
        uint one = btf.Add(BtfKind.Array, "", 0, 0, false, 1, 1, 1);
        uint many = btf.Add(BtfKind.Array, "", 0, 0, false, 2, 1, 65536);
        btf.Struct("a", 8, ("field", one, 0));
        BtfFile file = btf.Parse();

        Assert.Equal("type 1 is an array of more than 256 dimensions", Assert.Throws<BtfException>(() => file[(int)one].SizeInBytes()).Message);
        Assert.Equal("type 2 is an array of more than 2^32 elements", Assert.Throws<BtfException>(() => file[(int)many].SizeInBytes()).Message);
        Assert.Throws<BtfException>(() => BtfLayout.Of(file, "a"));
    }

    [Fact]
    public void StructsThatMultiply_AreRefusedSoon()
    {
        // Ten structs of twenty anonymous members, each of the next: 20^10 fields.
        BtfBuilder btf = new();
        for (uint i = 1; i <= 10; i++) btf.Struct("s" + i, 8, [.. Enumerable.Repeat(("", i + 1, 0u), 20)]);
        btf.Int("int", 4);
        ThreadTime watch = ThreadTime.Start();

        string message = Assert.Throws<BtfException>(() => BtfLayout.Of(btf.Parse(), "s1")).Message;

        Assert.Equal("type 1 has more than 131072 fields, counting those of the structs it embeds", message);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    [Fact]
    public void WildReferences_NameTheType()
    {
        BtfBuilder sound = new();
        sound.Add(BtfKind.Pointer, "", 0xFFFFFFFF);
        sound.AddRaw(5000, (uint)BtfKind.Struct << 24, 4);
        sound.Struct("holder", 4, ("field", 77, 0));
        sound.Struct("outside", 4, ("past", 5, 8));
        sound.Int("int", 4);
        BtfFile file = sound.Parse();

        Assert.Equal("type 1 refers to type 4294967295; the last is 5", Assert.Throws<BtfException>(() => file[1].Target).Message);
        Assert.StartsWith("type 2 has a name at byte 5000 of the strings", Assert.Throws<BtfException>(() => file[2].Name).Message, StringComparison.Ordinal);
        Assert.Equal("type 3 refers to type 77; the last is 5", Assert.Throws<BtfException>(() => BtfLayout.Of(file[3])).Message);
        Assert.Equal("member 0 of type 4 ends at bit 40, past the type's 4 bytes", Assert.Throws<BtfException>(() => BtfLayout.Of(file[4])).Message);
    }

    [Fact]
    public void HugeCount_IsRefusedBeforeAnythingIsAllocated()
    {
        BtfBuilder btf = new();
        btf.AddRaw(0, ((uint)BtfKind.Struct << 24) | 0xFFFFFF, 4);

        Assert.Equal("type 1 at byte 24 (Struct) needs 201326592 bytes, past the type section's end at 36", Assert.Throws<BtfException>(() => btf.Parse()).Message);
    }

    [Fact]
    public void StringsWithoutEnd_AreRefused()
    {
        BtfBuilder btf = new();
        btf.Int(new string('x', 2000), 4);
        byte[] bytes = btf.Build();
        Assert.EndsWith("that is longer than 1024 bytes", Assert.Throws<BtfException>(() => BtfFile.Parse(bytes)[1].Name).Message, StringComparison.Ordinal);

        bytes[^1] = (byte)'x';
        Assert.Equal($"the string section does not end with a NUL: byte {bytes.Length - 1} is 0x78", Assert.Throws<BtfException>(() => BtfFile.Parse(bytes)).Message);
    }
}
