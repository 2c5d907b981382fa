using Microsoft.CodeAnalysis;

namespace UapiGen.Generator.Parsing;

/// <summary>An attribute written twice is the compiler's error; here it would make one file twice.</summary>
internal static class Repeated
{
    /// <summary>Whether the type bears the attribute that was found more than once, on one of its parts or on several.</summary>
    public static bool IsOn(INamedTypeSymbol type, GeneratorAttributeSyntaxContext context)
    {
        int count = 0;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, context.Attributes[0].AttributeClass)) count++;
        }
        return count > 1;
    }
}
