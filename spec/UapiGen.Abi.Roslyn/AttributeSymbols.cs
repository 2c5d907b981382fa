using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Attributes found by name: comparing the parts of a name needs no compilation and allocates nothing.</summary>
public static class AttributeSymbols
{
    private const string Suffix = "Attribute";

    /// <summary>Whether the attribute is the one that <see cref="WellKnownNames"/> names so.</summary>
    public static bool Is(this AttributeData attribute, string metadataName) =>
        attribute.AttributeClass is { } type
        // Most attributes are others: their name says so before anything else is asked.
        && metadataName.EndsWith(type.Name, StringComparison.Ordinal)
        && type is { Arity: 0, ContainingType: null }
        && Matches(type, metadataName);

    /// <summary>The first attribute of that name, or null.</summary>
    public static AttributeData? Find(this ISymbol symbol, string metadataName)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.Is(metadataName)) return attribute;
        }
        return null;
    }

    /// <summary>The name as it is written between brackets, such as <c>Since</c>.</summary>
    public static string ShortName(this AttributeData attribute)
    {
        string name = attribute.AttributeClass?.Name ?? "";
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }

    private static bool Matches(INamedTypeSymbol type, string metadataName)
    {
        int end = metadataName.Length;
        if (!EndsWithPart(metadataName, ref end, type.Name)) return false;
        INamespaceSymbol space = type.ContainingNamespace;
        for (; end > 0 && !space.IsGlobalNamespace; space = space.ContainingNamespace)
        {
            if (!EndsWithPart(metadataName, ref end, space.Name)) return false;
        }
        return end <= 0 && space.IsGlobalNamespace;
    }

    private static bool EndsWithPart(string name, ref int end, string part)
    {
        int start = end - part.Length;
        if (start < 0 || string.CompareOrdinal(name, start, part, 0, part.Length) != 0) return false;
        if (start > 0 && name[start - 1] != '.') return false;
        end = start - 1;
        return true;
    }
}
