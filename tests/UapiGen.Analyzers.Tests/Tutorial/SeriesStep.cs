namespace UapiGen.Analyzers.Tests.Tutorial;

/// <summary>One posting of a series: the declaration as it stood, what must be said of it, and what must not.</summary>
/// <param name="Posting">The posting, such as <c>v4</c>.</param>
/// <param name="Lesson">What the step is about, for who reads the chain.</param>
/// <param name="Source">The declaration.</param>
/// <param name="Raised">The rules that name its mistakes: these, and no other.</param>
/// <param name="Mended">The rules that spoke of an earlier posting and must be silent now.</param>
internal sealed record SeriesStep(string Posting, string Lesson, string Source, string[] Raised, string[] Mended)
{
    public override string ToString() => Posting;
}
