namespace UapiGen.CodeFixes;

/// <summary>A fix that asks the project's baselines what shipped.</summary>
public abstract class ShippedFix : SourceFixProvider
{
    private protected ShippedFix()
    {
    }

    private protected sealed override async Task<FixTarget> PrepareAsync(FixTarget target, CancellationToken cancellation)
    {
        IReadOnlyList<ProjectBaseline> found = await ProjectBaselines.ReadAsync(target.Document.Project, cancellation).ConfigureAwait(false);
        return target with { Baselines = found.Select(one => one.Baseline).ToArray() };
    }
}
