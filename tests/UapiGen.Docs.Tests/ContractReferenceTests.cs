using System.Text;
using System.Xml.Linq;
using UapiGen.Docs.Tests.Pages;

namespace UapiGen.Docs.Tests;

/// <summary>The contract's reference says what the code's own documentation says: a table for each axis, written from it.</summary>
public class ContractReferenceTests
{
    private const string Begin = "<!-- axes: written by the tests -->\n", End = "<!-- end of axes -->";

    private static readonly XDocument s_documentation = XDocument.Load(Path.ChangeExtension(typeof(UapiStructAttribute).Assembly.Location, ".xml"));

    [Fact]
    public void EveryAxis_HasItsTable()
    {
        string page = Path.Combine(Repository.Root, "docs", "reference", "contract.md"), text = File.ReadAllText(page);
        int begin = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, end = text.IndexOf(End, StringComparison.Ordinal);
        string expected = Tables();

        if (Environment.GetEnvironmentVariable(Repository.AcceptVariable) == "1")
        {
            File.WriteAllText(page, text[..begin] + expected + text[end..]);
            return;
        }
        Assert.True(expected == text[begin..end], $"docs/reference/contract.md is behind the code: run the tests once with {Repository.AcceptVariable}=1 to write it");
    }

    private static string Tables()
    {
        var text = new StringBuilder();
        foreach (System.Reflection.PropertyInfo axis in typeof(UapiStructAttribute).GetProperties().Where(property => property is { CanWrite: true }))
        {
            text.Append("\n### `").Append(axis.Name).Append("`\n\n").Append(Summary($"P:{typeof(UapiStructAttribute).FullName}.{axis.Name}")).Append('\n');
            if (!axis.PropertyType.IsEnum || axis.PropertyType == typeof(Errno)) continue;

            text.Append("\n| value | meaning |\n|---|---|\n");
            foreach (string value in Enum.GetNames(axis.PropertyType))
                text.Append("| `").Append(value).Append("` | ").Append(Summary($"F:{axis.PropertyType.FullName}.{value}")).Append(" |\n");
        }
        return text.Append('\n').ToString();
    }

    private static string Summary(string member)
    {
        XElement summary = s_documentation.Descendants("member").Single(one => one.Attribute("name")!.Value == member).Element("summary")!;
        string words = string.Concat(summary.Nodes().Select(node => node switch
        {
            XText plain => plain.Value,
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement element => $"`{element.Attribute("cref")!.Value.Split('.')[^1]}`",
            _ => "",
        }));
        return string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("|", "\\|", StringComparison.Ordinal);
    }
}
