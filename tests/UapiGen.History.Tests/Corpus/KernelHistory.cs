namespace UapiGen.History.Tests.Corpus;

/// <summary>What the kernel published of one struct, release after release.</summary>
/// <param name="Header">The header that defines it.</param>
/// <param name="Steps">The releases that changed it, oldest first.</param>
internal sealed record KernelHistory(string Header, IReadOnlyList<HistoryStep> Steps)
{
    /// <summary>The struct tag in C.</summary>
    public string CName => Steps[0].Declaration.CName;

    /// <summary>What the newest release has.</summary>
    public StructDeclaration Newest => Steps[^1].Declaration;

    /// <summary>A history that begins with a release.</summary>
    public static KernelHistory Begin(string header, string release, StructDeclaration declaration) =>
        new(header, [new HistoryStep(release, new PublishedStruct(declaration))]);

    /// <summary>What a later release made of it.</summary>
    public KernelHistory Then(string release, Func<StructDeclaration, StructDeclaration> change) =>
        this with { Steps = [.. Steps, new HistoryStep(release, Steps[^1].Published with { Declaration = change(Newest) })] };

    /// <summary>What the last release has besides the struct itself.</summary>
    public KernelHistory Along(Func<PublishedStruct, PublishedStruct> change) =>
        this with { Steps = [.. Steps.SkipLast(1), Steps[^1] with { Published = change(Steps[^1].Published) }] };

    /// <summary>What was published at a release or, without a step of its own, last before it.</summary>
    public StructDeclaration? At(string release)
    {
        StructDeclaration? found = null;
        foreach (HistoryStep step in Steps)
        {
            if (Version.Parse(step.Release) <= Version.Parse(release)) found = step.Declaration;
        }
        return found;
    }

    /// <inheritdoc/>
    public override string ToString() => CName;
}

/// <summary>A struct as one kernel release published it.</summary>
/// <param name="Release">The release, such as 5.6.</param>
/// <param name="Published">The struct, and what comes with it.</param>
internal sealed record HistoryStep(string Release, PublishedStruct Published)
{
    /// <summary>The struct itself.</summary>
    public StructDeclaration Declaration => Published.Declaration;
}
