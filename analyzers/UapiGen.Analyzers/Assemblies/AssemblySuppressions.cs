using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers;

/// <summary>
/// The suppressions that an assembly still shows: <c>[UnconditionalSuppressMessage]</c>, and <c>[SuppressMessage]</c> where it was compiled with CODE_ANALYSIS defined. They silence
/// what they silence in source, on a struct, what it stands in, a field, or the whole assembly; a pragma is nowhere but in source.
/// </summary>
internal static class AssemblySuppressions
{
    /// <summary>Whether a diagnostic is silenced. What nothing excuses is not: in source the suppression itself is the error.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="assembly">The assembly.</param>
    /// <param name="type">The type that it is about; null where it is about several, or a file.</param>
    public static bool Silence(Diagnostic diagnostic, IAssemblySymbol assembly, INamedTypeSymbol? type)
    {
        if (diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)) return false;
        foreach (AttributeData attribute in assembly.GetAttributes().Concat(assembly.Modules.SelectMany(module => module.GetAttributes())))
        {
            if (IsOf(attribute, diagnostic.Id) && Reaches(attribute, diagnostic, type)) return true;
        }
        for (INamedTypeSymbol? bearer = type; bearer is not null; bearer = bearer.ContainingType)
        {
            if (IsSilenced(bearer, diagnostic.Id)) return true;
        }
        return FieldsOf(type).Any(field => IsSilenced(field, diagnostic.Id) && IsAbout(diagnostic, field));
    }

    private static bool IsSilenced(ISymbol bearer, string id) => bearer.GetAttributes().Any(attribute => IsOf(attribute, id));

    /// <summary>A suppression of a whole assembly silences everything, or what it names by its documentation's id, and what is in that.</summary>
    private static bool Reaches(AttributeData attribute, Diagnostic diagnostic, INamedTypeSymbol? type)
    {
        string? scope = Named(attribute, "Scope");
        if (Named(attribute, "Target")?.TrimStart('~') is not { } target) return scope is null or "module";
        for (ISymbol? one = type; one is not null; one = one.ContainingSymbol)
        {
            // What is said of a namespace alone is not said of what is in it.
            bool isMeant = one is INamedTypeSymbol || (one is INamespaceSymbol && string.Equals(scope, "namespaceanddescendants", StringComparison.OrdinalIgnoreCase));
            if (isMeant && one.GetDocumentationCommentId() == target) return true;
        }
        return FieldsOf(type).Any(field => field.GetDocumentationCommentId() == target && IsAbout(diagnostic, field));
    }

    private static IEnumerable<IFieldSymbol> FieldsOf(INamedTypeSymbol? type) => type?.GetMembers().OfType<IFieldSymbol>() ?? [];

    /// <summary>Metadata has no places: a message names its field.</summary>
    private static bool IsAbout(Diagnostic diagnostic, IFieldSymbol field) =>
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains($"'{field.ContainingType.Name}.{field.Name}'");

    private static bool IsOf(AttributeData attribute, string id) =>
        attribute.AttributeClass is { Name: "SuppressMessageAttribute" or "UnconditionalSuppressMessageAttribute" } suppression
        && suppression.ContainingNamespace.ToDisplayString() == "System.Diagnostics.CodeAnalysis"
        && attribute.ConstructorArguments is [_, { Value: string said }]
        && AttributeSuppressions.IdIn(said) == id;

    private static string? Named(AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name) return argument.Value.Value as string;
        }
        return null;
    }
}
