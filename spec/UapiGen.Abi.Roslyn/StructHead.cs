using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>What a struct's own attributes declare, without its fields.</summary>
public sealed class StructHead
{
    private readonly StructDeclaration _declaration;
    private readonly AttributeData? _layoutAttribute;

    private StructHead(StructDeclaration declaration, AttributeData? layoutAttribute) => (_declaration, _layoutAttribute) = (declaration, layoutAttribute);

    /// <summary>Reads the attributes; null where one of them is faulty.</summary>
    /// <param name="type">The struct.</param>
    /// <param name="uapiStruct">Its <c>UapiStruct</c> attribute.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static StructHead? TryRead(INamedTypeSymbol type, AttributeData uapiStruct, CancellationToken cancellation)
    {
        var faults = new FaultList();
        StructHead head = Read(type, uapiStruct, faults, cancellation);
        return faults.IsEmpty ? head : null;
    }

    /// <summary>The declaration of a struct with this head.</summary>
    public StructDeclaration Declare(EquatableArray<FieldDeclaration> fields) => _declaration with { Fields = fields };

    /// <summary>
    /// Whether the generated part would have to say the size of a declaration with this head, but cannot: the attribute that says it is written by hand.
    /// </summary>
    /// <param name="declaration">A declaration in which <see cref="DeclarationCheck"/> found no fault.</param>
    public bool IsInTheWay(StructDeclaration declaration) =>
        _layoutAttribute is not null && LayoutEngine.ManagedSizeOf(declaration) != LayoutEngine.SizeOf(declaration, TargetAbi.X86_64);

    internal Location PlaceOfLayout(INamedTypeSymbol type, CancellationToken cancellation) => _layoutAttribute?.Place(type, cancellation) ?? type.Place();

    internal static StructHead Read(INamedTypeSymbol type, AttributeData uapiStruct, FaultList faults, CancellationToken cancellation)
    {
        (int pack, bool isUnion, AttributeData? layoutAttribute) = LayoutAttributeReader.Read(type, faults, cancellation);
        var declaration = new StructDeclaration(
            type.Name,
            ContractReader.ReadCName(uapiStruct, faults),
            default,
            ContractReader.Read(type, uapiStruct, faults, cancellation),
            ContractReader.ReadCommand(type, faults),
            pack) { IsUnion = isUnion };
        return new StructHead(StructAttributeReader.Read(type, declaration, faults, cancellation), layoutAttribute);
    }
}
