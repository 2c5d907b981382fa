extern alias runtime;

using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Abi.Roslyn;

namespace UapiGen.History.Tests.Rendering;

/// <summary>Rendered sources, compiled against .NET and the runtime.</summary>
internal static class Sources
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.CSharp14);

    /// <summary>What declarations need of .NET, and no more; the using that they have is a tree of its own, parsed once.</summary>
    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create(
        "Declared",
        [CSharpSyntaxTree.ParseText("global using UapiGen;", s_parseOptions, cancellationToken: TestContext.Current.CancellationToken)],
        [Net100.References.SystemRuntime, Net100.References.SystemRuntimeInteropServices, MetadataReference.CreateFromFile(typeof(runtime::UapiGen.UapiStructAttribute).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    /// <summary>Compiles sources, each a file of its own.</summary>
    public static CSharpCompilation Compile(IEnumerable<string> sources) =>
        s_empty.AddSyntaxTrees(sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, s_parseOptions, path: $"{i}.cs", cancellationToken: TestContext.Current.CancellationToken)));

    /// <summary>Reads every declared struct.</summary>
    public static IEnumerable<(INamedTypeSymbol Type, StructReading Reading)> ReadAll(CSharpCompilation compilation)
    {
        foreach (INamespaceSymbol space in compilation.Assembly.GlobalNamespace.GetNamespaceMembers())
        {
            foreach (INamedTypeSymbol type in space.GetTypeMembers())
            {
                AttributeData? attribute = type.GetAttributes().FirstOrDefault(candidate => candidate.AttributeClass?.ToDisplayString() == WellKnownNames.UapiStruct);
                if (attribute is not null) yield return (type, StructSymbolReader.Read(type, attribute, TestContext.Current.CancellationToken));
            }
        }
    }
}
