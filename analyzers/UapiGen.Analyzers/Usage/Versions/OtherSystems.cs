using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Whether code asks about another system than Linux, where versions do tell features.</summary>
internal static class OtherSystems
{
    /// <summary>Looks for a test of the platform in the method, and for attributes around it.</summary>
    public static bool AreMeant(IOperation operation, ISymbol within)
    {
        for (ISymbol? around = within; around is not null and not INamespaceSymbol; around = around.ContainingSymbol)
        {
            foreach (AttributeData attribute in around.GetAttributes())
            {
                if (attribute is { AttributeClass.Name: "SupportedOSPlatformAttribute", ConstructorArguments: [{ Value: string platform }] }
                    && !platform.StartsWith("linux", StringComparison.OrdinalIgnoreCase)) return true;
            }
        }
        return operation.Root().Descendants().Any(IsTest);
    }

    private static bool IsTest(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { ContainingType.Name: "OperatingSystem", Name: var name } } => name.StartsWith("Is", StringComparison.Ordinal) && !name.StartsWith("IsLinux", StringComparison.Ordinal) && name != "IsOSPlatform",
        IPropertyReferenceOperation { Property: { ContainingType.Name: "OSPlatform", Name: var name } } => name != "Linux",
        IFieldReferenceOperation { Field: { ContainingType.Name: "PlatformID", Name: var name } } => name != "Unix",
        _ => false,
    };
}
