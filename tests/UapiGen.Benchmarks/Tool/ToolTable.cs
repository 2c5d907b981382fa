using UapiGen.Benchmarks.Native;
using UapiGen.Benchmarks.Rounds;
using UapiGen.Benchmarks.Tables;

namespace UapiGen.Benchmarks.Tool;

/// <summary>check and diff as whole processes, against abidiff on the same structs. abidiff reads debug information, ours reads baselines: two ways to one answer.</summary>
internal static class ToolTable
{
    private const string Peer = "abidiff";

    /// <summary>abidiff ends with 4 where something of the ABI changed.</summary>
    private const int Changed = 4;

    private static readonly (int Count, double Ratio)[] s_sizes = [(10, 0.25), (1000, 0.1)];

    public static void Print(Report report, bool quick)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("uapigen-tool-");
        try
        {
            string tool = PublishedTool.Find(report, folder.FullName);
            var table = new ResultTable("The tool, a whole process, one field of one struct widened", TimeUnit.Millisecond, Peer);
            using CCompiler compiler = new();
            using CProcesses processes = new(compiler);
            foreach ((int count, double ratio) in s_sizes) Add(table, processes, tool, new ToolSubject(folder.FullName, count), new Aim(ratio), quick);
            report.Print(table);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Add(ResultTable table, CProcesses processes, string tool, ToolSubject subject, Aim aim, bool quick)
    {
        string widened = $"'Args{subject.Count / 2}.Field1'";
        Contender[] contenders =
        [
            new(Peer, new ToolRun(processes, Peer, Changed, "field1", subject.Before + ".so", subject.After + ".so").Measure, IsPeer: true),
            new("uapigen diff", new ToolRun(processes, tool, 1, widened, "diff", subject.Before, subject.After).Measure, aim),
            new("uapigen check", new ToolRun(processes, tool, 1, widened, "check", subject.After).Measure, aim),
            new("true: a process and nothing else", new ToolRun(processes, "/bin/true", 0, "").Measure),
        ];
        foreach (Contender contender in contenders) contender.Measure();
        table.Add($"{subject.Count:#,0} structs", Interleaved.Run(contenders, quick ? 9 : 41));
    }
}
