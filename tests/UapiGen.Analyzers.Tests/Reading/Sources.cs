using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers.Tests.Reading;

/// <summary>Source texts, compiled against .NET and the runtime, and read.</summary>
internal static class Sources
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    /// <summary>What declarations need of .NET, and no more: each compilation merges the namespaces of every reference anew.</summary>
    public static readonly MetadataReference[] References =
        [Net100.References.SystemRuntime, Net100.References.SystemRuntimeInteropServices, Net100.References.SystemMemory, Net100.References.SystemCollections, MetadataReference.CreateFromFile(typeof(UapiStructAttribute).Assembly.Location)];

    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create(
        "Declared",
        references: References,
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    /// <summary>The using directive that every snippet has.</summary>
    public const string Usings = "using UapiGen;\n";

    public static CSharpCompilation Compile(params string[] sources) =>
        s_empty.AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions)));

    /// <summary>Reads every type that has the attribute, in the order of the source.</summary>
    public static List<(INamedTypeSymbol Type, StructReading Reading)> ReadAll(CSharpCompilation compilation)
    {
        var readings = new List<(INamedTypeSymbol, StructReading)>();
        foreach (INamedTypeSymbol type in Types(compilation.Assembly.GlobalNamespace))
        {
            AttributeData? attribute = type.GetAttributes().FirstOrDefault(a => a.AttributeClass?.ToDisplayString() == WellKnownNames.UapiStruct);
            if (attribute is not null)
                readings.Add((type, StructSymbolReader.Read(type, attribute, TestContext.Current.CancellationToken)));
        }
        return readings;
    }

    /// <summary>Reads every handler class.</summary>
    public static List<HandlerReading> ReadHandlers(CSharpCompilation compilation) =>
    [
        .. Types(compilation.Assembly.GlobalNamespace)
            .Where(type => type.GetAttributes().Any(a => a.AttributeClass?.ToDisplayString() == WellKnownNames.IoctlHandlers))
            .Select(type => HandlerReader.Read(type, TestContext.Current.CancellationToken)),
    ];

    /// <summary>Reads the one declared struct of a snippet.</summary>
    public static StructReading Read(string source) => ReadAll(Compile(Usings + source)).Single().Reading;

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type) yield return type;
            if (member is not INamespaceOrTypeSymbol inner) continue;
            foreach (INamedTypeSymbol nested in Types(inner)) yield return nested;
        }
    }
}
