using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Whether anything in a method may set a field of a local struct. What is not understood counts as setting it.</summary>
internal static class StructInitialization
{
    /// <summary>Looks at every use of the local.</summary>
    public static bool MaySet(IOperation root, ILocalSymbol local, IFieldSymbol field)
    {
        bool declared = false;
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when Same(declarator.Symbol, local):
                    declared = true;
                    if (declarator.Initializer is { } initializer && ValueSets(initializer.Value, field)) return true;
                    break;
                case ILocalReferenceOperation reference when Same(reference.Local, local):
                    if (UseSets(reference, field)) return true;
                    break;
            }
        }
        return !declared;
    }

    private static bool UseSets(ILocalReferenceOperation reference, IFieldSymbol field) => reference.Parent switch
    {
        IFieldReferenceOperation member => Same(member.Field, field) && !IsRead(member),
        ISimpleAssignmentOperation assignment when assignment.Target == reference => ValueSets(assignment.Value, field),
        ISimpleAssignmentOperation assignment => assignment.IsRef,
        IArgumentOperation argument => PassedOnSets(argument),
        IAddressOfOperation address => address.ParentOfConversions() is not IArgumentOperation argument || PassedOnSets(argument),
        IPropertyReferenceOperation property => property.Property.GetMethod is not { IsReadOnly: true } || property.Parent is IAssignmentOperation assignment && assignment.Target == property,
        IInvocationOperation invocation => !invocation.TargetMethod.IsReadOnly,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol.IsRef,
        IReturnOperation or IConversionOperation or IBinaryOperation or ITupleOperation or IInterpolationOperation or IExpressionStatementOperation => false,
        _ => true,
    };

    private static bool IsRead(IFieldReferenceOperation member) => member.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target != member,
        IIncrementOrDecrementOperation or IAddressOfOperation => false,
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.None or RefKind.In,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => !declarator.Symbol.IsRef,
        ITupleOperation => false,
        _ => true,
    };

    /// <summary>An import sets nothing before the kernel looks; any other method may.</summary>
    private static bool PassedOnSets(IArgumentOperation argument)
    {
        if (argument.Value is ILocalReferenceOperation && argument.Parameter?.RefKind is RefKind.None or RefKind.In) return false;
        return argument.Parent is not IInvocationOperation call || !SizeUnsetRule.IsKernelCall(call.TargetMethod);
    }

    /// <summary>Zeroes do not set a field, nor does an initializer that leaves it out.</summary>
    private static bool ValueSets(IOperation value, IFieldSymbol field)
    {
        switch (value.Unwrap())
        {
            case IDefaultValueOperation:
                return false;
            case IObjectCreationOperation creation when creation.Constructor is null or { IsImplicitlyDeclared: true, Parameters.Length: 0 }:
                return creation.Initializer is { } initializer && initializer.Initializers.Any(member =>
                    member is not ISimpleAssignmentOperation { Target: IFieldReferenceOperation target } || Same(target.Field, field));
            default:
                return true;
        }
    }

    private static bool Same(ISymbol one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
