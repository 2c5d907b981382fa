namespace UapiGen.Abi.Tests.Baselines;

/// <summary>Each fault with its line and arguments.</summary>
public class BaselineFaultTests
{
    private static readonly string s_draft = BaselineText.Write(BaselineDraft.Update(null, SampleBaselines.RichSnapshot));
    private static readonly string s_shipped = BaselineText.Write(SampleBaselines.Ship(BaselineDraft.Update(null, SampleBaselines.RichSnapshot), "Linux 7.3"));

    public static TheoryData<string, string> Cases => new()
    {
        { "", "Empty 1: " },
        { " \r\n\t", "Empty 1: " },
        { "{\n}", "NotABaseline 1: {" },
        { "uapigen-abi 2\n", "UnknownFormatVersion 1: 2 | 1" },
        { "uapigen-abi\n", "UnknownFormatVersion 1:  | 1" },
        { "uapigen-abi 1\n", "MissingHead 2: struct" },
        { "uapigen-abi 1\nstruct s\n", "MissingHead 3: type" },
        { "uapigen-abi 1\nstruct s\ntype S\n", "MissingFact 4: shipped or draft" },
        { "uapigen-abi 1\nstruct s\ntype S\n\ndraft\n", "MissingFact 5: contract size-source" },
        { "uapigen-abi 1\nstruct s\ntype S\n\npack 4\n", "FactOutsideBlock 5: pack" },
        { "uapigen-abi 1\nstruct s\ntype S\n\nwhat 4\n", "UnknownFact 5: what" },
        { "uapigen-abi 1\nstruct s\ntype S\n\nshipped \n", "MalformedFact 5: shipped | shipped NAME OF RELEASE OR COMMIT" },
        { "uapigen-abi 1\nstruct s\ntype S\n\nshipped a\npack 4\n", "SealMissing 5: a" },
        { "uapigen-abi 1\nstruct s\ntype S\n\ndraft\nwhat 4\n", "UnknownFact 6: what" },
        { "uapigen-abi 1\nstruct s\ntype S\n\ndraft\n pack 4\n", "UnknownFact 6: " },
        { "uapigen-abi 1\nstruct s\ntype S\n\ndraft\npack 04\n", "MalformedFact 6: pack | pack NUMBER" },
        { "uapigen-abi 1\nstruct s\ntype S\n\ndraft\npack ４\n", "MalformedFact 6: pack | pack NUMBER" },
        { "uapigen-abi 1\nstruct s\ntype S\n\ndraft\npack 99999999999999999999\n", "MalformedFact 6: pack | pack NUMBER" },
        { "uapigen-abi 1\nstruct s\ntype S\n\ndraft\npack 4 \n", "MalformedFact 6: pack | pack NUMBER" },
        { "uapigen-abi 1\nstruct s\ntype S\n\ndraft\npack 3\n", "InconsistentFacts 6: pack | 3 | a power of two up to 128, or 0" },
        { "uapigen-abi 1\nstruct s\ntype S\n\ndraft\npack 4\ncapability 1\n", "FactOutOfOrder 7: capability | pack" },
        { "uapigen-abi 1\nstruct s\ntype S\n\ndraft\npack 4\npack 4\n", "DuplicateFact 7: pack" },
        { "uapigen-abi 1\nstruct s\ntype S\n\ndraft\nconst A 0x0\nconst A 0x0\n", "DuplicateFact 7: const A" },
        { "uapigen-abi 1\nstruct s\ntype S\n\ndraft\nconst B 0x0\nconst A 0x0\n", "FactOutOfOrder 7: const | const" },
        { "uapigen-abi 1\nstruct s\ntype S\n\ndraft\nenum E u8\nmember E.A 0x100\n", "InconsistentFacts 7: E.A | 0x100 | a value of u8" },
        { "uapigen-abi 1\nstruct s\ntype S\n\ndraft\nmember E.A 0x1\n", "InconsistentFacts 6: E.A | a member of E | no such enum" },
        { "uapigen-abi 1\nstruct s\ntype S\n\ndraft\nremoved field A\n", "InconsistentFacts 6: field A | removed | not there before" },
        { s_draft.Replace("field Flags u64 at 8", "field Flags u64 at 12"), "InconsistentFacts 40: Flags | at 12 | at 8" },
        { s_draft.Replace("field Flags u64 at 8", "field Flags u32 at 8"), "InconsistentFacts 41: Caps | at 16 | at 12" },
        { s_draft.Replace("size 32 end 32", "size 40 end 32"), "InconsistentFacts 36: version 0 | size 40 | size 32" },
        { s_draft.Replace("0x2000AEB8", "0x2000AEB9"), "InconsistentFacts 37: number 0 | 0x2000AEB9 | 0x2000AEB8" },
        { s_draft.Replace("version 1 size 72 end 72", "version 1 size 32 end 72"), "SeveralVersionsOneSize 44: 0 | 1 | 32" },
        { s_draft[..s_draft.IndexOf("field Wide", StringComparison.Ordinal)], "InconsistentFacts 49: version 2 | end 80 | end 72" },
        { s_draft + "\ndraft\n", "DraftNotLast 58: " },
        { s_draft + "\nshipped a\n", "DraftNotLast 58: " },
        { s_shipped + "pack 4\n", "FactOutsideBlock 58: pack" },
        { s_shipped.Replace("capability 250", "capability 251"), "SealBroken 57: Linux 7.3 | SEAL | OTHER" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Fault_NamesItsLine(string text, string expected)
    {
        BaselineReading reading = BaselineText.Parse(text);
        Assert.Null(reading.Baseline);
        BaselineFault fault = Assert.Single(reading.Faults);
        string said = $"{fault.Rule} {fault.Line}: {string.Join(" | ", fault.Arguments)}";
        if (fault.Rule == BaselineRule.SealBroken)
        {
            Assert.NotEqual(fault.Arguments[1], fault.Arguments[2]);
            Assert.All(fault.Arguments.Skip(1), seal => Assert.Matches("^[0-9a-f]{16}$", seal));
            said = $"{fault.Rule} {fault.Line}: {fault.Arguments[0]} | SEAL | OTHER";
        }
        Assert.Equal(expected, said);
    }
}
