using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Benchmarks.Generator;

/// <summary>The least that a generator driven by our attribute can do: it finds every struct and makes nothing of it.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<string> found = context.SyntaxProvider.ForAttributeWithMetadataName(
            WellKnownNames.UapiStruct, static (node, _) => node is StructDeclarationSyntax, static (found, _) => found.TargetSymbol.Name);
        context.RegisterSourceOutput(found, static (_, _) => { });
    }
}
