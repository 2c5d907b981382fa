using Microsoft.CodeAnalysis;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>How the marshaller lays out a type that nobody declared.</summary>
internal static class ImportedLayout
{
    private const string MarshalAs = "System.Runtime.InteropServices.MarshalAsAttribute";
    private const int LayoutKindAuto = 3, ByValTStr = 23, ByValArray = 30;

    /// <summary>Whether the runtime orders the fields: a class does so unless it says otherwise.</summary>
    public static bool IsAuto(INamedTypeSymbol type) =>
        type.Find(WellKnownNames.StructLayout) is { } layout
            ? layout.ConstructorArguments is [{ Value: { } kind }] && Number(kind) == LayoutKindAuto
            : type.TypeKind == TypeKind.Class;

    /// <summary>Whether the field's elements are copied into the struct, as C has them for <c>char name[16]</c>.</summary>
    public static bool IsMarshalledInline(IFieldSymbol field) =>
        field.Find(MarshalAs) is { ConstructorArguments: [{ Value: { } kind }] } && Number(kind) is ByValTStr or ByValArray;

    /// <summary>
    /// Whether an integer that follows an array of structs is the array's count. In C a count can only follow a pointer: an array whose length a
    /// count tells would have to be last.
    /// </summary>
    public static bool IsCountOf(IFieldSymbol count, IFieldSymbol array)
    {
        if (array.Type is not IArrayTypeSymbol { ElementType: { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } }) return false;
        if (count.Type.SpecialType is not (SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
            or SpecialType.System_Int16 or SpecialType.System_UInt16)) return false;
        string name = count.Name.TrimStart('_');
        return name.StartsWith("n", StringComparison.OrdinalIgnoreCase)
            || name.IndexOf("count", StringComparison.OrdinalIgnoreCase) >= 0
            || name.IndexOf("len", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    // Both attributes have a constructor that takes the number as a short.
    private static int Number(object kind) => kind switch { int number => number, short number => number, _ => -1 };
}
