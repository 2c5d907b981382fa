using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;
using UapiGen.Analyzers.Tests.Reading;

namespace UapiGen.Analyzers.Tests.Verification;

/// <summary>Baselines made of sources, by the reader, the writer and the promotion that users have.</summary>
internal static class ShippedBaseline
{
    /// <summary>What shipped what the examples call shipped.</summary>
    public const string Release = "Linux 6.1";

    /// <summary>The baselines of all structs of a source, shipped: their paths and texts.</summary>
    public static IReadOnlyList<(string Path, string Text)> Of(string source) =>
        [.. Snapshots(source).Select(snapshot => File(snapshot, Promotion.Promote(BaselineDraft.Update(null, snapshot), Release).Baseline!))];

    /// <summary>The baselines of all structs of a source, as drafts.</summary>
    public static IReadOnlyList<(string Path, string Text)> DraftOf(string source) =>
        [.. Snapshots(source).Select(snapshot => File(snapshot, BaselineDraft.Update(null, snapshot)))];

    /// <summary>Shipped baselines of a source, each with a later source's struct of its name as the draft.</summary>
    public static IReadOnlyList<(string Path, string Text)> Of(string shipped, string draft) =>
    [
        .. Snapshots(draft).Select(now =>
        {
            AbiSnapshot was = Snapshots(shipped).Single(snapshot => snapshot.TypeName == now.TypeName);
            return File(was, BaselineDraft.Update(Promotion.Promote(BaselineDraft.Update(null, was), Release).Baseline, now));
        }),
    ];

    private static List<AbiSnapshot> Snapshots(string source)
    {
        CSharpCompilation compilation = Sources.Compile(Sources.Usings + source);
        var snapshots = new List<AbiSnapshot>();
        foreach ((INamedTypeSymbol type, StructReading reading) in Sources.ReadAll(compilation))
        {
            Assert.True(reading.Model is not null, $"{type.Name} of this source cannot have shipped: {string.Join(", ", reading.Faults.Select(fault => fault.Fault.ToString()))}\n{source}");
            snapshots.Add(SnapshotReader.Read(type, reading.Model, TestContext.Current.CancellationToken));
        }
        return snapshots;
    }

    private static (string Path, string Text) File(AbiSnapshot snapshot, Baseline baseline) =>
        ("/abi/" + BaselineFileName.Of(snapshot.CName, snapshot.TypeName), BaselineText.Write(baseline));
}
