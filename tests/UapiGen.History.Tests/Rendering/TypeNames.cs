namespace UapiGen.History.Tests.Rendering;

/// <summary>The names of embedded types as the reader spells them: with their namespace.</summary>
internal static class TypeNames
{
    /// <summary>The declaration as it is read from a source in a namespace.</summary>
    public static StructDeclaration In(StructDeclaration declaration, string space) =>
        declaration with { Fields = new([.. declaration.Fields.Select(field => field with { Type = In(field.Type, space) })]) };

    private static AbiType In(AbiType type, string space) => type switch
    {
        EnumType named => named with { Name = $"global::{space}.{named.Name}" },
        ArrayType array => array with { Element = In(array.Element, space) },
        StructType embedded => embedded with { Name = $"global::{space}.{embedded.Name}", Members = new([.. embedded.Members.Select(member => member with { Type = In(member.Type, space) })]) },
        _ => type,
    };
}
