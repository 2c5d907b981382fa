using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Analyzers.Tests.Hits;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Imprints;

/// <summary>What is said of a source is the same whether the process has seen its baselines or not, and whatever it has seen beside them before.</summary>
public class KeptVerdictTests
{
    private static int s_unseen;

    [Fact]
    public async Task EveryFixture_IsJudgedAsByAFreshProcess()
    {
        var wrong = new List<string>();
        foreach (Fixture fixture in Fixture.All.Where(fixture => fixture.Files.Count > 0))
        {
            string first = Lines(await FixtureVerdicts.OfAsync(fixture)), fresh = await JudgeAsync(fixture.Source, Unseen(fixture.Files)), again = await JudgeAsync(fixture.Source, fixture.Files);
            if (fresh != first || first != again) wrong.Add($"{fixture.Name}:\nfresh: {fresh}\nfirst: {first}\nagain: {again}");
        }
        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    [Fact]
    public async Task EveryEdit_OfAStructThatWasSilent_IsJudgedAsByAFreshProcess()
    {
        int told = 0;
        var wrong = new List<string>();
        foreach (ImprintEdit edit in ImprintEdit.All)
        {
            string before = Sources.Usings + edit.Before, after = Sources.Usings + edit.After;
            IReadOnlyList<(string Path, string Text)> files = ShippedBaseline.Of(edit.Before);
            if (await JudgeAsync(before, files) is not "" and var said) wrong.Add($"{edit.Name}: before the edit: {said}");
            string fresh = await JudgeAsync(after, Unseen(files)), kept = await JudgeAsync(after, files);
            if (fresh != kept) wrong.Add($"{edit.Name}:\nfresh: {fresh}\nkept: {kept}");
            if (fresh.Length > 0) told++;
            if (await JudgeAsync(before, files) is not "" and var saidThen) wrong.Add($"{edit.Name}: taken back: {saidThen}");
        }
        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
        Assert.True(told > 70, $"only {told} edits are breaks");
    }

    /// <summary>A break that is told at an enumeration is told at the struct where the enumeration is another assembly's.</summary>
    [Fact]
    public async Task ABreakThatIsToldElsewhere_IsNotTakenForSilence()
    {
        const string Struct = "[UapiStruct(\"s\")] public partial struct S { public Mode Mode; }\n";
        const string Shipped = "public enum Mode : ulong { Off, On }\n", Broken = "public enum Mode : ulong { Off, On = 2 }\n";
        BaselineFile[] files = [.. ShippedBaseline.Of(Struct + Shipped).Select(file => new BaselineFile(file.Path, file.Text))];

        Diagnostic atEnum = Assert.Single(await Analysis.RunAsync(Sources.Compile(Sources.Usings + Struct + Broken), files), IsBreak);
        CSharpCompilation other = Sources.Compile(Broken).WithAssemblyName("Other");
        Diagnostic atStruct = Assert.Single(await Analysis.RunAsync(Sources.Compile(Sources.Usings + Struct).AddReferences(other.ToMetadataReference()), files), IsBreak);

        Assert.Equal(RuleIdentifiers.EnumMemberValue, atEnum.Id);
        Assert.Equal(RuleIdentifiers.EnumMemberValue, atStruct.Id);
    }

    /// <summary>A draft's advice hangs on comments, which are no part of an imprint.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ADraft_IsLookedAtEachTime(bool hasShipped)
    {
        const string Commented = "[UapiStruct(\"s\")] public partial struct S { [StructSize] public ulong Size;\n// In seconds.\n[Since(1)] public ulong Timeout; }";
        string shipped = Commented.Replace("[Since(1)] public ulong Timeout;", "", StringComparison.Ordinal), bare = Commented.Replace("// In seconds.", "", StringComparison.Ordinal);
        IReadOnlyList<(string Path, string Text)> files = hasShipped ? ShippedBaseline.Of(shipped, Commented) : ShippedBaseline.DraftOf(Commented);

        Assert.DoesNotContain(RuleIdentifiers.UnitUndocumented, await JudgeAsync(Sources.Usings + Commented, files), StringComparison.Ordinal);
        Assert.Contains(RuleIdentifiers.UnitUndocumented, await JudgeAsync(Sources.Usings + bare, files), StringComparison.Ordinal);
    }

    /// <summary>What is kept outlives a compilation, and must not keep it.</summary>
    [Fact]
    public void NoCompilation_IsKept()
    {
        WeakReference judged = JudgeAndForget();
        for (int i = 0; i < 10 && judged.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Assert.False(judged.IsAlive);
    }

    /// <summary>Not asynchronous: what a caller awaits may itself keep what it worked with.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference JudgeAndForget()
    {
        string source = ImprintEdit.All.First().Before;
        CSharpCompilation compilation = Sources.Compile(Sources.Usings + source);
        BaselineFile[] files = [.. ShippedBaseline.Of(source).Select(file => new BaselineFile(file.Path, file.Text))];
        Assert.DoesNotContain(Analysis.RunAsync(compilation, files).GetAwaiter().GetResult(), IsBreak);
        return new WeakReference(compilation);
    }

    private static bool IsBreak(Diagnostic diagnostic) => diagnostic.Id.StartsWith("UAPI6", StringComparison.Ordinal);

    /// <summary>The same baselines in texts that nobody has read yet: a comment after the last block is for people.</summary>
    private static List<(string Path, string Text)> Unseen(IReadOnlyList<(string Path, string Text)> files) =>
        [.. files.Select(file => (file.Path, file.Text.Length == 0 ? "" : file.Text + string.Create(CultureInfo.InvariantCulture, $"\n# {Interlocked.Increment(ref s_unseen)}\n")))];

    private static async Task<string> JudgeAsync(string source, IEnumerable<(string Path, string Text)> files) =>
        Lines(await Analysis.RunAsync(Generation.Run(Sources.Compile(source)), [.. files.Select(file => new BaselineFile(file.Path, file.Text))]));

    private static string Lines(IEnumerable<Diagnostic> found) => string.Join('\n', found.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal));
}
