using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Hits;

/// <summary>What the compiler says of each fixture with what is generated for it: asked once, for all tests that hold something against it.</summary>
internal static class FixtureVerdicts
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<List<Diagnostic>>>> s_all = new(StringComparer.Ordinal);

    /// <summary>The diagnostics of a fixture, in the order in which they came.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> OfAsync(Fixture fixture) => await s_all.GetOrAdd(fixture.Name, _ => new(() => JudgeAsync(fixture))).Value;

    private static Task<List<Diagnostic>> JudgeAsync(Fixture fixture) =>
        Analysis.RunAsync(Generation.Run(Sources.Compile(fixture.Source)), [.. fixture.Files.Select(file => new BaselineFile(file.Path, file.Text))]);
}
