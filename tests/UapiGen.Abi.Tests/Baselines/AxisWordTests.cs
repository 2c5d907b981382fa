using System.Reflection;
using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Baselines;

/// <summary>The words of a baseline are written out, so that none has to be looked up in an enumeration: here each is held against the enumeration's own.</summary>
public class AxisWordTests
{
    private static readonly AbiSnapshot s_plain = AbiSnapshot.Of(Struct("s", Field("Flags", U64)), "Ns.S");

    /// <summary>Each axis with each value; a default is resolved before anything is written.</summary>
    public static TheoryData<string, string> EveryValue => [.. from axis in typeof(Contract).GetProperties()
                                                               where axis.PropertyType.IsEnum
                                                               from value in Enum.GetNames(axis.PropertyType)
                                                               where value != "Default"
                                                               select (axis.Name, value)];

    [Theory]
    [MemberData(nameof(EveryValue))]
    public void Value_IsWrittenByItsName_AndReadBack(string axis, string value)
    {
        PropertyInfo property = typeof(Contract).GetProperty(axis)!;
        Contract contract = s_plain.Contract with { };
        object usual = property.GetValue(contract)!;
        property.SetValue(contract, Enum.Parse(property.PropertyType, value));
        AbiSnapshot said = s_plain with { Contract = contract };

        string text = BaselineText.Write(BaselineDraft.Update(null, said));

        // Axes that came later say nothing where they are as they always were.
        string word = property.PropertyType == typeof(Errno) ? value : Kebab(value);
        Assert.True(text.Contains($"\ncontract {Kebab(axis)} {word}\n", StringComparison.Ordinal) || usual.ToString() == value, text);
        Assert.Equal(said, SampleBaselines.Parse(text).Newest);
    }

    [Theory]
    [InlineData("size-source default")]
    [InlineData("size-source 1")]
    [InlineData("small-error 22")]
    [InlineData("small-error EWHATEVER")]
    [InlineData("cap-reports-size 1")]
    [InlineData("floor small")]
    public void OtherWord_IsNoValue(string line)
    {
        string axis = line[..line.IndexOf(' ', StringComparison.Ordinal)];
        string[] lines = BaselineText.Write(BaselineDraft.Update(null, s_plain)).Split('\n');
        int at = Array.FindIndex(lines, one => one.StartsWith($"contract {axis} ", StringComparison.Ordinal));
        lines[at] = "contract " + line;

        BaselineFault fault = Assert.Single(BaselineText.Parse(string.Join('\n', lines)).Faults);

        Assert.Equal((BaselineRule.MalformedFact, at + 1), (fault.Rule, fault.Line));
    }

    private static string Kebab(string name) => string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
