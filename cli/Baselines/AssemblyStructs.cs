using Microsoft.CodeAnalysis;
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
    public static IReadOnlyList<AbiSnapshot> Read(string path) =>
        [.. OpenedAssembly.Open(path).GlobalNamespace.AllTypes().Select(Read).OfType<AbiSnapshot>().OrderBy(snapshot => snapshot.TypeName, StringComparer.Ordinal)];

    private static AbiSnapshot? Read(INamedTypeSymbol type) =>
        type.Find(WellKnownNames.UapiStruct) is { } uapiStruct && StructSymbolReader.Read(type, uapiStruct, CancellationToken.None).Model is { } model
            ? SnapshotReader.Read(type, model, CancellationToken.None)
            : null;
}
