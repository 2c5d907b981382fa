using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Basic.Reference.Assemblies;
using MemoryPack;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Benchmarks.Rounds;

namespace UapiGen.Benchmarks.Generator;

/// <summary>One generator at work on a number of items: run anew, or once more after an edit, as the compiler does after every keystroke.</summary>
internal sealed class Workload
{
    // What the SDK defines for net10.0, as far as the generators' output asks for it.
    private static readonly CSharpParseOptions s_parse = new(
        LanguageVersion.CSharp14, preprocessorSymbols: ["NET", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(UapiStructAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(MemoryPackableAttribute).Assembly.Location),
    ];

    // One thread does all, so that its time and its allocations are all there are.
    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable);

    private readonly SyntaxTree[] items;
    private SyntaxTree unrelated;
    private CSharpCompilation compilation;
    private GeneratorDriver driver;
    private int edits;

    public Workload(Subject subject, int count)
    {
        Subject = subject;
        items = [.. Enumerable.Range(0, count).Select(number => Item(number, edit: 0))];
        unrelated = Unrelated(edit: 0);
        compilation = Compile(items, unrelated);
        driver = NewDriver().RunGenerators(compilation);
    }

    public Subject Subject { get; }

    /// <summary>How many items there are.</summary>
    public int Count => items.Length;

    /// <summary>What was generated: how many files, and how many bytes of UTF-8.</summary>
    public (int Files, long Bytes) Generated
    {
        get
        {
            ImmutableArray<GeneratedSourceResult> sources = driver.GetRunResult().Results.Single().GeneratedSources;
            return (sources.Length, sources.Sum(source => (long)Encoding.UTF8.GetByteCount(source.SourceText.ToString())));
        }
    }

    /// <summary>A generator that failed would be fast.</summary>
    /// <exception cref="InvalidOperationException">It threw, or reported an error, or its output does not compile.</exception>
    public void Check()
    {
        driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> reported);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Diagnostic? error = reported.Concat(output.GetDiagnostics()).FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (result.Exception is not null || error is not null)
            throw new InvalidOperationException($"{Subject.Name} did not do its work: {result.Exception?.Message ?? error?.ToString()}");
    }

    /// <summary>A new driver and a compilation that nobody has asked anything yet.</summary>
    public Sample Full()
    {
        CSharpCompilation fresh = Compile(items, unrelated);
        return Time(() => NewDriver().RunGenerators(fresh));
    }

    /// <summary>The body of a method changed, in a file without items.</summary>
    public Sample UnrelatedEdit()
    {
        SyntaxTree edited = Unrelated(++edits);
        compilation = compilation.ReplaceSyntaxTree(unrelated, edited);
        unrelated = edited;
        return Time(() => driver = driver.RunGenerators(compilation));
    }

    /// <summary>A name changed in one item.</summary>
    public Sample ItemEdit()
    {
        int number = ++edits % items.Length;
        SyntaxTree edited = Item(number, edits);
        compilation = compilation.ReplaceSyntaxTree(items[number], edited);
        items[number] = edited;
        return Time(() => driver = driver.RunGenerators(compilation));
    }

    private static Sample Time(Action run)
    {
        // What is left of others is not this one's to collect.
        GC.Collect();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        run();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        return new Sample(elapsed.TotalNanoseconds, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }

    private CSharpGeneratorDriver NewDriver() => CSharpGeneratorDriver.Create([Subject.Create()], parseOptions: s_parse);

    private static CSharpCompilation Compile(IEnumerable<SyntaxTree> items, SyntaxTree unrelated) =>
        CSharpCompilation.Create("Items", [.. items, unrelated], s_references, s_options);

    private SyntaxTree Item(int number, int edit) => CSharpSyntaxTree.ParseText(Subject.Item(number, edit), s_parse, $"Item{number}.cs");

    private static SyntaxTree Unrelated(int edit) => CSharpSyntaxTree.ParseText(Items.Unrelated(edit), s_parse, "Unrelated.cs");
}
