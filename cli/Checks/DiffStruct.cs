using UapiGen.Abi;

namespace UapiGen.Cli.Checks;

/// <summary>A struct of one side.</summary>
/// <param name="File">Where it was read.</param>
/// <param name="Baseline">Its baseline; null for one of an assembly, all of which is taken for promised.</param>
/// <param name="Newest">All that is said of it.</param>
internal sealed record DiffStruct(string File, Baseline? Baseline, AbiSnapshot Newest)
{
    /// <summary>What is promised of it; null where nothing has shipped.</summary>
    public AbiSnapshot? Promised => Baseline is null ? Newest : Baseline.Shipped;

    /// <summary>The versions, each with the release that shipped it.</summary>
    public IEnumerable<BaselineVersion> Versions => Baseline is null ? Newest.Versions.Select(version => new BaselineVersion(version.Number, null)) : Baseline.Versions;
}
