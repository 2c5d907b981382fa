using System.Text;
using UapiGen.Tests.Support;

namespace UapiGen.Abi.Tests.Baselines;

/// <summary>Any text has an answer: a baseline, or a fault in a line of the text.</summary>
public class HostileTextTests
{
    private static readonly string s_text = BaselineText.Write(SampleBaselines.RichBaseline);
    private static readonly string s_shippedText = s_text[..(s_text.LastIndexOf("seal ", StringComparison.Ordinal) + "seal ".Length + 16)];

    [Fact]
    public void EveryPrefix_IsABaselineOrAFault()
    {
        for (int length = 0; length < s_text.Length; length++)
        {
            Baseline? baseline = Judge(s_text[..length]);
            // What was shipped is either whole or refused: a cut can only lose the draft, or blocks as a whole.
            if (baseline?.Shipped is { } shipped) Assert.Contains(shipped, Prefixes);
        }
    }

    private static AbiSnapshot[] Prefixes { get; } =
        [SampleBaselines.Snapshot(SampleBaselines.UpTo(0)), SampleBaselines.Snapshot(SampleBaselines.UpTo(1)), SampleBaselines.RichSnapshot];

    [Fact]
    public void EveryLine_DroppedDoubledOrSwapped_IsFoundInShippedText()
    {
        string[] lines = s_shippedText.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            // Without its last line, or twice the last seal, the text is cut at a block's end or has a stray line: judged, too.
            string[] dropped = [.. lines[..i], .. lines[(i + 1)..]];
            AssertFault(dropped);
            AssertFault([.. lines[..i], lines[i], .. lines[i..]]);
            if (i + 1 < lines.Length) AssertFault([.. lines[..i], lines[i + 1], lines[i], .. lines[(i + 2)..]]);
        }
    }

    [Fact]
    public void EveryLineOfADraft_DroppedOrDoubled_IsAFaultOrAnotherDraft()
    {
        string text = BaselineText.Write(BaselineDraft.Update(null, SampleBaselines.RichSnapshot));
        string[] lines = text.TrimEnd('\n').Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (Judge(string.Join('\n', [.. lines[..i], .. lines[(i + 1)..]])) is { } other && lines[i].Length > 0)
                Assert.NotEqual(SampleBaselines.RichSnapshot, other.Newest);
            if (lines[i].Length > 0) AssertFault([.. lines[..i], lines[i], .. lines[i..]]);
        }
    }

    [Fact]
    public void EveryCharacterOfShippedText_Changed_IsFound()
    {
        char[] text = s_shippedText.ToCharArray();
        for (int i = 0; i < text.Length; i++)
        {
            char was = text[i];
            foreach (char other in (ReadOnlySpan<char>)[(char)(was ^ 1), 'x', '\0', '\n', ' ', '٣', '0'])
            {
                if (other == was) continue;
                text[i] = other;
                BaselineReading reading = BaselineText.Parse(new string(text));
                Assert.True(reading.Baseline is null, $"{i}: {(int)was} -> {(int)other}");
                AssertPlace(new string(text), reading.Faults.Single());
            }
            text[i] = was;
        }
    }

    [Fact]
    public void EveryCharacterOfADraft_Changed_IsAnswered()
    {
        string whole = BaselineText.Write(BaselineDraft.Update(null, SampleBaselines.RichSnapshot));
        char[] text = whole.ToCharArray();
        for (int i = 0; i < text.Length; i++)
        {
            char was = text[i];
            foreach (char other in (ReadOnlySpan<char>)['9', '\0', '\n', ' ', '[', ':', '\uFFFF', '\r', '-', '.'])
            {
                text[i] = other;
                if (Judge(new string(text)) is { } baseline) Assert.Equal(baseline, SampleBaselines.Parse(BaselineText.Write(baseline)));
            }
            text[i] = was;
        }
    }

    [Theory]
    [InlineData("<<<<<<< HEAD")]
    [InlineData("=======")]
    [InlineData(">>>>>>> branch")]
    [InlineData("||||||| base")]
    public void ConflictMarkers_AreOneFault(string marker)
    {
        string[] lines = s_text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            BaselineFault fault = Assert.Single(BaselineText.Parse(string.Join('\n', [.. lines[..i], marker, .. lines[i..]])).Faults);
            Assert.Equal((BaselineRule.MergeConflict, i + 1, marker[..7]), (fault.Rule, fault.Line, fault.Arguments[0]));
        }
    }

    [Fact]
    public void LineEndingsAndByteOrderMark_ChangeNothing()
    {
        Assert.Equal(SampleBaselines.RichSnapshot, SampleBaselines.Parse("\uFEFF" + s_text).Newest);
        Assert.Equal(SampleBaselines.RichSnapshot, SampleBaselines.Parse(s_text.Replace("\n", "\r\n")).Newest);
        Assert.Equal(SampleBaselines.RichSnapshot, SampleBaselines.Parse(s_text.Replace("\nfield", "\r\nfield")).Newest);
        Assert.Equal(SampleBaselines.RichSnapshot, SampleBaselines.Parse(s_text.TrimEnd('\n')).Newest);
        Judge(s_text.Replace('\n', '\r'));
    }

    [Fact]
    public void HugeText_IsRefused()
    {
        Assert.Equal(BaselineRule.TooLarge, BaselineText.Parse(new string('x', BaselineText.MaximumLength + 1)).Faults.Single().Rule);
        Assert.Equal(BaselineRule.TooLarge, BaselineText.Parse("uapigen-abi 1\n" + new string('\n', BaselineText.MaximumLines)).Faults.Single().Rule);
    }

    [Theory]
    [InlineData("shipped a\nseal \n\n")]
    [InlineData("draft\n")]
    [InlineData("shipped a\nseal 0000000000000000\n")]
    [InlineData("shipped a\n")]
    [InlineData("const A 0x0\n")]
    [InlineData("# a\n\n")]
    [InlineData("member Ns.E.A 0x0\n")]
    [InlineData("field A u8[1][1][1][1] at 0\n")]
    public void ManyLines_TakeTimeInProportion(string repeated)
    {
        string head = "uapigen-abi 1\nstruct s\ntype S\n\n";
        string small = head + Repeat(repeated, 100), large = head + Repeat(repeated, 90_000 / repeated.Count(c => c == '\n'));
        Judge(small);
        var watch = ThreadTime.Start();
        Judge(large);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    [Fact]
    public void ManyBlocksAndMembers_AreReadInTimeInProportion()
    {
        var text = new StringBuilder(s_text[..s_text.IndexOf("\nshipped", StringComparison.Ordinal)]);
        text.Append("\ndraft\nenum Ns.E u32\n");
        for (int i = 0; i < 80_000; i++) text.Append("member Ns.E.M").Append(i).Append(" 0x").AppendFormat(null, "{0:X}", i).Append('\n');
        var watch = ThreadTime.Start();
        Assert.Equal(BaselineRule.MissingFact, BaselineText.Parse(text.ToString()).Faults.Single().Rule);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static void AssertFault(string[] lines)
    {
        string text = string.Join('\n', lines);
        BaselineReading reading = BaselineText.Parse(text);
        // A text that still is what it was (blank lines after the last block) is no damage; nor is one whose last block is gone as a whole.
        if (reading.Baseline is { } baseline)
            Assert.Contains(baseline.Newest, Prefixes);
        else
            AssertPlace(text, Assert.Single(reading.Faults));
    }

    private static Baseline? Judge(string text)
    {
        BaselineReading reading = BaselineText.Parse(text);
        Assert.Equal(reading.Baseline is null ? 1 : 0, reading.Faults.Count);
        if (reading.Baseline is null) AssertPlace(text, reading.Faults[0]);
        return reading.Baseline;
    }

    private static void AssertPlace(string text, BaselineFault fault)
    {
        int lines = text.Count(c => c == '\n') + 1;
        Assert.InRange(fault.Line, 1, lines + 1);
        Assert.True(fault.Column >= 0 && fault.Length >= 0);
    }
}
