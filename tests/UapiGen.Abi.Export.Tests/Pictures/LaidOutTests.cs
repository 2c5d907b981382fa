using System.Text.RegularExpressions;

namespace UapiGen.Abi.Export.Tests.Pictures;

/// <summary>Pictures as a browser lays them out: no text leaves its box or the picture, and none lies over another.</summary>
public partial class LaidOutTests
{
    private const string Measure =
        """
        <script>
        const faults = []; let texts = 0;
        for (const svg of document.querySelectorAll('svg')) {
          const of = svg.querySelector('title').textContent, box = svg.viewBox.baseVal, all = [];
          for (const text of svg.querySelectorAll('text')) {
            const at = text.getBBox(); texts++; all.push([text, at]);
            if (at.x < 0 || at.y < 0 || at.x + at.width > box.width || at.y + at.height > box.height) faults.push(of + ': ' + text.textContent + ' leaves the picture');
          }
          for (const cell of svg.querySelectorAll('.um-cell')) {
            const room = cell.querySelector('rect').getBBox();
            for (const text of cell.querySelectorAll('text')) {
              const at = text.getBBox();
              if (at.x < room.x || at.y < room.y || at.x + at.width > room.x + room.width || at.y + at.height > room.y + room.height) faults.push(of + ': ' + text.textContent + ' leaves its box');
            }
          }
          for (let i = 0; i < all.length; i++) for (let j = i + 1; j < all.length; j++) {
            const a = all[i][1], b = all[j][1];
            const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x), down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
            if (across > 0.5 && down > 3) faults.push(of + ': ' + all[i][0].textContent + ' lies over ' + all[j][0].textContent);
          }
        }
        const result = document.createElement('pre'); result.id = 'result'; result.textContent = texts + ' texts\n' + faults.join('\n'); document.body.append(result);
        </script>
        """;

    [Fact]
    public void NoTextLeavesItsBox_OrLiesOverAnother()
    {
        string[] pictures = [.. Subjects.Newest.Select(name => Subjects.Of(name.Data)).SelectMany(one => new[] { one, WithoutBreaks(one) }).Select(one => StructSvg.Write(LayoutTable.Of(one)))];

        string result = Run(pictures);

        Match texts = Texts().Match(result);
        Assert.True(texts.Success, result);
        Assert.Equal("", result[texts.Length..].Trim());
        TestContext.Current.TestOutputHelper?.WriteLine($"{pictures.Length} pictures, {texts.Groups[1].Value} texts");
        Assert.True(int.Parse(texts.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) > pictures.Length * 10);
    }

    [Fact]
    public void TextThatIsTooWide_IsSeen()
    {
        string picture = StructSvg.Write(LayoutTable.Of(Subjects.NewestOf("clone_args")));
        string wide = picture.Replace(">set_tid_size<", $">{new string('w', 200)}<", StringComparison.Ordinal);
        Assert.NotEqual(picture, wide);

        string result = Run([wide]);

        Assert.Contains("leaves its box", result, StringComparison.Ordinal);
        Assert.Contains("lies over", result, StringComparison.Ordinal);
    }

    /// <summary>The same struct with names that no line can be broken in, so that most are too long for their boxes.</summary>
    private static AbiSnapshot WithoutBreaks(AbiSnapshot snapshot) => snapshot with
    {
        Fields = new([.. snapshot.Fields.Select(field => field with { Name = Long(field.Name), BitFields = new([.. field.BitFields.Select(bits => bits with { Name = Long(bits.Name) })]) })]),
    };

    private static string Long(string name) => "Long" + name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant() + "withoutanyplacetobreak";

    private static string Run(string[] pictures)
    {
        string document = Browser.Run($"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>{string.Concat(pictures)}{Measure}</body></html>");
        Match result = Result().Match(document);
        return result.Success ? System.Net.WebUtility.HtmlDecode(result.Groups[1].Value) : document;
    }

    [GeneratedRegex("<pre id=\"result\">(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Result();

    [GeneratedRegex(@"^(\d+) texts\n")]
    private static partial Regex Texts();
}
