using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Rules;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Usage;

/// <summary>Code as it looks while it is typed: whatever is missing, no analyzer throws.</summary>
public class DamagedUseSiteTests
{
    private const int Damages = 400;

    [Fact]
    public async Task RandomDamage_IsBorne()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        string[] sources =
        [
            .. RuleExamples.All.Values.Where(example => example.Id.StartsWith("UAPI8", StringComparison.Ordinal)).Select(example => Markup.Strip(example.Source)),
            .. SilentSources.All.Values,
        ];
        string[] pieces = ["(", ")", "()", "{", "}", ";", ",", "=", "ref ", "out ", "&", "*", "default", "null", "<MyArgs>", "MyArgs", "0x2000AE42", "?", "=>", "new()", "-1", "\"\"", "stackalloc byte[1]"];
        for (int i = 0; i < Damages; i++)
        {
            string source = sources[random.Next(sources.Length)];
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                int at = random.Next(UsageSource.Structs.Length, source.Length);
                source = random.Next(2) == 0 ? source.Remove(at, Math.Min(random.Next(1, 12), source.Length - at)) : source.Insert(at, pieces[random.Next(pieces.Length)]);
                if (source.Length <= UsageSource.Structs.Length) break;
            }
            CSharpCompilation compilation = Sources.Compile(Sources.Usings + source);

            List<Diagnostic> found = await Analysis.RunAsync(compilation);

            Assert.True(found.All(diagnostic => diagnostic.Id.StartsWith("UAPI", StringComparison.Ordinal)), $"Seed {seed}, change {i}: {string.Join('\n', found)}\n{source}");
        }
    }
}
