using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Analyzers.Tests.Verification;
using UapiGen.History.Tests.Corpus;
using UapiGen.History.Tests.Rendering;

namespace UapiGen.History.Tests.Judging;

/// <summary>Asks the analyzers about many declarations at once, each with its baseline.</summary>
internal static partial class Judge
{
    /// <summary>How many stand in one compilation: its cost is shared, and its memory stays small.</summary>
    private const int Batch = 400;

    private const string TagMark = "_m";

    /// <summary>The verdicts, in the order of the subjects.</summary>
    public static async Task<IReadOnlyList<Verdict>> RunAsync(IReadOnlyList<Subject> subjects)
    {
        var verdicts = new List<Verdict>();
        foreach (Subject[] batch in Batches(subjects))
            verdicts.AddRange(await RunAsync([.. batch.Select(subject => subject.Now)], BaselinesOf(batch)));
        return verdicts;
    }

    /// <summary>
    /// The verdicts of edits: before each, the declaration was what shipped, nothing was said of it, and the analyzers remember that.
    /// </summary>
    public static async Task<IReadOnlyList<Verdict>> RunEditsAsync(IReadOnlyList<Subject> subjects)
    {
        var verdicts = new List<Verdict>();
        foreach (Subject[] batch in Batches(subjects))
        {
            BaselineFile[] baselines = BaselinesOf(batch);
            Assert.All(await RunAsync([.. batch.Select(subject => subject.Shipped[^1].Published)], baselines), verdict => Assert.True(verdict.IsSilent, verdict.ToString()));
            verdicts.AddRange(await RunAsync([.. batch.Select(subject => subject.Now)], baselines));
        }
        return verdicts;
    }

    private static IEnumerable<Subject[]> Batches(IReadOnlyList<Subject> subjects) =>
        subjects.Chunk(Batch).Select(batch => batch.Select((subject, i) => subject.WithTag(TagMark + NameOf(i))).ToArray());

    private static BaselineFile[] BaselinesOf(Subject[] subjects) =>
        [.. subjects.Select((subject, i) => new BaselineFile(BaselineFileName.Of(subject.Shipped[0].Declaration.CName, ""), BaselineTexts.Of(subject, SpaceOf(i))))];

    private static async Task<IEnumerable<Verdict>> RunAsync(PublishedStruct[] declared, BaselineFile[] baselines)
    {
        CSharpCompilation compilation = Sources.Compile(declared.Select((published, i) => SourceWriter.Write(published, SpaceOf(i))));

        ILookup<bool, Diagnostic> diagnostics = (await Analysis.RunWithCompilerAsync(compilation, baselines)).ToLookup(diagnostic => diagnostic.Id.StartsWith("UAPI", StringComparison.Ordinal));
        // Neither is a source wrong, nor did an analyzer throw (AD0001).
        Assert.DoesNotContain(diagnostics[false], diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id == "AD0001");
        ILookup<string, Diagnostic> byFile = diagnostics[true].ToLookup(diagnostic => SubjectOf(diagnostic.Location.GetLineSpan().Path));
        return declared.Select((_, i) => VerdictOf([.. byFile[NameOf(i)]])).ToList();
    }

    private static string SpaceOf(int i) => "M" + NameOf(i);

    private static string NameOf(int i) => i.ToString(CultureInfo.InvariantCulture);

    /// <summary>A source has the subject's number for a name; a baseline's tag ends with it.</summary>
    private static string SubjectOf(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        int mark = name.LastIndexOf(TagMark, StringComparison.Ordinal);
        return mark < 0 ? name : name[(mark + TagMark.Length)..];
    }

    /// <summary>Advice, and that a draft could be written anew, break nothing.</summary>
    private static Verdict VerdictOf(IReadOnlyList<Diagnostic> diagnostics) => new(
        [.. Findings(diagnostics, family => family == '6')],
        [.. Findings(diagnostics, family => family is >= '1' and <= '4')],
        [.. Findings(diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning), family => family == '5')]);

    /// <summary>The family of a rule is its number's first digit.</summary>
    private static IEnumerable<Finding> Findings(IEnumerable<Diagnostic> diagnostics, Func<char, bool> isOfFamily) =>
        diagnostics.Where(diagnostic => isOfFamily(diagnostic.Id["UAPI".Length])).Select(diagnostic => new Finding(diagnostic.Id, WithoutMarks(diagnostic.GetMessage(CultureInfo.InvariantCulture))));

    /// <summary>A message as it would be without the marks by which subjects are told apart.</summary>
    private static string WithoutMarks(string message) => MarkPattern().Replace(message, "");

    [GeneratedRegex(@"_m\d+\b|\bM\d+\.")]
    private static partial Regex MarkPattern();
}
