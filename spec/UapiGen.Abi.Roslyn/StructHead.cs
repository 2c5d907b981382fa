using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>What a struct's own attributes declare, without its fields.</summary>
/// <param name="CName">The struct tag in C.</param>
/// <param name="Contract">The contract, with its defaults still open.</param>
/// <param name="Command">The command, or null.</param>
/// <param name="Pack">The largest alignment that a field gets, or 0.</param>
/// <param name="IsUnion">Whether every field begins at 0.</param>
public sealed record StructHead(string CName, Contract Contract, CommandDeclaration? Command, int Pack, bool IsUnion)
{
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
    public StructDeclaration Declare(string name, EquatableArray<FieldDeclaration> fields) => new(name, CName, fields, Contract, Command, Pack) { IsUnion = IsUnion };

    internal static StructHead Read(INamedTypeSymbol type, AttributeData uapiStruct, FaultList faults, CancellationToken cancellation)
    {
        (int pack, bool isUnion) = LayoutAttributeReader.Read(type, faults, cancellation);
        return new StructHead(
            ContractReader.ReadCName(uapiStruct, faults),
            ContractReader.Read(type, uapiStruct, faults, cancellation),
            ContractReader.ReadCommand(type, faults),
            pack,
            isUnion);
    }
}
