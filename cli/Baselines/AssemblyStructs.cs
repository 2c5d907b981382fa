using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Cli.Baselines;

/// <summary>The declared structs of a built assembly, read from its metadata by the reader that the compiler's analyzers use.</summary>
internal static class AssemblyStructs
{
    /// <summary>Reads the structs, by name.</summary>
    /// <param name="path">The assembly. What it references is looked for beside it.</param>
    /// <exception cref="BadImageFormatException">The file is no assembly.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<AbiSnapshot> Read(string path)
    {
        MetadataReference assembly = MetadataReference.CreateFromFile(path);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "read",
            references: References(path).Prepend(assembly),
            // A struct may be internal, and an inline array's one field is private.
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));
        if (compilation.GetAssemblyOrModuleSymbol(assembly) is not IAssemblySymbol symbol) throw new BadImageFormatException("it is no assembly");

        return [.. symbol.GlobalNamespace.AllTypes().Select(Read).OfType<AbiSnapshot>().OrderBy(snapshot => snapshot.TypeName, StringComparer.Ordinal)];
    }

    private static AbiSnapshot? Read(INamedTypeSymbol type) =>
        type.Find(WellKnownNames.UapiStruct) is { } uapiStruct && StructSymbolReader.Read(type, uapiStruct, CancellationToken.None).Model is { } model
            ? SnapshotReader.Read(type, model, CancellationToken.None)
            : null;

    /// <summary>What lies beside the assembly, and the core library that this tool was built against, whatever it runs on.</summary>
    private static IEnumerable<MetadataReference> References(string path)
    {
        string own = Path.GetFullPath(path);
        IEnumerable<string> beside = Directory.EnumerateFiles(Path.GetDirectoryName(own)!, "*.dll").Where(file => file != own).Order(StringComparer.Ordinal);
        return beside.Select(file => (MetadataReference)MetadataReference.CreateFromFile(file)).Append(CoreLibrary());
    }

    private static PortableExecutableReference CoreLibrary()
    {
        using Stream stream = typeof(AssemblyStructs).Assembly.GetManifestResourceStream("System.Runtime.dll")!;
        return MetadataReference.CreateFromStream(stream);
    }
}
