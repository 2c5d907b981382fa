using System.Globalization;
using Microsoft.CodeAnalysis;
using UapiGen.Benchmarks.Rounds;
using UapiGen.Benchmarks.Tables;
using UapiGen.Generator;

namespace UapiGen.Benchmarks.Generator;

/// <summary>The generator against one that emits nothing, and against those of others.</summary>
internal static class GeneratorTable
{
    private static readonly Aim s_aim = new(Ratio: 2.5, AheadOfPeers: true);
    private static readonly int[] s_counts = [10, 100, 1000];

    private static readonly (string Name, Func<Workload, Sample> Run)[] s_kinds =
    [
        ("full run", workload => workload.Full()),
        ("unrelated edit", workload => workload.UnrelatedEdit()),
        ("edit of one item", workload => workload.ItemEdit()),
    ];

    public static void Print(Report report, bool quick)
    {
        Subject[] subjects = [.. Subjects(report)];
        var table = new ResultTable("Generator, one item a file", TimeUnit.Millisecond, "empty");
        foreach (int count in s_counts)
        {
            Workload[] workloads = [.. subjects.Select(subject => new Workload(subject, count))];
            foreach (Workload workload in workloads) workload.Check();

            WarmUp.Run(s_kinds.SelectMany(kind => Contenders(workloads, kind.Run)), calls: 400 / count);
            foreach ((string name, Func<Workload, Sample> run) in s_kinds)
                table.Add($"{name}, {count}", Interleaved.Run([.. Contenders(workloads, run)], quick ? 5 : 21));
            if (count == s_counts[^1]) SayGenerated(report, workloads);
        }

        report.Print(table);
    }

    private static IEnumerable<Contender> Contenders(IEnumerable<Workload> workloads, Func<Workload, Sample> run) => workloads.Select(workload =>
        new Contender(workload.Subject.Name, () => run(workload), workload.Subject.Aim, workload.Subject.IsPeer));

    private static IEnumerable<Subject> Subjects(Report report)
    {
        yield return new Subject("empty: found, nothing emitted", () => new EmptyGenerator().AsSourceGenerator(), Items.Struct);
        yield return new Subject("UapiGen", () => new UapiGenerator().AsSourceGenerator(), Items.Struct, Aim: s_aim);
        if (PeerGenerators.TryFind("MemoryPack", "MemoryPack.Generator", "MemoryPack.Generator.MemoryPackGenerator", out var memoryPack, out string? reason))
            yield return new Subject("MemoryPack", memoryPack, Items.Packable, IsPeer: true);
        else
            report.Say(reason);
        if (PeerGenerators.TryFind(
            "LibraryImport", "Microsoft.Interop.LibraryImportGenerator", "Microsoft.Interop.LibraryImportGenerator", out var libraryImport, out reason))
            yield return new Subject("LibraryImport", libraryImport, Items.Import, IsPeer: true);
        else
            report.Say(reason);
    }

    private static void SayGenerated(Report report, Workload[] workloads)
    {
        foreach (Workload workload in workloads)
        {
            (int files, long bytes) = workload.Generated;
            report.Say(string.Create(
                CultureInfo.InvariantCulture, $"{workload.Subject.Name}: {files:#,0} files, {(double)bytes / workload.Count:#,0} bytes of source per item"));
        }
    }
}
