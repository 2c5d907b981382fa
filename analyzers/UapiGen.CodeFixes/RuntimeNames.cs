using Microsoft.CodeAnalysis;

namespace UapiGen.CodeFixes;

/// <summary>How the runtime's types are spelled where a fix writes them.</summary>
internal static class RuntimeNames
{
    private const string Namespace = "UapiGen";

    /// <summary>What must stand before the short name of a type at this place: nothing where it means ours.</summary>
    /// <param name="model">What names mean in the file.</param>
    /// <param name="position">Where the name will stand.</param>
    /// <param name="type">The type's name, that of an attribute with its suffix.</param>
    public static string PrefixOf(SemanticModel model, int position, string type)
    {
        foreach (INamespaceOrTypeSymbol found in model.LookupNamespacesAndTypes(position, name: type).OfType<INamespaceOrTypeSymbol>())
        {
            if (found is { ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } }) return "";
        }
        return "global::" + Namespace + ".";
    }
}
