using UapiGen.Abi;

namespace UapiGen.Cli.Checks;

/// <summary>A struct of one side.</summary>
/// <param name="file">Where it was read.</param>
/// <param name="baseline">Its baseline; null for one of an assembly, all of which is taken for promised.</param>
/// <param name="newest">All that is said of it.</param>
internal sealed class DiffStruct(string file, Baseline? baseline, AbiSnapshot newest)
{
    /// <summary>Where it was read.</summary>
    public string File { get; } = file;

    /// <summary>All that is said of it.</summary>
    public AbiSnapshot Newest { get; } = newest;

    /// <summary>What is promised of it; null where nothing has shipped.</summary>
    public AbiSnapshot? Promised => baseline is null ? Newest : baseline.Shipped;

    /// <summary>The line in which its newest facts begin; 0 in an assembly, which has no lines.</summary>
    public int Line => baseline?.Blocks[^1].Line ?? 0;

    /// <summary>The versions, each with the release that shipped it.</summary>
    public EquatableArray<BaselineVersion> Versions => baseline?.Versions ?? UnreleasedVersions();

    private EquatableArray<BaselineVersion> UnreleasedVersions()
    {
        var versions = new BaselineVersion[Newest.Versions.Count];
        for (int i = 0; i < versions.Length; i++) versions[i] = new BaselineVersion(Newest.Versions[i].Number, null);
        return new EquatableArray<BaselineVersion>(versions);
    }
}
