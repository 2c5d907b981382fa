using System.Runtime.Intrinsics;
using UapiGen.Benchmarks.Copy.Peers;
using UapiGen.Benchmarks.Copy.Shipped;
using UapiGen.Benchmarks.Copy.Structs;
using UapiGen.Benchmarks.Native;
using UapiGen.Benchmarks.Rounds;
using UapiGen.Benchmarks.Tables;

namespace UapiGen.Benchmarks.Copy;

/// <summary>copy_struct_from_user and copy_struct_to_user against C, and against what else .NET has.</summary>
internal static class CopyTable
{
    /// <summary>The bytes of a load, for the limit of the long tail.</summary>
    private static readonly int s_widestLoad = Vector512.IsHardwareAccelerated ? 64 : Vector256.IsHardwareAccelerated ? 32 : 16;

    /// <summary>
    /// A tenth of the word-by-word check, which loads of 64 bytes reach. With loads half as wide a processor that makes two a cycle needs 62 cycles for
    /// the tail's 3,960 bytes, about an eighth of what the words take: there the aim is missed, and the row of the limit shows why.
    /// </summary>
    private const double LongTailAim = 0.1;

    public static void Print(Report report, CCompiler compiler, bool quick)
    {
        using var c = new CCopies(compiler);
        Print(report, "Copy in and out: (ksize,usize)", [.. Cases(c)], quick);
        Print(report, "Structs that we ship, read and checked: (ksize,usize)", [.. new ShippedCases(c).All()], quick);
    }

    private static void Print(Report report, string title, CopyCase[] cases, bool quick)
    {
        foreach (CopyCase one in cases) one.Check();

        Contender[][] contenders = [.. cases.Select(one => one.Contenders.Select(contender => contender.AsContender()).ToArray())];
        WarmUp.Run(contenders.SelectMany(all => all), calls: 32);

        var table = new ResultTable(title, TimeUnit.Nanosecond, "C");
        for (int i = 0; i < cases.Length; i++) table.Add(cases[i].Name, Interleaved.Run(contenders[i], quick ? 31 : 201));
        report.Print(table);
    }

    private static IEnumerable<CopyCase> Cases(CCopies c)
    {
        var caps = new CopyCases<CompatCaps, CompatCapsFields>(c, static (ref value, usize) => (value.Size, value.Flags) = ((ulong)usize, 0));
        var grown = new CopyCases<GrownCompatCaps, GrownCompatCapsFields>(c, static (ref value, usize) => (value.Size, value.Flags) = ((ulong)usize, 0));
        var clone = new CopyCases<CloneArgs, CloneArgsFields>(c, static (ref _, _) => { });
        var perf = new CopyCases<PerfEventAttr, PerfEventAttrFields>(c, static (ref value, usize) => value.Size = (uint)usize);

        yield return caps.In<GeneratedCopies, CaseTypes.Exact>(24, 1.2, PackedContender.In<PackedCompatCaps, PackedCompatCaps>());
        yield return clone.In<GeneratedCopies, CaseTypes.Exact>(88, 1.0, PackedContender.In<PackedCloneArgs, PackedCloneArgs>());
        yield return perf.In<GeneratedCopies, CaseTypes.Exact>(136, 1.0, PackedContender.In<PackedPerfEventAttr, PackedPerfEventAttr>());
        yield return grown.In<GeneratedCopies, CaseTypes.Short>(24, 0.6, PackedContender.In<PackedCompatCaps, PackedGrownCompatCaps>());
        yield return clone.In<GeneratedCopies, CaseTypes.Short>(64, 0.6, PackedContender.In<PackedShortCloneArgs, PackedCloneArgs>());
        yield return caps.In<GeneratedCopies, CaseTypes.Long>(32, 1.15, PackedContender.In<PackedGrownCompatCaps, PackedCompatCaps>());
        yield return perf.In<GeneratedCopies, CaseTypes.Long>(4096, LongTailAim, limit: $"scan_{s_widestLoad}");

        yield return caps.Out<GeneratedCopies, CaseTypes.Exact>(24, 1.2, PackedContender.Out<PackedCompatCaps>());
        yield return clone.Out<GeneratedCopies, CaseTypes.Exact>(88, 1.0, PackedContender.Out<PackedCloneArgs>());
        yield return perf.Out<GeneratedCopies, CaseTypes.Exact>(136, 1.0, PackedContender.Out<PackedPerfEventAttr>());
        yield return grown.Out<GeneratedCopies, CaseTypes.Short>(24, 0.6);
        yield return clone.Out<GeneratedCopies, CaseTypes.Short>(64, 0.6);
        yield return caps.Out<GeneratedCopies, CaseTypes.Long>(32, 1.15);
        yield return perf.Out<GeneratedCopies, CaseTypes.Long>(4096, null);
    }
}
