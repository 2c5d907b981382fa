using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Reads the types of fields. Remembers embedded structs that it has read; made for one struct, and not shared between threads.</summary>
/// <param name="cancellation">Ends the reading early.</param>
public sealed class FieldTypeReader(CancellationToken cancellation)
{
    private static readonly ScalarType[] s_scalars = MakeScalars();

    private readonly EmbeddedStructReader _embedded = new(cancellation);

    /// <summary>Reads the type of a field, C#'s fixed buffers among them.</summary>
    public FieldTypeReading Read(IFieldSymbol field) => Read(field, _embedded);

    /// <summary>Reads a type that a field may have.</summary>
    public FieldTypeReading Read(ITypeSymbol type) => Read(type, _embedded);

    internal static FieldTypeReading Read(IFieldSymbol field, EmbeddedStructReader embedded)
    {
        if (!field.IsFixedSizeBuffer) return Read(field.Type, embedded);
        return field.Type is IPointerTypeSymbol { PointedAtType: var element } ? Array(Read(element, embedded), field.FixedSize) : default;
    }

    internal static FieldTypeReading Array(FieldTypeReading element, int length)
    {
        if (element.Type is null) return element;
        if (length < 1) return default;

        long bytes = element.Bytes * length;
        return bytes > DeclarationCheck.MaximumSize
            ? FieldTypeReading.Fault(DeclarationRule.StructTooLarge, LayoutFacts.Text(DeclarationCheck.MaximumSize))
            : new FieldTypeReading(new ArrayType(element.Type, length), bytes);
    }

    internal static string Text(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);

    private static FieldTypeReading Read(ITypeSymbol type, EmbeddedStructReader embedded)
    {
        if (ScalarOf(type.SpecialType) is { } scalar) return new FieldTypeReading(scalar, scalar.Kind.Size());

        switch (type.SpecialType)
        {
            case SpecialType.System_Boolean:
                return FieldTypeReading.Fault(DeclarationRule.BoolField, Text(type));
            case SpecialType.System_Char:
                return FieldTypeReading.Fault(DeclarationRule.CharField, Text(type));
            case SpecialType.System_IntPtr or SpecialType.System_UIntPtr:
                return FieldTypeReading.Fault(DeclarationRule.NativeIntegerField, Text(type));
            case SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal:
                return FieldTypeReading.Fault(DeclarationRule.FloatingPointField, Text(type));
            case SpecialType.System_Void:
                return default;
        }
        switch (type.TypeKind)
        {
            case TypeKind.Error:
                return default;
            case TypeKind.Pointer or TypeKind.FunctionPointer:
                return FieldTypeReading.Fault(DeclarationRule.PointerField, Text(type));
            case TypeKind.Enum:
                return ReadEnum((INamedTypeSymbol)type, embedded);
            case TypeKind.Struct:
                return embedded.Read((INamedTypeSymbol)type);
            default:
                return FieldTypeReading.Fault(DeclarationRule.ManagedField, Text(type));
        }
    }

    private static FieldTypeReading ReadEnum(INamedTypeSymbol type, EmbeddedStructReader embedded)
    {
        // An enum without underlying type is one whose base the compiler refuses.
        if (type.EnumUnderlyingType is not { } underlying) return default;
        FieldTypeReading integer = Read(underlying, embedded);
        return integer.Type is ScalarType scalar
            ? new FieldTypeReading(new EnumType(TypeNames.Full(type), scalar.Kind), integer.Bytes)
            : integer;
    }

    private static ScalarType? ScalarOf(SpecialType type) => type switch
    {
        SpecialType.System_Byte => s_scalars[(int)ScalarKind.U8],
        SpecialType.System_SByte => s_scalars[(int)ScalarKind.S8],
        SpecialType.System_UInt16 => s_scalars[(int)ScalarKind.U16],
        SpecialType.System_Int16 => s_scalars[(int)ScalarKind.S16],
        SpecialType.System_UInt32 => s_scalars[(int)ScalarKind.U32],
        SpecialType.System_Int32 => s_scalars[(int)ScalarKind.S32],
        SpecialType.System_UInt64 => s_scalars[(int)ScalarKind.U64],
        SpecialType.System_Int64 => s_scalars[(int)ScalarKind.S64],
        _ => null,
    };

    private static ScalarType[] MakeScalars()
    {
        var scalars = new ScalarType[(int)ScalarKind.S64 + 1];
        for (int kind = 0; kind < scalars.Length; kind++)
            scalars[kind] = new ScalarType((ScalarKind)kind);
        return scalars;
    }
}
