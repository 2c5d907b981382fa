using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace UapiGen.Abi.Export.Tests.Pictures;

/// <summary>Pictures and pages: what they hold, whom they can be read by.</summary>
public partial class PictureTests
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void CloneArgs_AreDrawnLikeThis() => Repository.MatchGolden("clone_args.svg", StructSvg.Write(LayoutTable.Of(Subjects.NewestOf("clone_args"))));

    [Fact]
    public void StructWithUnionsAndTail_IsDrawnLikeThis() => Repository.MatchGolden("shapes.svg", StructSvg.Write(LayoutTable.Of(Subjects.Of("shapes"))));

    [Fact]
    public void CompatCaps_HaveAPageLikeThis() => Repository.MatchGolden("kvm_ppc_compat_caps.html", StructPage.Write([LayoutTable.Of(Subjects.Shipped("kvm_ppc_compat_caps.abi"))]));

    [Theory]
    [MemberData(nameof(Subjects.Newest), MemberType = typeof(Subjects))]
    public void Picture_IsXml_AndEveryByteIsInIt(string name)
    {
        AbiSnapshot snapshot = Subjects.Of(name);
        XElement svg = XDocument.Parse(StructSvg.Write(LayoutTable.Of(snapshot))).Root!;

        Assert.Equal("img", svg.Attribute("role")!.Value);
        string[] labels = svg.Attribute("aria-labelledby")!.Value.Split(' ');
        Assert.Equal(labels, svg.Elements().Take(2).Select(element => element.Attribute("id")!.Value));
        Assert.All(svg.Descendants(s_svg + "g").Where(group => group.Attribute("class")?.Value == "um-cell"), cell => Assert.Equal("title", cell.Elements().First().Name.LocalName));

        string[] tooltips = [.. svg.Descendants(s_svg + "title").Select(title => title.Value)];
        foreach (FieldSnapshot field in snapshot.Fields.Where(field => !field.IsAnonymous && !field.Type.IsEmbedded))
            Assert.Contains(tooltips, tooltip => tooltip.StartsWith(CFieldName.Of(field.Name), StringComparison.OrdinalIgnoreCase) || tooltip.Contains($"offset {field.Offset.Lp64}, ", StringComparison.Ordinal));
        if (snapshot.IsUnion) return;

        // The boxes of the struct's own map, each once however many lines it fills, add up to sizeof.
        XElement map = svg.Elements(s_svg + "g").First();
        int bytes = map.Descendants(s_svg + "title").Select(title => title.Value).Distinct()
            .Sum(tooltip => int.Parse(Bytes().Match(tooltip).Groups[1].Value, CultureInfo.InvariantCulture));
        Assert.Equal(snapshot.Versions[^1].Size.Lp64, bytes);
    }

    /// <summary>What no box has room for is not only to be pointed at: it stands below, whole.</summary>
    [Theory]
    [MemberData(nameof(Subjects.Newest), MemberType = typeof(Subjects))]
    public void NoName_IsOnlyShortened(string name)
    {
        XElement svg = XDocument.Parse(StructSvg.Write(LayoutTable.Of(Subjects.Of(name)))).Root!;
        string below = string.Concat(svg.Elements(s_svg + "text").Select(text => text.Value + " "));

        foreach (IGrouping<string, XElement> box in svg.Descendants(s_svg + "g").Where(group => group.Attribute("class")?.Value == "um-cell").GroupBy(cell => cell.Element(s_svg + "title")!.Value))
        {
            if (!box.All(cell => cell.Elements(s_svg + "text").Any(text => Shortened().IsMatch(text.Value)))) continue;
            string whole = box.Key.Split(": ")[0], last = whole[(whole.LastIndexOf('.') + 1)..];
            Assert.Contains(last, below, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void NameOfAnyLength_StandsBelowWhole()
    {
        AbiSnapshot snapshot = Subjects.NewestOf("perf_event_attr");
        string[] names = [.. Enumerable.Range(0, 80).Select(i => $"{(char)('a' + (i % 26))}{new string('x', 30 + (2 * i))}y")];
        AbiSnapshot renamed = snapshot with
        {
            Fields = new([.. snapshot.Fields.Select((field, i) => field with { Name = names[i], BitFields = new([.. field.BitFields.Select((bits, bit) => bits with { Name = names[79 - bit] })]) })]),
        };

        XElement svg = XDocument.Parse(StructSvg.Write(LayoutTable.Of(renamed))).Root!;

        string[] lines = [.. svg.Elements(s_svg + "text").Select(text => text.Value)];
        string below = string.Concat(lines).Replace(" ", "", StringComparison.Ordinal);
        int bits = renamed.Fields.Max(field => field.BitFields.Count);
        Assert.All(names[^bits..], name => Assert.Contains(name, below, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Shortened above, by bit:", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Shortened above, by offset:", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryColour_LetsItsLettersBeRead()
    {
        string svg = StructSvg.Write(LayoutTable.Of(Subjects.NewestOf("perf_event_attr")));
        string[] themes = svg[svg.IndexOf("<style>", StringComparison.Ordinal)..svg.IndexOf("</style>", StringComparison.Ordinal)].Split("@media (prefers-color-scheme:dark)");

        Assert.Equal(2, themes.Length);
        foreach (string theme in themes)
        {
            double ink = Luminance(Ink().Match(theme).Groups[1].Value);
            string[] fills = [.. Fill().Matches(theme).Select(match => match.Groups[1].Value)];
            Assert.True(fills.Length >= 12, $"{fills.Length} colours");
            Assert.All(fills, fill => Assert.True(Contrast(ink, Luminance(fill)) >= 4.5, fill));
            Assert.True(Contrast(Luminance(Dim().Match(theme).Groups[1].Value), Luminance(Paper().Match(theme).Groups[1].Value)) >= 4.5);
        }
    }

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    /// <summary>The relative luminance of WCAG 2.</summary>
    private static double Luminance(string colour)
    {
        double[] parts = [.. new[] { 1, 3, 5 }.Select(at => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex("^(?!… ).*…")]
    private static partial Regex Shortened();

    [GeneratedRegex(@", (\d+) bytes?, since")]
    private static partial Regex Bytes();

    [GeneratedRegex(@"\.um-text\{[^}]*fill:(#[0-9a-f]{6})")]
    private static partial Regex Ink();

    [GeneratedRegex(@"\.um-(?:v\d+|gap|bg)\{fill:(#[0-9a-f]{6})\}")]
    private static partial Regex Fill();

    [GeneratedRegex(@"\.um-dim\{fill:(#[0-9a-f]{6})\}")]
    private static partial Regex Dim();

    [GeneratedRegex(@"\.um-bg\{fill:(#[0-9a-f]{6})\}")]
    private static partial Regex Paper();
}
