using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Follows a version from where it is read to where something is decided from it, through locals of one method.</summary>
internal static class VersionFlow
{
    private const int LocalsFollowed = 3;

    /// <summary>Whether the value ends in a comparison.</summary>
    public static bool IsDecided(IOperation value) => IsDecided(value, LocalsFollowed);

    private static bool IsDecided(IOperation value, int locals)
    {
        IOperation? parent = value.ParentOfConversions();
        switch (parent)
        {
            case IPropertyReferenceOperation { Property.Name: "Version" or "VersionString" or "Major" or "Minor" or "Build" or "Revision" }:
                return IsDecided(parent, locals);
            // The platform is no version, and a text is one only once it is parsed.
            case IBinaryOperation comparison:
                return comparison.OperatorKind.IsComparison() && !IsNull(comparison) && value.Type?.SpecialType != SpecialType.System_String && value.Type?.Name != "OperatingSystem";
            case IIsPatternOperation or ISwitchOperation or ISwitchExpressionOperation:
                return value.Type?.SpecialType == SpecialType.System_Int32 || value.Type?.Name == "Version";
            case IInvocationOperation { TargetMethod.Name: "CompareTo" or "Equals" } call:
                return call.Instance?.Unwrap() == value && value.Type?.Name == "Version";
            case IInvocationOperation { TargetMethod: { Name: "StartsWith" or "Contains", ContainingType.SpecialType: SpecialType.System_String } }:
                return value is IPropertyReferenceOperation { Property.Name: "VersionString" };
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "CompareTo" or "Equals" or "Parse" or "TryParse", ContainingType.Name: "Version" } } }:
            case IArgumentOperation { Parent: IObjectCreationOperation { Type.Name: "Version" } }:
                return true;
        }
        return locals > 0 && value.StoredIn() is { } local && value.Root().Descendants().Any(operation =>
            operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local)
            && !IsTarget(reference) && IsDecided(reference, locals - 1));
    }

    private static bool IsNull(IBinaryOperation comparison) =>
        comparison.RightOperand.ConstantValue is { HasValue: true, Value: null } || comparison.LeftOperand.ConstantValue is { HasValue: true, Value: null };

    private static bool IsTarget(IOperation reference) => reference.Parent is IAssignmentOperation assignment && assignment.Target == reference;
}
