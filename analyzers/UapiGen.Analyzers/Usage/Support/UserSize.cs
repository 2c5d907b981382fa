using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>Finds variables that hold a caller's size, and the code that works with callers at all.</summary>
internal static class UserSize
{
    /// <summary>The variable that holds a caller's size, or null.</summary>
    /// <remarks>By its name: <c>usize</c> anywhere; <c>size</c>, <c>userSize</c> and <c>structSize</c> where a caller's memory is at hand, as other sizes are no caller's.</remarks>
    public static ISymbol? Find(IOperation operation, ISymbol within)
    {
        if (operation.Variable() is not { } variable || !IsUnsigned(variable)) return null;
        if (variable.Name.Equals("usize", StringComparison.OrdinalIgnoreCase)) return variable;
        return variable.Name is "size" or "userSize" or "structSize" && WorksOnUserMemory(within) ? variable : null;
    }

    /// <summary>Whether a method reads or writes the memory of a caller: it takes one, or its class does.</summary>
    public static bool WorksOnUserMemory(ISymbol within)
    {
        if (within is IMethodSymbol method)
        {
            if (method.TypeParameters.Any(IsMemory)) return true;
            if (method.Parameters.Any(parameter => IsMemory(parameter.Type))) return true;
        }
        return within.ContainingType is { } type && (type.TypeParameters.Any(IsMemory) || type.IsHandlerClass());
    }

    private static bool IsMemory(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(constraint => constraint.IsOfRuntime("IUserMemory")),
        _ => type.IsOfRuntime("IUserMemory") || type.AllInterfaces.Any(face => face.IsOfRuntime("IUserMemory")),
    };

    private static bool IsUnsigned(ISymbol variable) => (variable is ILocalSymbol local ? local.Type : ((IParameterSymbol)variable).Type).SpecialType is
        SpecialType.System_UInt32 or SpecialType.System_UInt64 or SpecialType.System_UIntPtr or SpecialType.System_UInt16;
}
