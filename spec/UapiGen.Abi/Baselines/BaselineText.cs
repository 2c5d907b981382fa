namespace UapiGen.Abi;

/// <summary>The text of a baseline, both ways: <c>Write(Parse(text))</c> is the text.</summary>
/// <remarks>
/// <code>
/// uapigen-abi 1
/// # comments stand here, and above the headers of blocks
/// struct TAG, or union TAG
/// type NAME
///
/// shipped RELEASE
/// ...facts, one a line, in one order
/// seal HEX
///
/// draft
/// ...what differs from all that was shipped
/// </code>
/// Each block inherits the ones before it: a later fact about the same replaces an earlier one. A later <c>enum</c> or <c>embedded</c> line
/// begins that type anew.
/// </remarks>
public static class BaselineText
{
    /// <summary>The extension of a baseline's file.</summary>
    public const string Extension = ".abi";

    /// <summary>The newest format that is known.</summary>
    public const int FormatVersion = 1;

    /// <summary>The largest text read, in characters.</summary>
    public const int MaximumLength = 4 << 20;

    /// <summary>The most lines read.</summary>
    public const int MaximumLines = 100_000;

    internal const string Magic = "uapigen-abi";

    /// <summary>Reads any text at all: the answer is a baseline or a fault, in time that grows with the text's length.</summary>
    public static BaselineReading Parse(string text)
    {
        if (text.Length > MaximumLength) return Refused(BaselineRule.TooLarge, "characters", FactNumbers.Decimal(MaximumLength));
        int begin = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        int firstEnd = text.IndexOf('\n');
        bool hasCrLf = firstEnd > 0 && text[firstEnd - 1] == '\r';
        string lines = begin == 0 ? text : text.Substring(begin);
        if (lines.IndexOf('\r') >= 0) lines = lines.Replace("\r\n", "\n");
        if (lines.Length > 0 && lines[lines.Length - 1] != '\n') lines += "\n";
        return new BaselineParser(lines, hasCrLf).Parse();
    }

    /// <summary>The text, with the line ending that it was read with; LF for one that was made here.</summary>
    public static string Write(Baseline baseline) => baseline.HasCrLf ? baseline.Text.Replace("\n", "\r\n") : baseline.Text;

    internal static BaselineReading Refused(BaselineRule rule, params string[] arguments) =>
        new(null, new EquatableArray<BaselineFault>(new BaselineFault(rule, 1, 0, 0, new EquatableArray<string>(arguments))));
}
