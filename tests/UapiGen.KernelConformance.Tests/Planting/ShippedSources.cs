using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Generator;

namespace UapiGen.KernelConformance.Planting;

/// <summary>The text of what ships, as the compiler gets it: the runtime, and the Linux interfaces with what the generator writes for them.</summary>
internal sealed class ShippedSources
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp14, preprocessorSymbols: ["UAPIGEN_RUNTIME", "NET", "NET10_0"]);

    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);

    /// <summary>What the SDK adds to every project: the namespaces that need no using, and the version that others refer to.</summary>
    private const string Added = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        [assembly: System.Reflection.AssemblyVersion("0.1.0.0")]
        """;

    private readonly CSharpCompilation runtime;
    private readonly CSharpCompilation linux;

    /// <param name="root">The folder of the repository.</param>
    public ShippedSources(string root)
    {
        runtime = Compile(
            typeof(UserAddress).Assembly.GetName().Name!, PlatformReferences(),
            [.. FilesIn(root, "runtime/UapiGen.Runtime"), .. FilesIn(root, "spec/UapiGen.Abi/Vocabulary")]);
        CSharpCompilation declared = Compile(
            typeof(Linux.Files.OpenHow).Assembly.GetName().Name!, [.. PlatformReferences(), MetadataReference.CreateFromFile(typeof(UserAddress).Assembly.Location)],
            FilesIn(root, "runtime/UapiGen.Linux"));
        CSharpGeneratorDriver
            .Create([new UapiGenerator().AsSourceGenerator()], parseOptions: s_parse)
            .RunGeneratorsAndUpdateCompilation(declared, out Compilation generated, out _);
        linux = (CSharpCompilation)generated;
    }

    /// <summary>What is compiled of an assembly that has no mistake.</summary>
    public CSharpCompilation Of(ShippedAssembly assembly) => assembly == ShippedAssembly.Runtime ? runtime : linux;

    /// <summary>The same text in a tree of its own.</summary>
    public static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, s_parse, path);

    private static CSharpCompilation Compile(string name, IEnumerable<MetadataReference> references, IEnumerable<string> files) =>
        CSharpCompilation.Create(name, [Parse(Added, "Added.cs"), .. files.Select(file => Parse(File.ReadAllText(file), file))], references, s_options);

    private static IEnumerable<string> FilesIn(string root, string folder) =>
        Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Path.Combine(root, folder), file).Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    /// <summary>What this process runs on is what it compiles against.</summary>
    private static IEnumerable<MetadataReference> PlatformReferences() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(':')
            .Where(path => Path.GetFileName(path) is { } file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "mscorlib.dll" or "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
}
