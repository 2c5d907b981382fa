using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>What a method does with memory that it got uncleared.</summary>
internal static class BufferUse
{
    /// <summary>The declared struct that the memory becomes in this method, or null where it becomes none, or something may fill it first.</summary>
    public static INamedTypeSymbol? BecomesUncleared(IOperation root, ILocalSymbol buffer, INamedTypeSymbol? alreadyIs)
    {
        INamedTypeSymbol? type = alreadyIs;
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            if (operation is not ILocalReferenceOperation reference || !SymbolEqualityComparer.Default.Equals(reference.Local, buffer)) continue;
            if (Reinterpreted(reference) is { } shape)
                type = shape;
            else if (MayFill(reference))
                return null;
        }
        return type;
    }

    /// <summary>The declared struct that a value is cast to, as a pointer to it or by the span helpers; null for any other use.</summary>
    public static INamedTypeSymbol? Reinterpreted(IOperation value)
    {
        for (IOperation? parent = value.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IConversionOperation { Type: IPointerTypeSymbol pointer } when pointer.PointedAtType.AsDeclared() is { } pointed:
                    return pointed;
                case IConversionOperation:
                case IArgumentOperation:
                    continue;
                case IInvocationOperation { TargetMethod: { Name: "AsRef" or "Cast" or "Read" or "As", ContainingType.Name: "MemoryMarshal" or "Unsafe" } method }:
                    return method.TypeArguments.Select(argument => argument.AsDeclared()).FirstOrDefault(argument => argument is not null);
                case IPropertyReferenceOperation { Property.Name: "Memory" or "Span" }:
                    continue;
                case IInvocationOperation { TargetMethod.Name: "AsSpan" or "Slice" }:
                    continue;
                default:
                    return null;
            }
        }
        return null;
    }

    /// <summary>Clearing, storing a whole struct, or handing the memory to any method but an import.</summary>
    private static bool MayFill(ILocalReferenceOperation reference)
    {
        IOperation? parent = reference.ParentOfConversions();
        switch (parent)
        {
            case IInvocationOperation call:
                return call.TargetMethod.Name is "Clear" or "Fill" or "CopyTo";
            case IArgumentOperation { Parent: IInvocationOperation call }:
                return NativeImport.Of(call.TargetMethod) is null && call.TargetMethod.Name is not ("Return" or "Free" or "FreeHGlobal" or "FreeCoTaskMem" or "AsSpan" or "Length");
            case IPropertyReferenceOperation { Arguments.Length: > 0 } or IArrayElementReferenceOperation:
                return IsStored(parent);
            case ISimpleAssignmentOperation assignment:
                return assignment.Target == reference;
            default:
                // IOperation has no node of its own for dereferences and pointer elements; what is assigned to is all that matters here.
                return parent is { Kind: OperationKind.None } && IsStored(parent);
        }
    }

    private static bool IsStored(IOperation element) => element.Parent is ISimpleAssignmentOperation assignment && assignment.Target == element;
}
