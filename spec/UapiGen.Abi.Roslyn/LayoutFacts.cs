using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>What <c>StructLayoutAttribute</c> says of a struct.</summary>
/// <param name="Kind">The number of its LayoutKind.</param>
/// <param name="Pack">The largest alignment that a field gets, or 0 for each its own.</param>
/// <param name="Size">The size written by hand, or 0.</param>
internal readonly record struct LayoutFacts(int Kind, int Pack, int Size)
{
    /// <summary>One field after the other: what C# says of a struct unless told otherwise.</summary>
    public const int Sequential = (int)LayoutKind.Sequential;

    /// <summary>Every field at the offset that it names.</summary>
    public const int Explicit = (int)LayoutKind.Explicit;

    /// <summary>The runtime chooses.</summary>
    public const int Auto = (int)LayoutKind.Auto;

    /// <summary>Whether the packing is one that the compiler lets pass.</summary>
    public bool HasValidPack => Pack is >= 0 and <= 128 && (Pack & (Pack - 1)) == 0;

    /// <summary>Reads a struct's layout, from source or from the metadata of a referenced assembly.</summary>
    /// <remarks>In metadata the layout is no attribute but a property of the type, which symbols do not show.</remarks>
    public static LayoutFacts Of(INamedTypeSymbol type)
    {
        if (type.Find(WellKnownNames.StructLayout) is { } attribute) return FromAttribute(attribute);
        INamedTypeSymbol definition = type.OriginalDefinition;
        if (definition.DeclaringSyntaxReferences.Length > 0 || definition.ContainingModule?.GetMetadata() is not { } metadata) return default;

        var handle = MetadataTokens.EntityHandle(definition.MetadataToken);
        if (handle.Kind != HandleKind.TypeDefinition || handle.IsNil) return default;

        TypeDefinition row = metadata.GetMetadataReader().GetTypeDefinition((TypeDefinitionHandle)handle);
        TypeLayout layout = row.GetLayout();
        int kind = (row.Attributes & TypeAttributes.LayoutMask) switch
        {
            TypeAttributes.SequentialLayout => Sequential,
            TypeAttributes.ExplicitLayout => Explicit,
            _ => Auto,
        };
        // The compiler writes a size of 1 for a struct without fields.
        bool isEmpty = layout.Size == 1 && !definition.GetMembers().Any(member => member is IFieldSymbol { IsStatic: false });
        return new LayoutFacts(kind, layout.PackingSize, isEmpty ? 0 : layout.Size);
    }

    /// <summary>Whether offsets written by hand make a union: every field begins at 0.</summary>
    public static bool IsUnion(INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { IsStatic: false, IsConst: false } field && OffsetOf(field) != 0) return false;
        }
        return true;
    }

    /// <summary>The offset that is written at a field; null where there is none, which the compiler refuses.</summary>
    private static int? OffsetOf(IFieldSymbol field)
    {
        if (field.Find(WellKnownNames.FieldOffset) is { ConstructorArguments: [var argument] }) return Number(argument);
        IFieldSymbol definition = field.OriginalDefinition;
        if (definition.DeclaringSyntaxReferences.Length > 0 || definition.ContainingModule?.GetMetadata() is not { } metadata) return null;

        var handle = MetadataTokens.EntityHandle(definition.MetadataToken);
        if (handle.Kind != HandleKind.FieldDefinition || handle.IsNil) return null;
        int offset = metadata.GetMetadataReader().GetFieldDefinition((FieldDefinitionHandle)handle).GetOffset();
        return offset < 0 ? null : offset;
    }

    /// <summary>Reads the attribute as it stands in source.</summary>
    public static LayoutFacts FromAttribute(AttributeData attribute)
    {
        int kind = Sequential, pack = 0, size = 0;
        if (attribute.ConstructorArguments.Length > 0 && Number(attribute.ConstructorArguments[0]) is int said) kind = said;
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == "Pack") pack = Number(argument.Value) ?? 0;
            else if (argument.Key == "Size") size = Number(argument.Value) ?? 0;
        }
        return new LayoutFacts(kind, pack, size);
    }

    /// <summary>A number in a message.</summary>
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int? Number(TypedConstant constant) => Constants.Value(constant) switch
    {
        int number => number,
        short number => number,
        _ => null,
    };
}
