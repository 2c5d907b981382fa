using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace UapiGen.Abi.Export.Tests.Documents;

/// <summary>JSON against its documented schema, in which nothing is left open.</summary>
public class JsonTests
{
    private static readonly JsonSchema s_schema = JsonSchema.FromFile(Repository.PathOf("docs", "reference", "snapshot.schema.json"));
    private static readonly EvaluationOptions s_options = new() { OutputFormat = OutputFormat.List };

    [Fact]
    public void EveryStruct_FitsTheSchema()
    {
        foreach (string name in Subjects.Names.Select(row => row.Data))
        {
            EvaluationResults results = Evaluate(JsonNode.Parse(SnapshotJson.Write([Subjects.Of(name)]))!);
            Assert.True(results.IsValid, name + ": " + string.Join("; ", (results.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation} {string.Join(", ", detail.Errors!.Values)}")));
        }
    }

    [Theory]
    [InlineData("structs/0/fields/0/more")]
    [InlineData("structs/0/contract/floor/x32")]
    [InlineData("structs/0/versions/0/macro")]
    public void WhatTheSchemaDoesNotKnow_IsRefused(string path)
    {
        JsonNode document = JsonNode.Parse(SnapshotJson.Write([Subjects.Of("rich")]))!;
        string[] steps = path.Split('/');
        JsonNode at = steps[..^1].Aggregate(document, (node, step) => (node is JsonArray ? node[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : node[step])!);
        at[steps[^1]] = 1;

        Assert.False(Evaluate(document).IsValid);
    }

    [Fact]
    public void WhateverDiffersInASnapshot_DiffersInJson()
    {
        AbiSnapshot[] all = [.. Subjects.Names.Select(row => Subjects.Of(row.Data)).Distinct()];

        Assert.Equal(all.Length, all.Select(one => SnapshotJson.Write([one])).Distinct(StringComparer.Ordinal).Count());
    }

    private static EvaluationResults Evaluate(JsonNode document) => s_schema.Evaluate(JsonSerializer.SerializeToElement(document), s_options);
}
