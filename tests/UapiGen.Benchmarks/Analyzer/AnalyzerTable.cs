using System.Collections.Immutable;
using UapiGen.Benchmarks.Rounds;
using UapiGen.Benchmarks.Tables;

namespace UapiGen.Benchmarks.Analyzer;

/// <summary>All our analyzers against one that does nothing, and against the one with which others keep their public symbols.</summary>
internal static class AnalyzerTable
{
    private const string Ours = "UapiGen";
    private const string Peer = "PublicApi";

    private static readonly int[] s_fields = [1000, 10_000];

    public static void Print(Report report, bool quick)
    {
        if (!PublicApi.TryFind(out PublicApi? peer, out string? reason))
        {
            // Without the yardstick there is no row to print.
            report.Say(reason);
            return;
        }

        Subject[] subjects = [.. s_fields.Select(fields => new Subject(fields / DeclaredFields.PerStruct, peer))];
        foreach (Subject subject in subjects) subject.Check();
        report.Print(OwnTime(subjects, quick));
        report.Print(Growth(subjects, quick));
        report.Print(WholeTime(subjects[^1], quick));
    }

    private static ResultTable OwnTime(IEnumerable<Subject> subjects, bool quick)
    {
        var table = new ResultTable("Analyzers, the time inside their own actions, per public symbol", TimeUnit.MicrosecondASymbol, Peer);
        foreach (Subject subject in subjects)
        {
            Add("nothing changed", [new(Peer, subject.Peer.Own, IsPeer: true), new("empty", subject.Empty.Own), new(Ours, subject.Ours.Own, new Aim(0.1))]);
            Add("a method's body edited", [new(Peer, subject.Peer.OwnWhileTyping, IsPeer: true), new(Ours, subject.Ours.OwnWhileTyping, new Aim(0.1))]);
            Add("nothing changed, next build", [new(Peer, subject.Peer.OwnInNextBuild, IsPeer: true), new(Ours, subject.Ours.OwnInNextBuild, new Aim(0.1))]);
            Add("nothing changed, first build", [new(Peer, subject.Peer.OwnInFirstBuild, IsPeer: true), new(Ours, subject.Ours.OwnInFirstBuild, new Aim(1))]);
            Add("all reported", [new(Peer, subject.PeerReports.Own, IsPeer: true), new(Ours, subject.OursReports.Own, new Aim(0.5))]);

            void Add(string name, ImmutableArray<Contender> contenders)
            {
                WarmUp.Run(contenders, calls: 10_000 / subject.Fields);
                table.Add($"{name}, {subject.Fields:#,0} fields", Interleaved.Run(contenders, quick ? 9 : 41));
            }
        }
        return table;
    }

    private static ResultTable Growth(Subject[] subjects, bool quick)
    {
        var table = new ResultTable("Analyzers, per public symbol, as a project grows", TimeUnit.MicrosecondASymbol, $"{s_fields[0]:#,0} fields");
        table.Add(Ours, Interleaved.Run(
            [.. subjects.Select(subject => new Contender($"{subject.Fields:#,0} fields", subject.Ours.Own, subject == subjects[0] ? null : new Aim(1.3)))],
            quick ? 9 : 41));
        return table;
    }

    private static ResultTable WholeTime(Subject subject, bool quick)
    {
        var table = new ResultTable("Analyzers, the whole check: compiler, driver and analyzers", TimeUnit.Millisecond, "empty");
        Add("nothing changed", [new("empty", subject.Empty.Whole), new("no analyzer", subject.Compiler.Whole), new(Ours, subject.Ours.Whole, new Aim(1.1)), new(Peer, subject.Peer.Whole)]);
        Add("attributes not used", [new("empty", subject.UnusedEmpty.Whole), new(Ours, subject.Unused.Whole, new Aim(1.05))]);
        Add("attributes not there", [new("empty", subject.AbsentEmpty.Whole), new(Ours, subject.Absent.Whole, new Aim(1.05))]);
        return table;

        void Add(string name, ImmutableArray<Contender> contenders)
        {
            WarmUp.Run(contenders, calls: 1);
            table.Add($"{name}, {subject.Fields:#,0} fields", Interleaved.Run(contenders, quick ? 9 : 41));
        }
    }
}
