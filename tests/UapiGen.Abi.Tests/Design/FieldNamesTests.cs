namespace UapiGen.Abi.Tests.Design;

/// <summary>What names say, and what they do not.</summary>
public class FieldNamesTests
{
    [Theory]
    [InlineData("Reserved", true)]
    [InlineData("reserved1", true)]
    [InlineData("__reserved_2", true)]
    [InlineData("_pad", true)]
    [InlineData("Padding0", true)]
    [InlineData("Unused", true)]
    [InlineData("__spare1", true)]
    [InlineData("RSVD", true)]
    [InlineData("ReservedPad", true)]
    [InlineData("BytesReserved", false)]
    [InlineData("KeyPad", false)]
    [InlineData("PadLength", false)]
    [InlineData("Spares", false)]
    [InlineData("__", false)]
    [InlineData("", false)]
    public void IsReserved_TakesNamesOfNothingElse(string name, bool expected) => Assert.Equal(expected, FieldNames.IsReserved(name));

    [Theory]
    [InlineData("Flags", true)]
    [InlineData("sched_flags", true)]
    [InlineData("OpenFlags2", true)]
    [InlineData("FLAGS", true)]
    [InlineData("FlagsSize", false)]
    [InlineData("Flagship", false)]
    [InlineData("Mode", false)]
    public void IsFlags_LooksAtTheLastWord(string name, bool expected) => Assert.Equal(expected, FieldNames.IsFlags(name));

    [Theory]
    [InlineData("CompatCapabilities", true)]
    [InlineData("supported_mask", true)]
    [InlineData("Features", true)]
    [InlineData("MaskLength", false)]
    [InlineData("Count", false)]
    public void HasBits_LooksAtTheLastWord(string name, bool expected) => Assert.Equal(expected, FieldNames.HasBits(name));

    [Theory]
    [InlineData("Timeout", true)]
    [InlineData("wait_deadline", true)]
    [InlineData("TimeoutNs", false)]
    [InlineData("timeout_ms", false)]
    [InlineData("NsTimeout", false)]
    [InlineData("Runtime", false)]
    [InlineData("Timestamp", false)]
    [InlineData("Times", false)]
    public void IsTimeWithoutUnit_LooksForOneInTheName(string name, bool expected) => Assert.Equal(expected, FieldNames.IsTimeWithoutUnit(name));

    [Theory]
    [InlineData("/// <summary>How long to wait, in nanoseconds.</summary>", true)]
    [InlineData("// (ms)", true)]
    [InlineData("/* in clock ticks */", true)]
    [InlineData("/// <summary>How long to wait at most.</summary>", false)]
    public void NamesUnit_FindsItAmongOtherWords(string text, bool expected) => Assert.Equal(expected, FieldNames.NamesUnit(text));
}
