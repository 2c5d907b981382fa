namespace UapiGen.Abi.Tests.Declaration;

public class CFieldNameTests
{
    [Theory]
    [InlineData("Flags", "flags")]
    [InlineData("SetTidSize", "set_tid_size")]
    [InlineData("CompatCapabilities", "compat_capabilities")]
    [InlineData("Config1", "config1")]
    [InlineData("IOFlags", "io_flags")]
    [InlineData("ChildTID", "child_tid")]
    [InlineData("set_tid_size", "set_tid_size")]
    [InlineData("", "")]
    public void Of_IsTheNameInC(string name, string inC) => Assert.Equal(inC, CFieldName.Of(name));

    [Theory]
    [InlineData("SetTidSize", "set_tid_size", true)]
    [InlineData("Reserved2", "__reserved_2", true)]
    [InlineData("MntId64", "mnt_id_64", true)]
    [InlineData("", "__", true)]
    [InlineData("Config1", "config2", false)]
    [InlineData("Config", "config1", false)]
    [InlineData("Config1", "config", false)]
    public void Same_LooksAtLettersAndDigits(string left, string right, bool same)
    {
        Assert.Equal(same, CFieldName.Same(left, right));
        Assert.Equal(same, CFieldName.Same(right, left));
    }
}
