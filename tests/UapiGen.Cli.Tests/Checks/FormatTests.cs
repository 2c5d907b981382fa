using System.Text.Json.Nodes;
using Json.Schema;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Checks;

/// <summary>What check and diff write in each format, over folders with one of each: kept, grown, broken, another draft, added, gone.</summary>
public class FormatTests
{
    internal static string Structs => Repository.PathOf("tests", "UapiGen.Cli.Tests", "Checks", "Structs");

    public static TheoryData<string> Formats => ["text", "json", "sarif", "github"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Check_IsAsReviewed(string format)
    {
        ProgramRun run = Uapigen.RunIn(Structs, "check", "after", "--format", format);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Golden.Match("check." + format, run.Text);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Diff_IsAsReviewed(string format)
    {
        ProgramRun run = Uapigen.RunIn(Structs, "diff", "before", "after", "--format", format);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Golden.Match("diff." + format, run.Text);
    }

    [Theory]
    [InlineData("sarif", "\"level\": \"note\"")]
    [InlineData("github", "::notice file=")]
    public void Growth_IsANoteThatStopsNobody(string format, string note)
    {
        string before = Path.Combine("before", "search_args.abi"), after = Path.Combine("after", "search_args.abi");

        ProgramRun grown = Uapigen.RunIn(Structs, "diff", before, after, "--format", format).AssertClean();
        Assert.Contains(note, grown.Text, StringComparison.Ordinal);
        Assert.Contains("field Extra u64 at 32", grown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(note, Uapigen.RunIn(Structs, "diff", after, after, "--format", format).AssertClean().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "before")]
    [InlineData("check", "after")]
    [InlineData("diff", "before", "after")]
    [InlineData("diff", "before/search_args.abi", "after/search_args.abi")]
    public void Sarif_IsValid(params string[] arguments)
    {
        JsonNode log = JsonNode.Parse(Uapigen.RunIn(Structs, [.. arguments, "--format", "sarif"]).Text)!;

        EvaluationResults results = Schema().Evaluate(System.Text.Json.JsonSerializer.SerializeToElement(log), new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(results.IsValid, string.Join('\n', (results.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}")));
    }

    [Fact]
    public void Schema_RefusesWhatIsNoLog()
    {
        JsonNode log = JsonNode.Parse(Uapigen.RunIn(Structs, "check", "after", "--format", "sarif").Text)!;
        log["runs"]![0]!["results"]![0]!["level"] = "grave";

        Assert.False(Schema().Evaluate(System.Text.Json.JsonSerializer.SerializeToElement(log)).IsValid);
    }

    /// <summary>The schema is of draft 4, of which it uses nothing that draft 7 says otherwise but how it names itself.</summary>
    private static JsonSchema Schema()
    {
        JsonNode schema = JsonNode.Parse(File.ReadAllText(Repository.PathOf("tests", "UapiGen.Cli.Tests", "Schemas", "sarif-2.1.0-rtm.5.json")))!;
        schema["$schema"] = "http://json-schema.org/draft-07/schema#";
        schema.AsObject().Remove("id");
        return JsonSchema.FromText(schema.ToJsonString());
    }
}
