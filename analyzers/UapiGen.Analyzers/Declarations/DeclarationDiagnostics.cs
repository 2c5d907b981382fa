using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>Turns faults into diagnostics.</summary>
internal static class DeclarationDiagnostics
{
    /// <summary>The diagnostic of a fault that an analyzer found by itself.</summary>
    public static Diagnostic Create(INamedTypeSymbol type, DeclarationRule rule, string? member, Location at, params string[] arguments) =>
        Create(type, new LocatedFault(new DeclarationFault(rule, member, new EquatableArray<string>(arguments)), at));

    /// <summary>The diagnostic of a fault: the struct, the field and the fault's arguments go into its message.</summary>
    public static Diagnostic Create(INamedTypeSymbol type, LocatedFault located)
    {
        var arguments = new List<object?> { type.Name, located.Fault.Field ?? "" };
        arguments.AddRange(located.Fault.Arguments);
        return Diagnostic.Create(
            DeclarationDescriptors.Of(located.Fault.Rule),
            located.At,
            located.Cause is null ? [] : [located.Cause],
            PaddingProperty.Of(located.Fault.Padding),
            [.. arguments]);
    }
}
