using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace UapiGen.Benchmarks.Analyzer;

/// <summary>Sources, references, and the files beside them.</summary>
internal sealed class Project
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp14);
    private static readonly MetadataReference s_runtime = MetadataReference.CreateFromFile(typeof(UapiStructAttribute).Assembly.Location);

    // One thread does all, so that its time is all there is.
    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable);

    private static int s_seen;
    private static int s_typed;

    private readonly SyntaxTree[] trees;
    private readonly bool knowsAttributes;
    private readonly ImmutableArray<TextInMemory> texts;

    private Project(SyntaxTree[] trees, bool knowsAttributes, ImmutableArray<TextInMemory> texts)
    {
        this.trees = trees;
        this.knowsAttributes = knowsAttributes;
        this.texts = texts;
    }

    /// <summary>The files that the build hands to analyzers, as an editor keeps them.</summary>
    public ImmutableArray<AdditionalText> Texts => ImmutableArray<AdditionalText>.CastUp(texts);

    /// <summary>The project as the next build finds it: all of it read and parsed anew.</summary>
    public Project ReadAnew() => new(ParseAnew(), knowsAttributes, [.. texts.Select(text => text.ReadAnew())]);

    /// <summary>The project after somebody has typed in a method: one file is another, the rest are as they were.</summary>
    public Project Typed() => new([.. trees[..^1], ParseWorker(++s_typed)], knowsAttributes, texts);

    /// <summary>The project as a build finds it that is the first to see its baselines.</summary>
    public Project NeverSeen() => new(ParseAnew(), knowsAttributes, [.. texts.Select(text => text.NeverSeen(++s_seen))]);

    /// <summary>Structs that are declared with our attributes.</summary>
    public static Project Declared(int structs, bool changed = false) =>
        new(Parse(structs, number => DeclaredFields.Struct(number, changed)), knowsAttributes: true, []);

    /// <summary>As many structs without attributes.</summary>
    /// <param name="structs">How many.</param>
    /// <param name="knowsAttributes">Whether the runtime, where the attributes are, is referenced at least.</param>
    public static Project Plain(int structs, bool knowsAttributes) =>
        new(Parse(structs, DeclaredFields.PlainStruct), knowsAttributes, []);

    /// <summary>The same sources beside other files.</summary>
    public Project With(IEnumerable<TextInMemory> texts) => new(trees, knowsAttributes, [.. texts]);

    /// <summary>A compilation that nobody has asked anything yet.</summary>
    public CSharpCompilation Compile() =>
        CSharpCompilation.Create("Items", trees, knowsAttributes ? [.. Net100.References.All, s_runtime] : Net100.References.All, s_options);

    private SyntaxTree[] ParseAnew() => [.. trees.Select(tree => Parse(tree.ToString(), tree.FilePath))];

    private static SyntaxTree[] Parse(int structs, Func<int, string> source) =>
    [
        Parse(DeclaredFields.Shared, "/items/Shared.cs"),
        .. Enumerable.Range(0, structs).Select(number => Parse(source(number), $"/items/Item{number}.cs")),
        ParseWorker(0),
    ];

    private static SyntaxTree ParseWorker(int typed) => Parse(DeclaredFields.Worker(typed), "/items/Worker.cs");

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(ReadText.Of(source), s_parse, path);
}
