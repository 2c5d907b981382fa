using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>
/// Tells what the generator wrote from what the user did: an analyzer sees both, and must not take the generator's members for names that
/// the user took away from it.
/// </summary>
internal static class GeneratedParts
{
    /// <summary>The first of the members of that name that the user wrote, or null.</summary>
    public static ISymbol? FindWritten(this INamedTypeSymbol type, string name)
    {
        foreach (ISymbol member in type.GetMembers(name))
        {
            if (!IsGenerated(member)) return member;
        }
        return null;
    }

    /// <summary>Whether the generator wrote a member.</summary>
    public static bool IsGenerated(ISymbol member)
    {
        foreach (SyntaxReference reference in member.DeclaringSyntaxReferences)
        {
            if (IsGenerated(reference)) return true;
        }
        return false;
    }

    /// <summary>Whether the generator wrote this part of a type, or this member.</summary>
    public static bool IsGenerated(SyntaxReference reference) => reference.SyntaxTree.FilePath.Contains(WellKnownNames.Generator);
}
