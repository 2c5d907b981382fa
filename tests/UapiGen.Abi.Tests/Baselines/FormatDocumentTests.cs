using System.Reflection;
using System.Text.RegularExpressions;
using UapiGen.Abi.Tests.Changes;

namespace UapiGen.Abi.Tests.Baselines;

/// <summary>What a baseline can hold is described where the baselines lie, word for word: <c>spec/abi/README.md</c>.</summary>
public partial class FormatDocumentTests
{
    private static readonly string s_document = File.ReadAllText(PathOf("spec", "abi", "README.md")).Replace("\\|", "|", StringComparison.Ordinal);

    /// <summary>The words that begin facts, as the parser's own messages write them.</summary>
    [Fact]
    public void EveryFact_IsDescribed()
    {
        Type words = typeof(BaselineText).Assembly.GetType("UapiGen.Abi.FactWords")!;
        string[] begins = [.. words.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];

        Assert.True(begins.Length >= 23, $"only {begins.Length} words");
        Assert.Equal([], begins.Where(word => !s_document.Contains($"| `{words.GetMethod("Grammar")!.Invoke(null, [word])}` |", StringComparison.Ordinal)));
    }

    /// <summary>Every value of every axis, as the writer writes it.</summary>
    [Fact]
    public void EveryAxis_AndEachOfItsValues_IsDescribed()
    {
        int written = 0;
        foreach (string line in Contracts().SelectMany(contract => Written(Edits.Base with { Contract = contract })).Where(line => line.StartsWith("contract ", StringComparison.Ordinal)).Distinct())
        {
            string[] parts = line.Split(' ');
            string row = Assert.Single(s_document.Split('\n'), row => row.StartsWith($"| `{parts[1]}` |", StringComparison.Ordinal));
            bool isNamed = row.Contains($"`{parts[2]}`", StringComparison.Ordinal);
            Assert.True(isNamed || (parts[1] == "floor" && row.Contains("| N", StringComparison.Ordinal)) || (parts[1].EndsWith("-error", StringComparison.Ordinal) && row.Contains("errno", StringComparison.Ordinal)), line);
            written++;
        }
        Assert.True(written > 60, $"only {written} values");
    }

    /// <summary>Whatever word stands in a baseline that we ship stands in the description.</summary>
    [Fact]
    public void EveryWordOfWhatWeShip_IsDescribed()
    {
        string[] files = Directory.GetFiles(PathOf("spec", "abi"), "*.abi", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        HashSet<string> missing = [];
        foreach (string line in files.SelectMany(File.ReadLines).Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] words = line.Split(' ');
            // Names, tags and types are the file's own; every other word is the format's.
            bool[] isOwn = [.. words.Select((word, i) => !Keyword().IsMatch(word) || (i == 1 && words[0] != "contract" && words[0] != "removed") || (i == 2 && words[0] == "removed") || words[0] == "shipped" || (i > 0 && words[i - 1] is "was" or "struct" or "union" or "enum"))];
            missing.UnionWith(words.Where((word, i) => !isOwn[i] && !Regex.IsMatch(s_document, $@"(?<![\w-]){Regex.Escape(word)}(?![\w-])")));
        }
        Assert.Equal([], missing);
    }

    private static IEnumerable<Contract> Contracts()
    {
        foreach (PropertyInfo axis in typeof(Contract).GetProperties().Where(axis => axis.PropertyType.IsEnum || axis.PropertyType == typeof(bool)))
        {
            foreach (object value in axis.PropertyType.IsEnum ? Enum.GetValues(axis.PropertyType) : new[] { false, true })
            {
                var contract = new Contract();
                axis.SetValue(contract, value);
                yield return contract;
            }
        }
    }

    private static string[] Written(StructDeclaration declaration) => BaselineText.Write(BaselineDraft.Update(null, Edits.Snapshot(declaration))).Split('\n');

    private static string PathOf(params string[] parts)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "UapiGen.sln"))) folder = folder.Parent;
        return Path.Combine([folder!.FullName, .. parts]);
    }

    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex Keyword();
}
